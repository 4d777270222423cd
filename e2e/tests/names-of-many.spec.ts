import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/bulk-fixtures.ts";
import { chooseBenches } from "../support/bulk-setup.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { pagesOn, pageTitled } from "../support/portal-truth.ts";

test("a rule is shown on an example while it is typed, a broken one stops everything, and the review shows what comes of it", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  await chooseBenches({ portalScreen, app, bulk });
  await bulk.chooseSites("Norden Denmark", "Norden Norway");
  await frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();
  const titles = frame.getByRole("group", { name: "Titles", exact: true });
  const after = titles.getByRole("textbox", { name: "After the title" });
  await after.fill(" ()");
  await after.press("ArrowLeft");
  await titles.getByRole("button", { name: "{site} title of the target site" }).click();
  await expect(titles).toContainText("“Benches 01” becomes “Benches 01 (Norden Denmark)”.");
  await after.fill("");
  await titles.getByRole("textbox", { name: "In front of the title" }).fill("{site}: ");

  const search = titles.getByRole("textbox", { name: "Replace" });
  await search.fill("(0");
  await titles.getByRole("radio", { name: "A regular expression" }).check();
  await expect(titles).toContainText("This is no complete regular expression");
  await expect(frame.getByText("Put the regular expression right that names the copies.")).toBeVisible();
  await expect(app.copyButton).toBeDisabled();
  await search.fill(String.raw`0(\d)`);
  await titles.getByRole("textbox", { name: "By", exact: true }).fill("No. $1");
  await expect(titles).toContainText("“Benches 01” becomes “Norden Denmark: Benches No. 1”.");
  const addresses = frame.getByRole("group", { name: "Addresses", exact: true });
  await addresses.getByRole("textbox", { name: "In front of the address" }).fill("{site}-");
  await expect(addresses).toContainText("becomes “norden-denmark-model-benches-01”.");
  await frame.getByRole("switch", { name: "Clean copies" }).click();
  await app.press("What is set");
  await expect(frame.getByText("METAROBOTS_INDEX")).toBeVisible();
  await expectAccessible(page);

  await bulk.review(28);
  await expect(bulk.plan.getByText("Norden Denmark: Benches No. 1", { exact: true })).toBeVisible();
  await app.press("What is not copied or adapted");
  for (const done of ["28 copies get their titles", "28 copies get their addresses"])
    await expect(frame.getByText(done)).toBeVisible();
});

test("title and address of one copy are typed by hand and checked against the target, its trash and the other copies", async ({
  page,
  portal,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  portal.change(({ pages }) => {
    for (const { id } of pagesOn(portal, "Norden Denmark")) {
      const page = pages.get(id);
      if (page?.folderId === null) Object.assign(page, { title: "Outlet", code: "outlet" });
      else if (page !== undefined)
        Object.assign(page, { folderId: null, code: "old-outlet", deleted: true, active: false });
    }
  });
  await portalScreen.openApp();
  await app.chooseSite("Garden Catalogue");
  await bulk.box("Benches").check();
  await app.chooseTarget({ site: "Norden Denmark" });
  await frame.getByRole("switch", { name: "Keep folders" }).click();
  await bulk.review(14);
  await bulk.plan.getByRole("row", { name: /^Benches 01,/ }).focus();
  for (const key of ["Enter", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await expect(app.button("Change title and address…")).toBeFocused();
  await page.keyboard.press("Enter");

  const dialog = frame.getByRole("dialog", { name: "Names of the copy of “Benches 01”" });
  const title = dialog.getByRole("textbox", { name: "Title of the copy" });
  const address = dialog.getByRole("textbox", { name: "Address of the copy" });
  await expect(title).toBeFocused();
  await title.fill("");
  await expect(dialog).toContainText("A copy needs a title.");
  await expect(dialog.getByRole("button", { name: "Use these names" })).toBeDisabled();
  await title.fill("outlet");
  await expect(dialog).toContainText("Another page there has this title.");
  await title.fill("Benches 02");
  await expect(dialog).toContainText("Another copy of this plan gets this title there.");
  for (const [typed, remark] of [
    ["sale/benches", "The portal refuses this address"],
    ["OUTLET", "Another page there has this address"],
    ["old-outlet", "A page in the trash holds this address"],
    ["model-benches-02", "Another copy of this plan gets this address"],
  ] as const) {
    await address.fill(typed);
    await expect(dialog).toContainText(remark);
  }
  await expectAccessible(page);
  await title.fill("First bench");
  await address.fill("first-bench");
  await address.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(bulk.plan.getByRole("row", { name: /^Benches 01, Draft, Named by hand/ })).toBeVisible();
  await expect(
    bulk.plan.getByRole("row", { name: /Title: First bench\. Address: first-bench\./ }),
  ).toBeFocused();

  await app.press("Change title and address…");
  await dialog.getByRole("button", { name: "Back to the rules" }).click();
  await expect(bulk.plan.getByRole("row", { name: /Named by hand/ })).toHaveCount(0);
});

test("options are saved in this browser under a name, used again after a reload, and deleted", async ({
  page,
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  await page.setViewportSize({ width: 400, height: 900 });
  const open = () => frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();
  await portalScreen.openApp();
  await open();
  await frame.getByRole("textbox", { name: "In front of the title" }).fill("{site}: ");
  await frame.getByRole("switch", { name: "Clean copies" }).click();
  await app.chooseVisibility("Published");
  await frame.getByRole("textbox", { name: "Name of the options" }).fill("Roll-out");
  await app.press("Save");
  await expect(app.button("Use “Roll-out”")).toBeVisible();
  await expectNothingSideways(page, frame);

  await bulk.reload();
  await open();
  await app.press("Use “Roll-out”");
  await expect(frame.getByRole("textbox", { name: "In front of the title" })).toHaveValue("{site}: ");
  await expect(frame.getByRole("switch", { name: "Clean copies" })).toBeChecked();
  await expect(frame.getByRole("radio", { name: /^Published/ })).toBeChecked();
  await expect(
    frame.getByRole("button", {
      name: "Names and settings of the copies Titles: “{site}: ” in front · Links lead to the copies · Clean copies",
    }),
  ).toBeVisible();

  await app.press("Delete “Roll-out”");
  const confirm = frame.getByRole("alertdialog").getByRole("button", { name: "Delete “Roll-out”" });
  await expect(confirm).toBeInViewport();
  await test.step("the question follows what is in sight when the portal around the app is scrolled", async () => {
    await page.evaluate(() => window.scrollTo({ top: 0 }));
    await expect(confirm).toBeInViewport();
  });
  await confirm.click();
  await expect(app.button("Use “Roll-out”")).toHaveCount(0);
});

test("one page is named by a rule and copied with two presses", async ({ portal, portalScreen, app }) => {
  const { frame } = app;
  await portalScreen.openApp();
  await app.chooseSite("Garden Catalogue");
  await app.choosePage("Warranty");
  await app.chooseTarget({ site: "Norden Denmark" });
  await frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();
  await frame.getByRole("textbox", { name: "In front of the title" }).fill("{site}: ");
  await expect(app.fact("Title")).toHaveText("Norden Denmark: Warranty");
  await app.copy();
  await expect(app.heading(/is copied/)).toBeFocused();
  expect(pageTitled(portal, "Norden Denmark", "Norden Denmark: Warranty").deleted).toBe(false);
});
