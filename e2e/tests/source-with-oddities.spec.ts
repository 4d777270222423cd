import { expect, test } from "../support/fixtures.ts";
import { blockCodes, pagesOn, pagesTitled, pageTitled } from "../support/portal-truth.ts";

const site = "Norden Gardens";
const target = "Outdoor Living";

test.beforeEach(async ({ portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite(site);
});

for (const title of ['<b>Sale</b> & "50%" <script>alert(1)</script>', '"><img src=x onerror=alert(1)>']) {
  test(`a title that looks like markup is shown and copied as it is written: ${title}`, async ({
    portal,
    app,
    page,
  }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await app.choosePage(title);
    await app.chooseTarget({ site: target });
    await expect(app.fact("Title")).toHaveText(title);
    await app.copy();

    await expect(app.heading(`“${title}” is copied`)).toBeVisible();
    await expect(app.fact("Title")).toHaveText(title);
    await expect(app.frame.locator("main").getByRole("img", { includeHidden: false })).toHaveCount(0);
    expect(pagesTitled(portal, target, title)).toHaveLength(1);
    expect(dialogs).toEqual([]);
  });
}

for (const title of ["عروض الربيع: أثاث الحدائق", "רהיטי גן למכירה (2026)"]) {
  test(`a title that is written from right to left is copied unchanged: ${title}`, async ({
    portal,
    app,
  }) => {
    await app.choosePage(title);
    await expect(app.fact("Title")).toHaveText(`${title} (copy)`);
    await app.copy();

    await expect(app.heading(`“${title}” is copied`)).toBeVisible();
    expect(pagesTitled(portal, site, `${title} (copy)`)).toHaveLength(1);
  });
}

test("a title with an emoji gets no suffix, so two pages are called the same, as foreseen", async ({
  portal,
  app,
}) => {
  const title = "🌿 Garden party 🎉 ideas";
  await app.choosePage(title);
  await expect(app.fact("Title")).toHaveText(title);
  await app.copy();

  await expect(app.heading(`“${title}” is copied`)).toBeVisible();
  expect(pagesTitled(portal, site, title)).toHaveLength(2);
});

test("of three pages with one title the chosen one is copied, which its address tells", async ({
  portal,
  app,
}) => {
  await app.searchPages("Spring offers");
  await app.pages.getByRole("row", { name: /^Spring offers, .*\/press\/spring-press\/?$/ }).click();
  await app.chooseTarget({ site: target });
  await expect(app.fact("Address")).toHaveText("spring-press");
  await app.copy();

  await expect(app.heading("“Spring offers” is copied")).toBeVisible();
  const copy = pageTitled(portal, target, "Spring offers");
  expect(copy.code).toBe("spring-press");
  const content = [...portal.state.blocks.values()].find(({ lid }) => lid === copy.id)?.content;
  expect(content).toContain("For the press");
});

test("a page without blocks is copied without blocks, and nothing is missing", async ({ portal, app }) => {
  await app.choosePage("Page without blocks");
  await app.chooseTarget({ site: target });
  await app.copy();

  await expect(app.heading("“Page without blocks” is copied")).toBeVisible();
  await expect(app.fact("Blocks")).toHaveText("0 of 0");
  expect(blockCodes(portal, pageTitled(portal, target, "Page without blocks"))).toEqual([]);
});

test("a block whose app was removed is missing from the copy, and is named", async ({ portal, app }) => {
  await app.choosePage("Delivery and assembly");
  await app.chooseTarget({ site: target });
  await app.copy();

  await expect(app.heading("“Delivery and assembly” is copied, not quite as planned")).toBeVisible();
  await expect(app.differences).toContainText("Blocks are missing that the portal could not copy: repo_417.");
  await expect(app.fact("Blocks")).toHaveText("2 of 3");
  const original = blockCodes(portal, pageTitled(portal, site, "Delivery and assembly"));
  expect(blockCodes(portal, pageTitled(portal, target, "Delivery and assembly"))).toEqual(
    original.filter((code) => code !== "repo_417"),
  );
});

test("changes that nobody has published are in the copy, which is said, louder where visitors will see them", async ({
  portal,
  app,
}) => {
  await app.choosePage("Fjord lounge chair");
  await app.chooseTarget({ site: target });
  await expect(app.warnings).toContainText("The original has unpublished changes. The copy contains them.");
  await app.chooseVisibility("Published");
  await expect(app.warnings).toContainText("They are in the copy, and visitors will see them there.");
  await app.copy();

  await expect(app.heading("“Fjord lounge chair” is copied")).toBeVisible();
  const copy = pageTitled(portal, target, "Fjord lounge chair");
  const seen = [...portal.state.blocks.values()].filter(
    ({ lid, public: isPublic }) => lid === copy.id && isPublic,
  );
  expect(seen.map(({ content }) => content).join("")).toContain("479 € from May");
});

test("the portal refuses some addresses: that is said before anything is sent, with what to do", async ({
  portal,
  app,
}) => {
  const before = pagesOn(portal, site).length;
  await app.choosePage("Imported page");
  await expect(app.obstacle).toContainText("The portal refuses to copy a page with the address “item_1_2”.");
  await expect(app.obstacle).toContainText("Give the original another address in its settings");
  await expect(app.copyButton).toBeDisabled();
  expect(pagesOn(portal, site)).toHaveLength(before);
});

test("a page that goes to the trash between choosing and pressing is not copied without asking", async ({
  portal,
  app,
}) => {
  await app.choosePage("Care guide");
  await app.chooseTarget({ site: target });
  await expect(app.fact("Goes to")).toHaveText("Outdoor Living › Top level of the site");
  const original = pageTitled(portal, site, "Care guide");
  portal.change(() => {
    original.deleted = true;
  });
  await app.copy();

  await expect(app.frame.getByRole("alert")).toContainText("The original is not there any more.");
  expect(pagesTitled(portal, target, "Care guide")).toEqual([]);
});
