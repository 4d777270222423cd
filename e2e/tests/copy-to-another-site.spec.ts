import { expect, test } from "../support/fixtures.ts";

test("an administrator copies a page into a folder of another site and finds it in the portal's own list", async ({
  portal,
  portalScreen,
  app,
  page,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
  await expect(app.review.getByText("Outdoor Living › Top level of the site")).toBeVisible();
  await app.copy();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  await expect(app.fact("Place")).toHaveText("Outdoor Living › Top level of the site");
  await expect(app.fact("Visibility")).toHaveText("Draft");

  const outdoor = [...portal.state.sites.values()].find(({ title }) => title === "Outdoor Living");
  const copies = [...portal.state.pages.values()].filter(
    ({ siteId, title }) => siteId === outdoor?.id && title === "Our story",
  );
  expect(copies).toHaveLength(1);
  expect(copies[0]).toMatchObject({ active: false, folderId: null });

  await portalScreen.openSite(outdoor?.id ?? 0);
  await expect(page.getByRole("row", { name: "Our story" })).toBeVisible();
});
