import { expect, test } from "../support/fixtures.ts";
import { folderTitled, pageTitled } from "../support/portal-truth.ts";

const to = "Norden Gardens";
const title = "About this blog";

test("a folder that the portal has switched on for a draft stays on where more would be switched off, until the user wants it off", async ({
  portal,
  portalScreen,
  app,
}) => {
  portal.change(() => {
    folderTitled(portal, "Campaigns").active = true;
  });
  await portalScreen.openApp();
  await app.chooseSite("Outdoor Living");
  await app.choosePage(title);
  await app.chooseTarget({ site: to });
  await app.openFolder("Campaigns");
  await app.chooseFolder("Partners");
  await expect(app.warnings).toContainText("Publishing the copy also switches on: Partners.");
  await app.copy();

  await expect(app.heading(`“${title}” is copied`)).toBeVisible();
  await expect(app.announced).toContainText("The portal switched on: Partners.");
  await expect(app.stillOn).toContainText("These folders would be switched off, too: Campaigns.");
  expect(folderTitled(portal, "Partners").active).toBe(true);

  await app.press("Switch off “Partners” all the same");
  await expect(app.offAgain).toHaveText(
    "The portal had switched on by itself, and it is off again: Partners.",
  );
  await expect(app.stillOn).toBeHidden();
  await expect(app.announced).toBeHidden();
  expect(["Partners", "Campaigns"].map((folder) => folderTitled(portal, folder).active)).toEqual([
    false,
    false,
  ]);
  expect(pageTitled(portal, to, title).active).toBe(false);
});
