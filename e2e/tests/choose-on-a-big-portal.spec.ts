import type { Hold } from "../portal/faults/holds.ts";
import type { LocalPortal } from "../portal/portal.ts";
import { buildFolder, buildPage } from "../portal/samples/build.ts";
import { expect, test } from "../support/fixtures.ts";
import { pageTitled, pagesOn, siteTitled } from "../support/portal-truth.ts";

test.describe("a site of 10,000 pages in 300 folders among 200 sites", () => {
  test.use({ scenario: "big" });

  test("shows its first rows at once, counts all pages, finds one deep in a folder, and copies it", async ({
    portal,
    portalScreen,
    app,
  }) => {
    await portalScreen.openApp();
    const rest = holdAfterFirstList(portal);
    await app.chooseSite("Catalogue");
    await expect(app.pages.getByRole("row").first()).toBeVisible();
    await expect(app.frame.getByText(/^[\d,]+ pages so far, loading more…$/)).toBeVisible();
    rest.release();
    const trashed = new Set(
      [...portal.state.folders.values()].flatMap(({ id, deleted }) => (deleted ? [id] : [])),
    );
    const live = pagesOn(portal, "Catalogue").filter(
      ({ deleted, folderId }) => !deleted && (folderId === null || !trashed.has(folderId)),
    );
    const count = new Intl.NumberFormat("en").format(live.length);
    await expect(app.frame.getByText(`${count} pages`, { exact: true })).toBeVisible();

    const wanted = live.find(({ folderId }) => depthOf(portal.state.folders, folderId) === 4);
    if (wanted === undefined) throw new Error("No page lies four folders deep.");
    await app.choosePage(wanted.title);
    await app.chooseTarget({ site: "Branch 007" });
    await expect(app.fact("Goes to")).toHaveText("Branch 007 › Top level of the site");
    await app.copy();

    await expect(app.heading(`“${wanted.title}” is copied`)).toBeVisible();
    expect(pageTitled(portal, "Branch 007", wanted.title).code).toBe(wanted.code);
  });

  test("finds one of 200 sites by its address", async ({ portalScreen, app }) => {
    await portalScreen.openApp();
    await app.frame.getByRole("button", { name: "Site" }).click();
    await app.frame.getByRole("combobox", { name: "Search by name or address" }).fill("branch-173");
    await expect(app.frame.getByRole("option")).toHaveText([/^Branch 173/]);
    await app.frame.getByRole("option").click();
    await expect(app.pages.getByRole("row", { name: /^Branch 173/ })).toBeVisible();
  });
});

test("on a portal that answers with 50 rows at most, all pages are there, and the last one can be copied", async ({
  portal,
  portalScreen,
  app,
}) => {
  const site = "Investor Relations";
  const { id: siteId } = siteTitled(portal, site);
  portal.change((state) => {
    state.switches.pageCap = 50;
    const folder = buildFolder(state, { siteId, title: "Minutes of meetings", code: "minutes" });
    for (let year = 1890; year < 2020; year += 1) {
      buildPage(state, { siteId, folderId: folder.id, title: `Meeting of ${year}`, code: `meeting-${year}` });
    }
  });
  await portalScreen.openApp();
  await app.chooseSite(site);
  await expect(app.frame.getByText("133 pages", { exact: true })).toBeVisible();
  await app.choosePage("Meeting of 2019");
  await app.copy();

  await expect(app.heading("“Meeting of 2019” is copied")).toBeVisible();
  const copy = pageTitled(portal, site, "Meeting of 2019 (copy)");
  expect(copy.folderId).toBe(pageTitled(portal, site, "Meeting of 2019").folderId);
  expect(copy.code).toMatch(/^meeting-2019_[a-z]{4}$/);
});

/** Lets one list of pages through and keeps all later ones waiting. */
function holdAfterFirstList(portal: LocalPortal): Pick<Hold, "release"> {
  const holds: Hold[] = [];
  portal.addFault({
    method: "landing.landing.getList",
    effect: {
      do: "change",
      when: "after",
      change: () => {
        holds.push(portal.hold("landing.landing.getList"));
      },
    },
  });
  return {
    release: () => {
      for (const hold of holds) hold.release();
    },
  };
}

function depthOf(
  folders: ReadonlyMap<number, { readonly parentId: number | null }>,
  folderId: number | null,
): number {
  const folder = folderId === null ? undefined : folders.get(folderId);
  return folder === undefined ? 0 : 1 + depthOf(folders, folder.parentId);
}
