import { copyMethod } from "../support/bulk-calls.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { source, watchNewPages } from "../support/bulk-truth.ts";
import { Keyboard } from "../support/keyboard.ts";

test("the whole bulk job is done without a mouse, and the focus is always in sight", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const keyboard = new Keyboard(page, app);
  const newPages = watchNewPages(portal);
  const { frame } = app;
  await portalScreen.openApp();
  await expect(app.heading("Which pages?")).toBeVisible();
  const site = frame.getByRole("button", { name: "Site" });
  await keyboard.tabTo(site);
  await keyboard.press("Enter");
  await expect(frame.getByRole("option", { name: source })).toBeVisible();
  await keyboard.type("garden");
  await expect(frame.getByRole("option")).toHaveCount(1);
  await keyboard.press("ArrowDown", "Enter");
  await expect(site).toBeFocused();

  await keyboard.tabTo(app.pages);
  await expect(bulk.row("Benches")).toBeFocused();
  await keyboard.press("Enter");
  await expect(bulk.row("Benches 01")).toBeVisible();
  await keyboard.press("ArrowDown");
  await expect(bulk.row("Benches 01")).toBeFocused();
  await keyboard.press("Space");
  await expect(bulk.chosen("1 page chosen")).toBeVisible();
  for (const pages of [2, 3, 4]) {
    await keyboard.press("Shift+ArrowDown");
    await expect(bulk.chosen(`${pages} pages chosen`)).toBeVisible();
  }
  await keyboard.press("ArrowDown", "Space");
  await expect(bulk.chosen("5 pages chosen")).toBeVisible();

  await keyboard.tabTo(frame.getByRole("radio", { name: /^Beside the original/ }));
  await keyboard.press("ArrowDown");
  await keyboard.tabTo(frame.getByRole("button", { name: "Target site" }));
  await keyboard.press("Enter");
  await keyboard.type("denmark");
  await expect(frame.getByRole("option")).toHaveCount(1);
  await keyboard.press("ArrowDown", "Enter");
  await keyboard.tabTo(app.button("Add several sites…"));
  await keyboard.press("Enter");
  await keyboard.type("norden");
  await expect(frame.getByRole("option")).toHaveCount(3);
  await keyboard.tabTo(app.button("Choose all 2 found"));
  await keyboard.press("Enter");
  await keyboard.tabTo(app.button("Add 2 sites"));
  await keyboard.press("Enter");
  await expect(bulk.targets.getByRole("listitem")).toHaveCount(3);
  await keyboard.tabTo(app.button("Remove from the targets: Norden Sweden › Top level of the site"));
  await keyboard.press("Enter");
  await expect(app.heading("Where to?")).toBeFocused();
  await keyboard.tabTo(app.button("Review 10 copies"));
  await keyboard.press("Enter");

  await expect(app.heading("Review before copying")).toBeFocused();
  await keyboard.tabTo(bulk.plan);
  await keyboard.press("ArrowDown", "Space");
  await expect(bulk.counts).toContainText("9 will be made · 1 taken out");
  await keyboard.press("Enter", "ArrowDown");
  await expect(frame.locator(":focus")).toContainText("Goes to");
  await keyboard.tabTo(app.button("Copy 9 pages"));
  const copies = portal.hold(copyMethod);
  await keyboard.press("Enter");
  await copies.waitFor(2);
  await expect(app.heading("Making 9 copies")).toBeFocused();
  await keyboard.tabTo(app.button("Pause"));
  await keyboard.press("Enter");
  await expect(app.button("Continue")).toBeFocused();
  copies.release();
  await expect(bulk.notice("Paused")).toBeVisible();
  await expect(app.button("Continue")).toBeFocused();
  await keyboard.press("Enter");

  await expect(app.heading("9 pages are copied as planned")).toBeFocused();
  await expect(app.heading("9 pages are copied as planned")).toBeInViewport();
  await keyboard.tabTo(frame.getByRole("radio", { name: /^All/ }));
  await keyboard.press("ArrowRight", "ArrowRight");
  await expect(bulk.total("Taken out")).toBeChecked();
  await keyboard.press("ArrowLeft");
  await keyboard.tabTo(bulk.results);
  await keyboard.tabTo(bulk.results.getByRole("button", { name: "Details" }).first());
  await keyboard.press("Enter");
  await expect(bulk.results.getByText("ID of the copy")).toBeVisible();
  await keyboard.tabTo(app.button("Copy more pages"));
  await keyboard.press("Enter");
  await expect(app.heading("Which pages?")).toBeFocused();
  const made = () => [...newPages("Norden Denmark"), ...newPages("Norden Norway")];
  expect(made().filter(({ deleted }) => !deleted)).toHaveLength(9);

  await keyboard.tabTo(app.button("Earlier runs"));
  await keyboard.press("Enter");
  await expect(app.heading("Earlier runs")).toBeFocused();
  await keyboard.tabTo(app.button("Open the report"));
  await keyboard.press("Enter");
  await expect(app.heading("9 pages are copied as planned")).toBeFocused();
  await keyboard.tabTo(app.button("Undo 9 copies"));
  await keyboard.press("Enter");
  await keyboard.tabTo(frame.getByRole("alertdialog").getByRole("button", { name: /^Put 9 copies/ }));
  await keyboard.press("Enter");
  await expect(app.heading("9 copies are taken back")).toBeFocused();
  expect(made().every(({ deleted }) => deleted)).toBe(true);
});
