import type { LocalPortal } from "../portal/portal.ts";
import { buildBlock, buildPage } from "../portal/samples/build.ts";
import type { PageRow } from "../portal/state/entities.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { watchNewPages } from "../support/bulk-truth.ts";
import { pagesOn, pageTitled } from "../support/portal-truth.ts";

test.use({ scenario: "franchise" });

const master = "Franchise Master";
const branches = ["Norden Bergen", "Norden Malmo", "Norden Turku"] as const;

/** Ids that the links of pages name, apart from those in components and dynamic lists, which nobody can reach. */
function linkedFrom({ state }: LocalPortal, pages: readonly PageRow[]): readonly number[] {
  const blocks = pages.flatMap(({ id }) => [...(state.blocksByPage.get(id) ?? [])]);
  return blocks
    .filter(({ php, sourceParams }) => !php && Object.keys(sourceParams).length === 0)
    .flatMap(({ content }) => [...content.matchAll(/#landing(\d+)/g)].map(([, id]) => Number(id)));
}

test("a linked set of twelve pages goes to three branches, named and linked for each; one branch is taken back, and a new page follows", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  const newPages = watchNewPages(portal);
  const press = pageTitled(portal, "Head Office", "Press room").id;
  await portalScreen.openApp();
  await app.chooseSite(master);
  await bulk.selectAll();
  await expect(bulk.chosen("12 pages and 2 folders chosen")).toBeVisible();
  await bulk.chooseSites(...branches);
  await frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();
  await frame.getByRole("textbox", { name: "In front of the title" }).fill("{site}: ");
  await frame.getByRole("radio", { name: /^Earlier copies/ }).check();
  await frame.getByRole("switch", { name: "Clean copies" }).click();
  await app.chooseVisibility("Like the original");
  await bulk.review(36);
  await bulk.start(36);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/copied/);

  for (const branch of branches) {
    const made = newPages(branch);
    expect(made.map(({ title }) => title).toSorted()).toEqual(
      pagesOn(portal, master)
        .map(({ title }) => `${branch}: ${title}`)
        .toSorted(),
    );
    const own = new Set([...made.map(({ id }) => id), press]);
    expect(linkedFrom(portal, made).filter((id) => !own.has(id))).toEqual([]);
    const start = pageTitled(portal, branch, `${branch}: Start`);
    expect(start.settingsPublic).toMatchObject({ METAROBOTS_INDEX: "N", GACOUNTER_USE: "N" });
    expect(start).toMatchObject({ active: true, public: true });
  }
  await expect(frame.getByText(/links? leads? to a copy|links lead to copies/).first()).toBeVisible();

  await bulk.press("Undo 36 copies");
  const question = frame.getByRole("alertdialog");
  for (const branch of branches.slice(0, 2))
    await question.getByRole("checkbox", { name: `${branch} (12)` }).uncheck();
  await question.getByRole("button", { name: "Put 12 copies into the trash", exact: true }).click();
  // The portal keeps the header, which pages in the trash still have as theirs.
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/^1 copy /);
  await expect(bulk.total("Taken back")).toHaveAccessibleName(/11/);
  expect(branches.map((branch) => newPages(branch).filter(({ deleted }) => deleted).length)).toEqual([
    0, 0, 11,
  ]);

  portal.change((state) => {
    const home = pageTitled(portal, master, "Start");
    const page = buildPage(state, { siteId: home.siteId, title: "Jobs", code: "jobs" });
    buildBlock(state, page, {
      content: `<a class="landing-block-node-link" href="#landing${home.id}">Start</a>`,
    });
  });
  await bulk.press("Run again with what is new");
  await expect(app.heading("Review before copying")).toBeVisible();
  // What was taken back is new again; of the rest only the new page is.
  await expect(bulk.counts).toContainText("25 taken out");
  await bulk.start(14);
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/copied/);
  for (const branch of branches) {
    const jobs = pageTitled(portal, branch, `${branch}: Jobs`);
    const live = newPages(branch).filter(({ deleted }) => !deleted);
    expect(live).toHaveLength(13);
    const linked = linkedFrom(portal, [jobs]);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.every((id) => live.some((page) => page.id === id))).toBe(true);
  }
});
