import { buildPage, buildSite } from "../portal/samples/build.ts";
import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/fixtures.ts";

test.describe("a portal without sites", () => {
  test.use({ scenario: "empty" });

  test("says so, and lists the sites that were created meanwhile on request; one without pages leads to its trash", async ({
    page,
    portal,
    portalScreen,
    app,
  }) => {
    portal.change(({ sites }) => sites.clear());
    await portalScreen.openApp();
    await expect(app.frame.getByText("There is no site that you may read")).toBeVisible();
    await expectAccessible(page);
    portal.change((state) => {
      const site = buildSite(state, { title: "New site", code: "/new-site/" });
      buildPage(state, { siteId: site.id, title: "Old start", code: "old-start", deleted: true });
    });
    await app.press("Refresh");
    await app.chooseSite("New site");
    await expect(app.frame.getByText("No pages here yet")).toBeVisible();
    await expect(app.button("Select all")).toBeDisabled();
    await expectAccessible(page);

    await app.press("Show the trash");
    await expect(app.frame.getByRole("switch", { name: "Show the trash" })).toBeChecked();
    await expect(app.pages.getByRole("row", { name: /^Trash/ })).toBeVisible();
  });
});

test("a filter that finds nothing is taken away where that is said", async ({ portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.searchPages("no such page");
  await expect(app.frame.getByText("No page matches “no such page”.")).toBeVisible();
  await app.press("Remove filters");
  await expect(app.pages.getByRole("row", { name: /^Our story/ })).toBeVisible();
});
