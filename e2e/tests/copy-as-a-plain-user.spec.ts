import { expect, test } from "../support/fixtures.ts";
import { blockCodes, pagesOn, pagesTitled, pageTitled } from "../support/portal-truth.ts";

test.describe("an employee who may read one site and write on another", () => {
  test.use({ scenario: "restricted" });

  test("sees only the sites that may be read", async ({ portalScreen, app }) => {
    await portalScreen.openApp();
    await app.frame.getByRole("button", { name: "Site" }).click();
    await expect(app.frame.getByRole("option")).toHaveText([/^Notice Board/, /^Team Site/]);
  });

  test("is told beforehand that a site that may only be read is no target", async ({
    portal,
    portalScreen,
    app,
  }) => {
    const before = pagesOn(portal, "Notice Board").length;
    await portalScreen.openApp();
    await app.chooseSite("Team Site");
    await app.choosePage("Our team");
    await app.chooseTarget({ site: "Notice Board" });
    await expect(app.frame.getByRole("group", { name: "You may not create pages here" })).toBeVisible();
    await expect(app.obstacle).toContainText("You may not create pages on the target site.");
    await expect(app.copyButton).toBeDisabled();
    expect(pagesOn(portal, "Notice Board")).toHaveLength(before);
    expect(portal.calls().flatMap(({ commands }) => commands.map(({ method }) => method))).not.toContain(
      "landing.landing.copy",
    );
  });

  test("copies a page that may only be read, and is told that its blocks will not be fully editable", async ({
    portal,
    portalScreen,
    app,
  }) => {
    await portalScreen.openApp();
    await app.chooseSite("Notice Board");
    await app.choosePage("Canteen");
    await app.chooseTarget({ site: "Team Site" });
    await expect(app.warnings).toContainText("the blocks of the copy will not be fully editable");
    await app.copy();

    await expect(app.heading("“Canteen” is copied")).toBeVisible();
    await expect(app.fact("Blocks")).toHaveText("2 of 2");
    const copy = pageTitled(portal, "Team Site", "Canteen");
    expect(copy).toMatchObject({ active: false, createdById: 2 });
    expect(blockCodes(portal, copy)).toEqual(
      blockCodes(portal, pageTitled(portal, "Notice Board", "Canteen")),
    );
  });

  test("without the right to change settings: the address is there twice, which is said before and after", async ({
    portal,
    portalScreen,
    app,
  }) => {
    await portalScreen.openApp();
    await app.chooseSite("Notice Board");
    await app.choosePage("Notice board");
    await app.chooseTarget({ site: "Team Site" });
    await expect(app.warnings).toContainText("two pages will share one address");
    await expect(app.fact("Address")).toHaveText("home");
    await app.copy();

    await expect(app.announced).toContainText("Another page has the same address");
    expect(pageTitled(portal, "Team Site", "Notice board").code).toBe("home");
    expect(pageTitled(portal, "Team Site", "Our team").code).toBe("home");
  });

  test("without the right to publish: the copy stays a draft, which is said before and after", async ({
    portal,
    portalScreen,
    app,
  }) => {
    await portalScreen.openApp();
    await app.chooseSite("Notice Board");
    await app.choosePage("Canteen");
    await app.chooseTarget({ site: "Team Site" });
    await app.chooseVisibility("Published");
    await expect(app.warnings).toContainText("You may not publish on the target site");
    await expect(app.fact("Visibility")).toHaveText("Draft");
    await app.copy();

    await expect(app.heading("“Canteen” is copied")).toBeVisible();
    await expect(app.announced).toContainText("It is not published.");
    await expect(app.fact("Visibility")).toHaveText("Draft");
    expect(pageTitled(portal, "Team Site", "Canteen").active).toBe(false);
  });
});

test("an editor loses the right to write between choosing and pressing: nothing is made", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.signIn("Site Editor");
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Care guide");
  await app.chooseTarget({ site: "Outdoor Living" });
  await expect(app.fact("Goes to")).toHaveText("Outdoor Living › Top level of the site");
  portal.change(({ siteRights }) => {
    for (const row of siteRights) if (row.operations.includes("edit")) row.operations = ["read"];
  });
  await app.copy();

  await expect(app.frame.getByRole("alert")).toContainText("You may not create pages on the target site.");
  expect(pagesTitled(portal, "Outdoor Living", "Care guide")).toEqual([]);
});

test("a site closed to an editor is not offered", async ({ portalScreen, app }) => {
  await portalScreen.signIn("Site Editor");
  await portalScreen.openApp();
  await app.chooseKind("Knowledge bases");
  await expect(app.frame.getByRole("button", { name: "Site" })).toContainText("Employee Handbook");
  await app.frame.getByRole("button", { name: "Site" }).click();
  await expect(app.frame.getByRole("option")).toHaveText([/^Employee Handbook/]);
});

test("an extranet guest gets the knowledge base of the group at once, and reads which kinds could not be listed", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.signIn("Extranet Guest · extranet");
  await portalScreen.openApp();
  await expect(app.frame.getByText("Vibe could not be listed. (ACCESS_DENIED)")).toBeVisible();
  await expect(app.frame.getByRole("button", { name: "Site" })).toContainText("Showroom Project");
  await app.choosePage("Minutes");
  await app.copy();

  await expect(app.heading("“Minutes” is copied")).toBeVisible();
  expect(pageTitled(portal, "Showroom Project", "Minutes (copy)").createdById).toBe(4);
});

test("the plan's number of published pages is reached: the copy stays a draft, with the reason and what to do", async ({
  portal,
  portalScreen,
  app,
}) => {
  portal.change((state) => {
    const published = [...state.pages.values()].filter(({ active, deleted }) => active && !deleted).length;
    state.plan = { ...state.plan, publishedPages: published };
  });
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Care guide");
  await app.chooseTarget({ site: "Investor Relations" });
  await app.chooseVisibility("Published");
  await app.copy();

  await expect(app.differences).toContainText("It is not published.");
  await expect(app.differences).toContainText("The plan's number of published pages is reached");
  await expect(app.differences).toContainText("Unpublish a page you no longer need");
  expect(pageTitled(portal, "Investor Relations", "Care guide").active).toBe(false);
});
