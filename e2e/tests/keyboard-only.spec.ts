import { expect, test } from "../support/fixtures.ts";
import { Keyboard } from "../support/keyboard.ts";
import { folderTitled, pagesTitled, pageTitled } from "../support/portal-truth.ts";

test("the whole job is done without a mouse, and the focus is always in sight", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const keyboard = new Keyboard(page, app);
  const { frame } = app;
  await portalScreen.openApp();
  await expect(app.heading("Which pages?")).toBeVisible();

  await keyboard.tabTo(frame.getByRole("radio", { name: "Sites and stores" }));
  await keyboard.press("ArrowRight");
  await expect(frame.getByRole("radio", { name: "Knowledge bases", exact: true })).toBeChecked();
  await keyboard.press("ArrowLeft");
  const site = frame.getByRole("button", { name: "Site" });
  await keyboard.tabTo(site);
  await keyboard.press("Enter");
  await expect(frame.getByRole("option", { name: "Norden Shop" })).toBeVisible();
  await keyboard.press("Escape");
  await expect(site).toBeFocused();
  await keyboard.press("Space");
  await keyboard.type("www.");
  await expect(frame.getByRole("option")).toHaveCount(1);
  await keyboard.press("ArrowDown", "Enter");
  await expect(site).toBeFocused();

  await keyboard.tabTo(app.pages);
  await keyboard.type("prod");
  await keyboard.press("ArrowRight", "ArrowDown", "ArrowDown");
  await expect(app.pages.getByRole("row", { name: /^Tables/ })).toBeFocused();
  await keyboard.press("ArrowRight");
  await expect(app.pages.getByRole("row", { name: /^New table/ })).toBeVisible();
  await keyboard.press("ArrowDown");
  await expect(app.pages.getByRole("row", { name: /^New table/ })).toBeFocused();
  await keyboard.press("Enter");
  await expect(app.pages.getByRole("row", { name: /^New table/, selected: true })).toBeVisible();

  await keyboard.tabTo(frame.getByRole("radio", { name: /^Beside the original/ }));
  await keyboard.press("ArrowDown");
  await expect(frame.getByRole("radio", { name: /^Somewhere else/ })).toBeChecked();
  await keyboard.tabTo(frame.getByRole("button", { name: "Target site" }));
  await keyboard.press("Enter");
  await keyboard.type("outdoor");
  await expect(frame.getByRole("option")).toHaveCount(1);
  await keyboard.press("ArrowDown", "Enter");
  await expect(app.folders.getByRole("row", { name: /^Stories/ })).toBeVisible();
  await keyboard.tabTo(app.folders);
  await keyboard.press("ArrowDown", "ArrowDown", "Space");
  await expect(app.fact("Goes to")).toHaveText("Outdoor Living › Stories");

  await keyboard.tabTo(frame.getByRole("radio", { name: /^Draft/ }));
  await keyboard.press("ArrowDown", "ArrowDown");
  await expect(frame.getByRole("radio", { name: /^Published/ })).toBeChecked();
  await keyboard.tabTo(app.copyButton);
  const copy = portal.hold("landing.landing.copy");
  await keyboard.press("Enter");
  await copy.waitFor();
  await expect(app.heading("Copying “New table 2027”")).toBeFocused();
  copy.release();
  await expect(app.heading("“New table 2027” is copied")).toBeFocused();
  await expect(app.heading("“New table 2027” is copied")).toBeInViewport();

  await keyboard.tabTo(frame.getByRole("link", { name: /^Open the copy in the editor/ }));
  await keyboard.tabTo(app.button("Copy another page"));
  await keyboard.press("Enter");
  await expect(app.heading("Which pages?")).toBeFocused();
  await expect(app.heading("Which pages?")).toBeInViewport();

  const made = pageTitled(portal, "Outdoor Living", "New table 2027");
  expect(made).toMatchObject({ active: true, folderId: folderTitled(portal, "Stories").id });
});

test("in the panel of the page settings, too, and nothing hides what has the focus", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const keyboard = new Keyboard(page, app);
  await page.setViewportSize({ width: 900, height: 600 });
  await portalScreen.openPage("Norden Gardens", "Our story");
  await keyboard.tabTo(page.locator("summary", { hasText: "Page settings" }));
  await keyboard.press("Enter");
  await keyboard.tabTo(page.getByRole("button", { name: "Copy this page…" }));
  await keyboard.press("Enter");
  await expect(app.copyButton).toBeEnabled();

  await keyboard.tabTo(app.frame.getByRole("radio", { name: /^Draft/ }));
  await keyboard.press("ArrowDown", "ArrowUp");
  await keyboard.tabTo(app.button("What stays as in the original"));
  await keyboard.press("Enter");
  await expect(
    app.frame.getByText("Images and files are shared with the original, not copied."),
  ).toBeVisible();
  await keyboard.tabTo(app.copyButton);
  await keyboard.press("Space");
  await expect(app.heading("“Our story” is copied")).toBeFocused();
  await keyboard.tabTo(app.button("Copy another page"));
  await keyboard.press("Enter");
  await expect(app.heading("Which pages?")).toBeFocused();
  expect(pagesTitled(portal, "Norden Gardens", "Our story (copy)")).toHaveLength(1);
});
