import type { Locator, Page } from "@playwright/test";

import type { LocalPortal } from "../portal/portal.ts";
import type { AppScreen } from "../support/app-screen.ts";
import {
  expectTold,
  instead,
  rowKinds,
  spoil,
  text,
  textKinds,
  valueKinds,
  type Kind,
} from "../support/bad-answers.ts";
import { expect, test } from "../support/fixtures.ts";
import { pagesTitled } from "../support/portal-truth.ts";

interface Screens {
  readonly page: Page;
  readonly portal: LocalPortal;
  readonly app: AppScreen;
}

/** Each bad answer is told, and with a good one the next try brings what was asked for. */
async function expectEachTold(
  { page, portal, app }: Screens,
  {
    method,
    kinds,
    title,
  }: { readonly method: string; readonly kinds: readonly Kind[]; readonly title: string },
  begin: () => Promise<void>,
): Promise<void> {
  const notice = app.alert(title);
  const again = notice.getByRole("button", { name: "Try again" });
  for (const [index, [what, bad]] of kinds.entries()) {
    const mend = spoil(portal, method, bad);
    const before = portal.calls().length;
    await (index === 0 ? begin() : again.click());
    await test.step(what, async () => {
      // A read is tried three times, with seconds in between that nobody has to wait for here.
      await expect(async () => {
        await page.clock.runFor(5000);
        expect(portal.calls().length - before).toBeGreaterThanOrEqual(3);
        await expect(again).toBeEnabled({ timeout: 200 });
      }).toPass();
      await expectTold(notice);
    });
    mend();
  }
  await again.click();
  await expect(notice).toHaveCount(0);
}

for (const [method, kinds] of [
  ["batch", textKinds],
  ["profile", valueKinds],
  ["landing.site.getList", rowKinds],
] as const)
  test(`at the start bad answers of ${method} are told, and the sites are there once they are good`, async ({
    page,
    portal,
    portalScreen,
    app,
  }) => {
    await page.clock.install();
    await expectEachTold(
      { page, portal, app },
      { method, kinds, title: "Your sites could not be read" },
      () => portalScreen.openApp(),
    );
    await app.chooseSite("Norden Gardens");
    await expect(app.pages.getByRole("row", { name: "Our story" })).toBeAttached();
  });

test("what the portal says of its plan may be nonsense: nothing depends on it", async ({
  portal,
  portalScreen,
  app,
}) => {
  spoil(portal, "app.info", instead("null"));
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await expect(app.pages.getByRole("row", { name: "Our story" })).toBeAttached();
});

for (const [method, kinds] of [
  ["landing.site.getFolders", rowKinds],
  ["landing.site.getRights", valueKinds],
  ["landing.landing.getList", [...rowKinds, ...textKinds.slice(0, 2)]],
] as const)
  test(`in the list of pages bad answers of ${method} are told, and the pages are there once they are good`, async ({
    page,
    portal,
    portalScreen,
    app,
  }) => {
    await page.clock.install();
    await portalScreen.openApp();
    await expectEachTold(
      { page, portal, app },
      { method, kinds, title: "The pages of this site could not be read" },
      () => app.chooseSite("Norden Gardens"),
    );
    await expect(app.pages.getByRole("row", { name: "Our story" })).toBeAttached();
  });

test("bad answers about the target are told, and stop nothing else", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await page.clock.install();
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await expectEachTold(
    { page, portal, app },
    {
      method: "landing.site.getFolders",
      kinds: rowKinds,
      title: "The folders of the target site could not be read",
    },
    () => app.chooseTarget({ site: "Outdoor Living" }),
  );
  await expect(app.folders.getByRole("row", { name: "Stories" })).toBeVisible();
  await expect(app.copyButton).toBeEnabled();
});

/** The page is chosen, and the copy is about to be asked for. */
async function reachCopy(
  portalScreen: { readonly openApp: () => Promise<void> },
  { page, app }: Omit<Screens, "portal">,
): Promise<void> {
  await page.clock.install();
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
  await expect(app.copyButton).toBeEnabled();
}

/** The app waits, and asks again: nobody has to wait for that here. */
async function letTimePassUntil(page: Page, there: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(there).toBeVisible({ timeout: 200 });
  }).toPass();
}

test("bad answers to the check right before a copy end it before anything is sent, and the next try copies once", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await reachCopy(portalScreen, { page, app });
  const mend = spoil(portal, "landing.block.getlist", instead("null"));
  await app.copy();
  const ending = app.heading("The page was not copied");
  await letTimePassUntil(page, ending);
  await expectTold(app.frame.getByRole("alert"));
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);

  mend();
  await app.press("Back to this page");
  await app.copy();
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
});

test("a copy whose reading back is answered badly is no success, and one look more at good answers makes it one", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await reachCopy(portalScreen, { page, app });
  let mend = () => {};
  portal.addFault({
    method: "landing.landing.copy",
    effect: {
      do: "change",
      when: "after",
      change: () => {
        mend = spoil(portal, "landing.landing.getList", text("cut"));
      },
    },
  });
  await app.copy();
  const ending = app.heading("The page was copied, but could not be checked");
  await letTimePassUntil(page, ending);
  await expectTold(app.frame.getByRole("alert"));
  await expect(app.heading("“Our story” is copied")).toHaveCount(0);

  mend();
  await app.press("Look again");
  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
});

test("a copy that is answered with the page it was made of is looked for, and the original stays as it is", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await reachCopy(portalScreen, { page, app });
  const [original] = pagesTitled(portal, "Norden Gardens", "Our story");
  const before = structuredClone(original);
  // On its way only: inside of the portal the commands that follow know the true one.
  spoil(portal, "landing.landing.copy", instead(original?.id ?? 0));
  await app.copy();
  await letTimePassUntil(page, app.heading("“Our story” is copied"));
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toHaveLength(1);
  expect(pagesTitled(portal, "Norden Gardens", "Our story")).toEqual([before]);
});
