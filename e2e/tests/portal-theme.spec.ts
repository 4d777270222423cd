import { expect, test } from "../support/fixtures.ts";

// The frame takes its colours from the page around it, as it does for people; Playwright would decide otherwise.
test.use({ colorScheme: null });

const ground = { light: "rgb(238, 242, 244)", dark: "rgb(23, 23, 23)" };

test("the app is light or dark as the portal around it is", async ({ page, portalScreen, app }) => {
  const background = () =>
    app.frame.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
  await portalScreen.openApp();
  await expect(app.heading("Which pages?")).toBeVisible();
  expect(await background()).toBe(ground.light);

  for (const [theme, colours] of [
    ["Dark", ground.dark],
    ["Edge light", ground.light],
    ["Edge dark", ground.dark],
  ] as const) {
    const reloaded = page.waitForEvent("load");
    await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: theme });
    await reloaded;
    await expect(app.heading("Which pages?")).toBeVisible();
    expect(await background(), theme).toBe(colours);
  }
});
