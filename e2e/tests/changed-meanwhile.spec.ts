import type { LocalPortal } from "../portal/portal.ts";
import { people } from "../portal/samples/demo/company.ts";
import { countCopies } from "../support/count-copies.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { pagesOn, pagesTitled, pageTitled, siteTitled } from "../support/portal-truth.ts";

/** Somebody else works in the portal between choosing and copying. */

const title = "The page was not copied: something has changed since you chose it";

test.beforeEach(async ({ portalScreen, app }) => {
  await portalScreen.signIn("Site Editor");
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
  await expect(app.copyButton).toBeEnabled();
});

test("a right that was taken away since the page was chosen stops the copy before it is sent", async ({
  page,
  portal,
  app,
}) => {
  const copiesSent = countCopies(page);
  mayOnlyRead(portal, "Outdoor Living");
  await app.copy();

  const notice = app.alert(title);
  await expect(notice).toContainText("You may not create pages on the target site.");
  await expect(notice).toContainText("ask a portal administrator for the right to edit this one.");
  await expect(notice).toContainText("Nothing was created on the portal.");
  expect(copiesSent()).toBe(0);
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);
});

test("a right that is taken away after the last look is told as the portal's refusal", async ({
  portal,
  app,
}) => {
  const lastRead = portal.hold("landing.block.getlist", "after");
  await app.copy();
  await lastRead.waitFor();
  mayOnlyRead(portal, "Outdoor Living");
  lastRead.release();

  await expectFailure(app.alert("The portal did not make the copy"), {
    text: "noRight",
    code: "ACCESS_DENIED",
  });
  await expect(app.frame.getByText("Nothing was created on the portal.")).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);
});

for (const { how, change } of [
  { how: "put into the trash", change: (row: { deleted: boolean }) => void (row.deleted = true) },
  { how: "deleted for good", change: null },
]) {
  test(`an original that was ${how} since it was chosen is not copied, and the list shows that it is gone`, async ({
    page,
    portal,
    app,
  }) => {
    const copiesSent = countCopies(page);
    const pagesBefore = pagesOn(portal, "Outdoor Living").length;
    const original = pageTitled(portal, "Norden Gardens", "Our story");
    portal.change((state) => (change === null ? state.removePage(original.id) : change(original)));
    await app.copy();

    const notice = app.alert(title);
    await expect(notice).toContainText("The original is not there any more.");
    await expect(notice).toContainText("Refresh the list and choose another page.");
    expect(copiesSent()).toBe(0);
    expect(pagesOn(portal, "Outdoor Living")).toHaveLength(pagesBefore);

    await app.press("Back to this page");
    await expect(app.frame.getByRole("group", { name: "The chosen page is not in the list" })).toBeVisible();
    await expect(app.pages.getByRole("row", { name: "Our story" })).toHaveCount(0);
  });
}

test("an original that is deleted after the last look is told as the portal's refusal", async ({
  portal,
  app,
}) => {
  const pagesBefore = pagesOn(portal, "Outdoor Living").length;
  const original = pageTitled(portal, "Norden Gardens", "Our story");
  const lastRead = portal.hold("landing.block.getlist", "after");
  await app.copy();
  await lastRead.waitFor();
  portal.change((state) => state.removePage(original.id));
  lastRead.release();

  await expectFailure(app.alert("The portal did not make the copy"), {
    text: "pageGone",
    code: "LANDING_NOT_EXIST",
  });
  expect(pagesOn(portal, "Outdoor Living")).toHaveLength(pagesBefore);
});

test("a target site that was deleted since it was chosen is not copied to", async ({ page, portal, app }) => {
  const copiesSent = countCopies(page);
  portal.change(() => {
    siteTitled(portal, "Outdoor Living").deleted = true;
  });
  await app.copy();

  await expect(app.alert(title)).toContainText(
    "The target site is not there any more, or you may not read it.",
  );
  expect(copiesSent()).toBe(0);
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);
});

test("a sign-in that expires right at the copy is renewed, and the page is copied once", async ({
  portal,
  app,
}) => {
  const lastRead = portal.hold("landing.block.getlist", "after");
  await app.copy();
  await lastRead.waitFor();
  portal.expireTokens();
  lastRead.release();

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(portal.calls().filter(({ error }) => error === "expired_token")).toHaveLength(1);
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
});

/** Leaves the editor nothing but the right to read a site. */
function mayOnlyRead(portal: LocalPortal, site: string): void {
  const { id: siteId } = siteTitled(portal, site);
  portal.change((state) => {
    const others = state.siteRights.filter((row) => row.userId !== people.editor || row.siteId !== siteId);
    state.siteRights = [...others, { userId: people.editor, siteId, operations: ["read"] }];
  });
}
