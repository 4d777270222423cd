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

test("an address that names an edge theme lets the portal's picture shine through the app", async ({
  page,
  running,
  app,
}) => {
  for (const [theme, colours] of [
    ["edge-light", "rgba(255, 255, 255, 0.8)"],
    ["edge-dark", "rgba(0, 0, 0, 0.8)"],
  ] as const) {
    await page.goto(`${running.url}/app/?theme=${theme}`);
    await expect(app.heading("Which pages?")).toBeVisible();
    await expect(app.frame.locator("html")).toHaveCSS("background-color", colours);
  }
});
