import { unzipSync } from "fflate";

import { zipFolder } from "../../scripts/package/zip-folder.ts";
import { expect, test as base } from "../support/fixtures.ts";
import { pagesOn, pageTitled } from "../support/portal-truth.ts";
import { serveArchive, type ServedArchive } from "../support/serve-archive.ts";

const folder = process.env["APP_FOLDER"];

/** The app as it comes out of the zip, in the place that a portal gave it. */
const test = base.extend<{ archive: ServedArchive }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
  archive: async ({}, use) => {
    const zip = zipFolder(folder ?? "");
    const archive = await serveArchive(unzipSync(zip), "/b17/app_local/6f0c2a~e1%20v1/");
    await use(archive);
    expect(archive.refused, "what the storage of the portal had to refuse").toEqual([]);
    await archive.close();
  },
  ownAppUrl: async ({ archive }, use) => use(`${archive.url}index.html`),
});

test.use({ asArchive: true });
test.skip(folder === undefined, "APP_URL names an app that somebody else serves");

test("unpacked by a portal somewhere deep, and opened by a plain GET, the app copies a page", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pageTitled(portal, "Outdoor Living", "Our story").active).toBe(false);
});

test("from the settings of a page, the unpacked app has chosen it already", async ({
  portal,
  portalScreen,
  app,
}) => {
  const before = pagesOn(portal, "Norden Gardens").length;
  await portalScreen.openPage("Norden Gardens", "Our story");
  await portalScreen.openAppFromPageSettings();
  await expect(app.fact("Page")).toHaveText("Our story (Norden Gardens)");
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesOn(portal, "Norden Gardens")).toHaveLength(before + 1);
});

test("the words of another language come out of the same folder", async ({ portalScreen, app }) => {
  await portalScreen.signIn("German Editor");
  await portalScreen.openApp();
  await expect(app.frame.getByRole("heading", { name: "Welche Seiten?" })).toBeVisible();
  await expect(app.frame.locator("html")).toHaveAttribute("lang", "de");
});

test("every file of the package can be had below the folder, in every language", async ({
  archive,
  page,
}) => {
  const files = Object.keys(unzipSync(zipFolder(folder ?? "")));
  expect(files.filter((name) => /assets\/first-/u.test(name)).length).toBeGreaterThan(15);
  for (const name of files) {
    const answer = await page.request.get(archive.url + name);
    expect([name, answer.status(), answer.headers()["content-type"]]).toEqual([
      name,
      200,
      expect.not.stringContaining("octet-stream"),
    ]);
  }
});
