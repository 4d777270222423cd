import { expect, test } from "../support/bulk-fixtures.ts";
import { source } from "../support/bulk-truth.ts";
import { Keyboard } from "../support/keyboard.ts";

test("debug range", async ({ page, portalScreen, app, bulk }) => {
  const keyboard = new Keyboard(page, app);
  await portalScreen.openApp();
  await app.chooseSite(source);
  await keyboard.tabTo(app.pages);
  await keyboard.type("benc");
  await expect(bulk.row("Benches")).toBeFocused();
  await keyboard.press("Enter");
  await expect(bulk.row("Benches 01")).toBeVisible();
  const tell = async (key: string) => {
    await keyboard.press(key);
    await expect(bulk.row("Benches 01")).toBeVisible();
    const selected = await app.pages.locator('[aria-selected="true"]').evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label")?.slice(0, 12)));
    const focused = await app.frame.locator(":focus").getAttribute("aria-label");
    console.log(key, JSON.stringify(selected), focused);
  };
  for (const key of ["ArrowDown", "Space", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowUp", "ArrowDown", "Space"]) await tell(key);
});
