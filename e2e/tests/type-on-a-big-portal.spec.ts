import { expect, test } from "../support/bulk-fixtures.ts";

test.use({ scenario: "big" });

test("while the plan of thousands of pages is made anew for a rule, the button waits; then it leads to the new names", async ({
  portalScreen,
  app,
  bulk,
}) => {
  const { frame } = app;
  await portalScreen.openApp();
  await app.chooseSite("Catalogue");
  await expect(frame.getByText(/^[\d,]+ pages$/)).toBeVisible();
  await bulk.selectAll();
  const review = frame.getByRole("button", { name: /^Review [\d,]+ copies$/ });
  await expect(review).toBeEnabled();
  await frame.getByRole("button", { name: /^Names and settings of the copies/ }).click();

  const prefix = frame.getByRole("textbox", { name: "In front of the title" });
  const pressed = await prefix.evaluate(async (field) => {
    if (!(field instanceof HTMLInputElement)) throw new Error("That is no field.");
    const button = [...document.querySelectorAll("button")].find(({ textContent }) =>
      textContent.startsWith("Review "),
    );
    // What a key does, and a press before the browser can do anything else: no plan of thousands of rows is ready by then.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "New: ");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    button?.click();
    return { text: field.value, isBusy: button?.getAttribute("aria-disabled") };
  });
  expect(pressed).toEqual({ text: "New: ", isBusy: "true" });
  await expect(review).toBeEnabled();
  await expect(app.heading("Review before copying")).toBeHidden();

  await review.click();
  await expect(app.heading("Review before copying")).toBeVisible();
  await expect(bulk.plan.getByText(/^New: /).first()).toBeVisible();
});

test("whoever goes on with Tab right after typing a search finds the list as it was searched", async ({
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Catalogue");
  await expect(app.frame.getByText(/^[\d,]+ pages$/)).toBeVisible();
  const search = app.frame.getByRole("searchbox");
  const shown = await search.evaluate(async (field) => {
    if (!(field instanceof HTMLInputElement)) throw new Error("That is no field.");
    const settle = async () => {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    };
    const countFound = () => document.body.textContent.match(/Select all \d+ found/)?.[0] ?? null;
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "077");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await settle();
    const afterKey = countFound();
    // Before the browser moves the focus, which it does when the key has been told.
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true }));
    await settle();
    return { afterKey, afterTab: countFound() };
  });
  expect(shown).toEqual({ afterKey: null, afterTab: expect.stringMatching(/^Select all \d+ found$/) });
  await expect(app.pages.getByRole("row", { name: /077/ }).first()).toBeVisible();
});
