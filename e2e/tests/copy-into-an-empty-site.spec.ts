import { expect, test } from "../support/fixtures.ts";
import { pageTitled, siteTitled } from "../support/portal-truth.ts";

const target = "Spring Campaign 2027";

test.beforeEach(async ({ portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
});

test("the first page becomes the home page, and a draft of a published page puts the site on line: said before, off line again afterwards", async ({
  portal,
  app,
}) => {
  await app.choosePage("Care guide");
  await app.chooseTarget({ site: target });
  await expect(app.warnings).toContainText("the copy becomes its home page");
  await expect(app.warnings).toContainText("Publishing the copy puts the whole site on line.");
  await expect(app.warnings).toContainText("it is made a draft again in the same moment");
  await app.copy();

  await expect(app.heading("“Care guide” is copied")).toBeVisible();
  await expect(app.offAgain).toHaveText(
    "The portal had switched on by itself, and it is off again: Spring Campaign 2027.",
  );
  await expect(app.announced).not.toContainText("switched the target site on");
  await expect(app.announced).toContainText("It became the home page of the site.");
  await expect(app.fact("Visibility")).toHaveText("Draft");
  const copy = pageTitled(portal, target, "Care guide");
  expect(copy).toMatchObject({ active: false, code: "care" });
  expect(siteTitled(portal, target)).toMatchObject({ active: false, landingIdIndex: copy.id });
});

test("published on purpose, the copy opens the site for visitors", async ({ portal, app, page }) => {
  await app.choosePage("Care guide");
  await app.chooseTarget({ site: target });
  await app.chooseVisibility("Published");
  await app.copy();

  await expect(app.fact("Visibility")).toHaveText("Published");
  const copy = pageTitled(portal, target, "Care guide");
  const { id } = siteTitled(portal, target);
  expect(copy).toMatchObject({ active: true, public: true });
  const visit = app.frame.getByRole("link", { name: "Open its public address" });
  await expect(visit).toHaveAttribute("href", `${portal.state.origin}/pub/site/${id}/`);
  await page.goto((await visit.getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { name: "Oil once a year" })).toBeVisible();
});

test("the copy of a draft becomes the home page too, and the site stays off line", async ({
  portal,
  app,
}) => {
  await app.choosePage("Jobs");
  await app.chooseTarget({ site: target });
  await expect(app.warnings).toContainText("the copy becomes its home page");
  await expect(app.warnings).not.toContainText("on line");
  await app.copy();

  await expect(app.announced).toContainText("It became the home page of the site.");
  await expect(app.announced).not.toContainText("switched the target site on");
  expect(siteTitled(portal, target)).toMatchObject({
    active: false,
    landingIdIndex: pageTitled(portal, target, "Jobs").id,
  });
});

test("a second page does not become the home page", async ({ portal, app }) => {
  await app.choosePage("Jobs");
  await app.chooseTarget({ site: target });
  await app.copy();
  await app.frame.getByRole("button", { name: "Copy another page" }).click();
  await app.choosePage("Spare parts");
  await expect(app.fact("Page")).toHaveText("Spare parts (Norden Gardens)");
  await expect(app.fact("Goes to")).toHaveText(`${target} › Top level of the site`);
  await expect(app.warnings).not.toContainText("home page");
  await app.copy();

  await expect(app.heading("“Spare parts” is copied")).toBeVisible();
  expect(siteTitled(portal, target).landingIdIndex).toBe(pageTitled(portal, target, "Jobs").id);
});
