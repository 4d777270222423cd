import { test } from "../support/fixtures.ts";
test("one", async ({ page, portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.copy();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: "/tmp/h6-one.png" });
});
