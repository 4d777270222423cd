import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { benchesOf, countries, watchNewPages } from "../support/bulk-truth.ts";
import { siteTitled } from "../support/portal-truth.ts";

test("a folder that is deleted between plan and run: its rows are refused with the reason, the others are made", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await chooseBenches({ portalScreen, app, bulk });
  await app.chooseTarget({ site: "Norden Denmark", folder: "News" });
  await bulk.addSites("Norden Norway");
  await app.frame.getByRole("switch", { name: "Keep folders" }).click();
  await bulk.review(28);
  portal.change(({ folders, sites }) => {
    for (const folder of folders.values())
      if (folder.title === "News" && sites.get(folder.siteId)?.title === "Norden Denmark")
        folder.deleted = true;
  });
  await bulk.start(28);

  await expect(app.heading("14 pages were not copied")).toBeFocused();
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n14", "Not possible\n14"]);
  await bulk.total("Not possible").check();
  const row = bulk.result("Benches 01", "Not possible");
  await expect(row).toContainText("The target folder is in the trash: News.");
  await expect(row).toContainText("Restore the folder in the Sites section, or choose another one.");
  expect(newPages("Norden Denmark")).toEqual([]);
  const titles = newPages("Norden Norway").map(({ title }) => title);
  expect(titles.toSorted()).toEqual(benchesOf(portal).map(({ title }) => title));
});

test("a folder that the portal does not make is named with the reason, its pages are refused, the others are made", async ({
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const newPages = watchNewPages(portal);
  await chooseBenches({ portalScreen, app, bulk });
  await bulk.chooseSites("Norden Denmark", "Norden Sweden");
  await bulk.review(28);
  await expect(bulk.counts).toContainText("2 folders made first");
  portal.addFault({
    method: "landing.site.addFolder",
    nth: 1,
    effect: { do: "error", code: "ACCESS_DENIED", status: 400 },
  });
  await bulk.start(28);

  await expect(app.heading("14 pages were not copied")).toBeFocused();
  const problem = bulk.notice("Folders with problems");
  await expect(problem).toContainText("The folder “Benches” could not be made.");
  await expect(problem).toContainText("You lack the right to do this on the site.");
  expect(await bulk.totals()).toEqual(["All\n28", "Copied as planned\n14", "Not possible\n14"]);
  await bulk.total("Not possible").check();
  await expect(bulk.result("Benches 01", "Not possible")).toContainText(
    "The folder that this page should go to could not be made: Benches.",
  );
  expect(newPages("Norden Denmark")).toEqual([]);
  expect(newPages("Norden Sweden")).toHaveLength(14);
});

/** With folders that the run makes and that are not active yet, the app looks again before each copy; else the portal refuses. */
const waysToHear = [
  {
    keepsFolders: true,
    outcome: "Not possible",
    reason: "You may not create pages on the target site.",
    advice: "Choose another site, or ask a portal administrator for the right to edit this one.",
  },
  {
    keepsFolders: false,
    outcome: "Failed",
    reason: "You lack the right to do this on the site.",
    advice: "Ask a portal administrator for the right to edit this site, or choose another one.",
  },
] as const;

for (const { keepsFolders, outcome, reason, advice } of waysToHear) {
  test(`a right that is taken away in the middle (folders ${keepsFolders ? "kept" : "not kept"}): the rest for that site ends with reason and advice, the others go on`, async ({
    portal,
    portalScreen,
    app,
    bulk,
  }) => {
    const newPages = watchNewPages(portal);
    await portalScreen.signIn("Site Editor");
    await chooseBenches({ portalScreen, app, bulk });
    await bulk.chooseSites(...countries);
    if (!keepsFolders) await app.frame.getByRole("switch", { name: "Keep folders" }).click();
    await bulk.review(42);
    const copies = portal.hold(copyMethod);
    await bulk.start(42);
    await copies.waitFor(3);
    const norway = siteTitled(portal, "Norden Norway");
    portal.change(({ siteRights }) =>
      siteRights.push({ userId: 2, siteId: norway.id, operations: ["read"] }),
    );
    copies.release();

    // A request that the portal has begun keeps the rights with which it began.
    await expect(app.heading("13 pages were not copied")).toBeFocused();
    expect(await bulk.totals()).toEqual(["All\n42", "Copied as planned\n29", `${outcome}\n13`]);
    await bulk.total(outcome).check();
    await bulk.findResult("Benches 14");
    const row = bulk.result("Benches 14", outcome);
    await expect(row).toContainText(reason);
    await expect(row).toContainText(advice);
    const titles = (site: string) =>
      newPages(site)
        .map(({ title }) => title)
        .toSorted();
    const originals = benchesOf(portal);
    expect(titles("Norden Norway")).toHaveLength(1);
    for (const site of ["Norden Denmark", "Norden Sweden"])
      expect(titles(site)).toEqual(originals.map(({ title }) => title));
  });
}
