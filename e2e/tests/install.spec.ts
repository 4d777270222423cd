import type { FrameLocator } from "@playwright/test";

import { expectAccessible } from "../support/accessibility.ts";
import { expectNothingSideways } from "../support/bulk-sideways.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expectNothingCut } from "../support/expect-nothing-cut.ts";
import { expect, test } from "../support/install-fixtures.ts";
import { entriesOf, entryTitle, installUrl, ownHandler } from "../support/install-screen.ts";
import { Keyboard } from "../support/keyboard.ts";
import { messagesIn, speak } from "../support/speech.ts";

const bind = "landing.repo.bind";
const refused = { do: "error", code: "ACCESS_DENIED", status: 400 } as const;

const add = `Add “${entryTitle}” to the settings menu of pages`;
const clear = "Remove entries of earlier versions";
const note = "Note where the entry leads, for later repairs";
const finish = "Tell the portal that the installation is complete";

test.describe("on a portal that has just got the app", () => {
  test.beforeEach(({ install }) => install.notInstalledYet());

  test("its steps are shown as they go, the app opens, and its entry is there once and brings the page along", async ({
    portal,
    portalScreen,
    app,
    install,
    page,
  }) => {
    const binding = portal.hold(bind);
    await portalScreen.openApp();
    await binding.waitFor();
    await expect(app.heading("Installing Page Copier")).toBeVisible();
    await install.expectSteps(
      `${add} (in progress)`,
      `${clear} (waiting)`,
      `${note} (waiting)`,
      `${finish} (waiting)`,
    );
    await expect(app.frame.getByRole("status")).toHaveText(`${add}: in progress`);
    await expectAccessible(page);
    binding.release();
    await install.expectAppOpen();
    const [entry, ...others] = entriesOf(portal);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ handler: ownHandler(), title: entryTitle, appId: 1 });
    expect(JSON.parse(portal.state.appOptions["pageMenuEntry"] ?? "")).toMatchObject({
      handler: ownHandler(),
      state: "there",
    });

    await portalScreen.openPage("Norden Gardens", "Our story");
    await page.getByText("Page settings", { exact: true }).click();
    await page.getByRole("button", { name: entryTitle }).click();
    await expect(app.fact("Page")).toHaveText("Our story (Norden Gardens)");
    await app.copy();
    await expect(app.heading("“Our story” is copied")).toBeVisible();
  });

  test("a refused step tells why and what to do, and is tried again by keyboard alone", async ({
    portal,
    portalScreen,
    app,
    install,
    page,
  }) => {
    portal.addFault({ method: bind, effect: refused });
    await portalScreen.openApp();
    const notice = app.alert("The installation is not complete");
    await expect(notice).toContainText("Without the entry it works all the same, from the left menu");
    await expectFailure(notice, { text: "placementRefused", code: "ACCESS_DENIED", status: 400 });
    await install.expectSteps(
      `${add} (failed)`,
      `${clear} (waiting)`,
      `${note} (waiting)`,
      `${finish} (waiting)`,
    );
    await expectAccessible(page);
    const keyboard = new Keyboard(page, app);
    await keyboard.tabTo(app.button("Try again"));
    await page.keyboard.press("Enter");
    await install.expectAppOpen();
    expect(entriesOf(portal)).toHaveLength(1);
  });

  test("whatever is lost on the way, there is one entry at the end", async ({
    portal,
    portalScreen,
    install,
  }) => {
    portal.addFault({ method: bind, effect: { do: "drop", ran: true } });
    portal.addFault({ method: "landing.repo.unbind", effect: { do: "status", status: 502, ran: true } });
    await portalScreen.openApp();
    await install.expectAppOpen();
    expect(entriesOf(portal).map(({ handler }) => handler)).toEqual([ownHandler()]);
  });

  test("it can be finished without the entry, and the app works from the left menu", async ({
    portal,
    portalScreen,
    app,
    install,
  }) => {
    portal.addFault({ method: bind, effect: refused, times: null });
    await portalScreen.openApp();
    await app.press("Finish without the entry");
    await install.expectAppOpen();
    expect(entriesOf(portal)).toEqual([]);
    await expect(app.button("Settings menu")).toBeVisible();
  });

  test("without the permission nothing of the app would work, so that it cannot be finished without the entry", async ({
    portal,
    portalScreen,
    app,
    install,
  }) => {
    portal.addFault({ method: bind, effect: { do: "error", code: "insufficient_scope", status: 401 } });
    await portalScreen.openApp();
    const notice = app.alert("The installation is not complete");
    await expectFailure(notice, { text: "scopeMissing", code: "insufficient_scope", status: 401 });
    await expect(notice).not.toContainText("it works all the same");
    await expect(app.button("Finish without the entry")).toHaveCount(0);
    // Somebody has added the permission.
    await app.press("Try again");
    await install.expectAppOpen();
    expect(entriesOf(portal)).toHaveLength(1);
  });

  test("a note that the portal refuses keeps nothing from being finished", async ({
    portal,
    portalScreen,
    install,
  }) => {
    portal.addFault({ method: "app.option.set", effect: { ...refused, status: 403 } });
    await portalScreen.openApp();
    await install.expectAppOpen();
    expect(entriesOf(portal)).toHaveLength(1);
  });

  test("where the portal does not reload its page the app says so, and can ask once more", async ({
    portal,
    portalScreen,
    app,
    install,
    page,
  }) => {
    await page.clock.install();
    const noting = portal.hold("app.option.set");
    await portalScreen.openApp();
    await noting.waitFor();
    portal.change(({ switches }) => {
      switches.hostSilent = true;
    });
    noting.release();
    await install.expectSteps(
      `${add} (done)`,
      `${clear} (done)`,
      `${note} (done)`,
      `${finish} (in progress)`,
    );
    await page.clock.fastForward(15_000);
    await expect(app.alert("The portal has not reloaded yet")).toContainText(
      "Reload the Bitrix24 page (F5).",
    );
    await expectAccessible(page);
    portal.change(({ switches }) => {
      switches.hostSilent = false;
    });
    await app.press("Try again");
    await install.expectAppOpen();
  });

  test("a plain user hears from the portal that the installation is not finished", async ({
    portal,
    portalScreen,
    page,
  }) => {
    await portalScreen.signIn("Site Editor");
    await portalScreen.openApp();
    await expect(page.getByText("The installation of the application is not finished.")).toBeVisible();
    expect(portal.calls()).toEqual([]);
  });

  test("whoever is no administrator and gets to the page all the same is told so, and nothing is sent", async ({
    portal,
    portalScreen,
    app,
    page,
  }) => {
    page.on("request", (request) => {
      if (!request.url().includes("install.html")) return;
      // The right is taken away between the opening of the page and its handshake.
      portal.change(({ users }) => {
        for (const user of users.values()) user.admin = false;
      });
    });
    await portalScreen.openApp();
    await expect(app.heading("Only an administrator can install Page Copier")).toBeVisible();
    await expect(app.frame.getByRole("alert")).toContainText("Nothing was changed.");
    await expect(app.frame.getByRole("alert")).toContainText(
      "Ask a portal administrator to open Page Copier once",
    );
    await expectAccessible(page);
    expect(portal.calls()).toEqual([]);
  });

  test("the page is in German and in Arabic, and has room on a narrow and on a wide screen", async ({
    portal,
    portalScreen,
    app,
    page,
    install,
  }) => {
    portal.addFault({ method: bind, effect: refused, times: null });
    for (const [code, locale] of [
      ["de", "de"],
      ["ar", "ar"],
    ] as const) {
      const { install: words, tryAgain } = await messagesIn(locale);
      speak(portal, code);
      for (const width of [400, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        await portalScreen.openApp();
        await expect(app.heading(words.heading)).toBeVisible();
        await expect(app.alert(words.failed.title)).toBeVisible();
        await expect(app.button(tryAgain)).toBeVisible();
        await expect(install.steps.first()).toContainText(words.steps.add(words.entryTitle));
        await expectNothingSideways(page, app.frame);
        await expectNothingCut(app.frame);
        await expectFits(app.frame);
      }
    }
  });
});

test("opened on its own, the page says what the app is and how to open it", async ({ page, portal }) => {
  await page.goto(installUrl());
  await expect(page.getByRole("heading", { name: "Page Copier works inside Bitrix24" })).toBeVisible();
  expect(portal.calls()).toEqual([]);
});

/** Only the portal scrolls. */
const expectFits = (frame: FrameLocator) =>
  expect
    .poll(() => frame.locator("html").evaluate((root) => root.scrollHeight <= root.clientHeight))
    .toBe(true);
