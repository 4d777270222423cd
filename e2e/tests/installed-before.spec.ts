import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/install-fixtures.ts";
import { entriesOf, entryTitle, ownHandler, plantEntry } from "../support/install-screen.ts";

const earlier = "https://cdn.example/b17/earlier/index.html";

const add = `Add “${entryTitle}” to the settings menu of pages`;
const clear = "Remove entries of earlier versions";
const note = "Note where the entry leads, for later repairs";

test.describe("on a portal that had the app before", () => {
  test("a second installation keeps the entry", async ({ portal, portalScreen, install }) => {
    await install.notInstalledYet();
    await portalScreen.openApp();
    await install.expectAppOpen();
    const [before] = entriesOf(portal);
    await install.installAgain();
    await portalScreen.openApp();
    await install.expectAppOpen();
    expect(entriesOf(portal)).toEqual([before]);
  });

  test("the entry of an earlier version is replaced", async ({ portal, portalScreen, install }) => {
    plantEntry(portal, earlier, { isNoted: true });
    await install.installAgain();
    await portalScreen.openApp();
    await install.expectAppOpen();
    expect(entriesOf(portal).map(({ handler }) => handler)).toEqual([ownHandler()]);
  });
});

test.describe("opened where the app is installed", () => {
  test.use({ opensInstaller: true });

  test("the page checks the entry for an administrator, and does not end any installation", async ({
    portal,
    portalScreen,
    app,
    page,
    install,
  }) => {
    plantEntry(portal, earlier, { isNoted: true });
    await portalScreen.openApp();
    await expect(app.heading("Page Copier is installed on this portal")).toBeVisible();
    await install.expectSteps(`${add} (done)`, `${clear} (done)`, `${note} (done)`);
    const checked = app.frame.getByRole("group", {
      name: "Its entry in the settings menu of pages has just been checked.",
    });
    await expect(checked).toContainText("Open Page Copier in the left menu.");
    await expectAccessible(page);
    expect(entriesOf(portal).map(({ handler }) => handler)).toEqual([ownHandler()]);
    expect(page.url()).not.toContain("install_finished");
  });

  test("a plain user is told where the app is, and nothing is sent", async ({
    portal,
    portalScreen,
    app,
  }) => {
    await portalScreen.signIn("Site Editor");
    await portalScreen.openApp();
    await expect(app.heading("Page Copier is installed on this portal")).toBeVisible();
    await expect(app.frame.getByRole("alert")).toContainText("Open Page Copier in the left menu.");
    await expect(app.frame.getByRole("listitem")).toHaveCount(0);
    expect(portal.calls()).toEqual([]);
  });
});
