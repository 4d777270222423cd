import { expectAccessible } from "../support/accessibility.ts";
import { expect, test } from "../support/fixtures.ts";

// Colours must not be measured while they change.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("choosing is accessible: with nothing chosen, with the list of sites open, and while pages are read", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await expect(app.heading("Which pages?")).toBeVisible();
  await expectAccessible(page);

  await app.frame.getByRole("button", { name: "Site" }).click();
  await expect(app.frame.getByRole("option", { name: "Outdoor Living" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  const pages = portal.hold("landing.landing.getlist");
  await app.chooseSite("Outdoor Living");
  await pages.waitFor();
  await expect(app.frame.getByText("Loading pages…")).toBeAttached();
  await expectAccessible(page);
  pages.release();
  await expect(app.pages).toBeVisible();
  await expectAccessible(page);
});

test("a plan with warnings, its notes open, and a target in another site are accessible", async ({
  page,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Fjord lounge chair");
  await app.chooseTarget({ folder: "Campaigns" });
  await app.chooseVisibility("Published");
  await expect(app.warnings).toBeVisible();
  await app.press("What stays as in the original");
  await expectAccessible(page);
});

test("an obstacle and the question how to copy out of the trash are accessible", async ({
  page,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Imported page");
  await expect(app.obstacle).toBeVisible();
  await expectAccessible(page);

  await app.showTrash();
  await app.choosePage("Summer sale 2024");
  await expect(app.frame.getByText("This page is in the trash. How shall it be copied?")).toBeVisible();
  await expectAccessible(page);
});

test("a running copy and its report are accessible", async ({ page, portal, portalScreen, app }) => {
  await portalScreen.openApp();
  await app.chooseSite("Outdoor Living");
  await app.choosePage("About this blog");
  const copy = portal.hold("landing.landing.copy");
  await app.copy();
  await copy.waitFor();
  await expect(app.frame.getByRole("progressbar", { name: "The portal is copying the page…" })).toBeVisible();
  await expectAccessible(page);

  copy.release();
  await expect(app.heading("“About this blog” is copied")).toBeVisible();
  await expectAccessible(page);
});

test("a report with differences and a failure with its details are accessible", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Delivery and assembly");
  await app.copy();
  await expect(app.differences).toBeVisible();
  await expectAccessible(page);

  await app.press("Copy another page");
  await app.choosePage("Delivery and assembly");
  portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code: "ACCESS_DENIED" } });
  await app.copy();
  await expect(app.heading("The page was not copied")).toBeVisible();
  await app.press("Details for support");
  await expect(app.fact("Code")).toHaveText("ACCESS_DENIED");
  await expectAccessible(page);
});

test("an ending that nobody knows, waiting, and the question which page is the copy are accessible", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  await page.clock.install();
  await portalScreen.openApp();
  await app.chooseSite("Outdoor Living");
  await app.choosePage("About this blog");
  portal.addFault({
    method: "landing.landing.copy",
    effect: {
      do: "change",
      when: "after",
      change: (state) => {
        const copy = [...state.pages.values()].at(-1);
        if (copy === undefined) throw new Error("There is no page.");
        const id = state.nextId("page");
        state.pages.set(id, { ...copy, id, code: "about_twin" });
        state.switches.closed = true;
      },
    },
  });
  portal.addFault({
    method: "landing.landing.copy",
    effect: { do: "body", body: "malformed", ran: true },
  });
  await app.copy();
  await expect(app.heading("It is not known whether the page was copied")).toBeVisible();
  await expectAccessible(page);

  portal.change(({ switches }) => {
    switches.closed = false;
  });
  await app.press("Look again");
  await expect(app.frame.getByRole("progressbar", { name: /Looking again in/ })).toBeVisible();
  await expectAccessible(page);
  // The minute of the portal, and the time for which the request may have waited for its turn.
  await page.clock.fastForward(100_000);
  await expect(app.heading("More than one page could be the copy")).toBeVisible();
  await expectAccessible(page);
});

test("what keeps the app from starting is accessible", async ({ page, portal, portalScreen, app }) => {
  await page.goto(process.env["APP_URL"] ?? "");
  await expect(page.getByRole("heading", { name: "Page Copier works inside Bitrix24" })).toBeVisible();
  await expectAccessible(page, { part: "html" });

  portal.change(({ switches }) => {
    switches.closed = true;
  });
  await portalScreen.openApp();
  await expect(app.alert("Your sites could not be read")).toBeVisible();
  await expectAccessible(page);
});

test.describe("a mistake of our own", () => {
  test.use({ expectedErrors: [/broken on purpose/] });

  test("a mistake of the app itself ends in an accessible screen with a way on", async ({
    page,
    portalScreen,
    app,
  }) => {
    await page.addInitScript(() => {
      Intl.Collator = new Proxy(Intl.Collator, {
        construct(collator, given: ConstructorParameters<typeof Intl.Collator>) {
          if (given[1]?.numeric === true) throw new Error("broken on purpose");
          return new collator(...given);
        },
      });
    });
    await portalScreen.openApp();
    await app.chooseSite("Outdoor Living");
    await expect(app.heading("Page Copier stopped because of a mistake of its own")).toBeVisible();
    await expectAccessible(page);
  });
});

test("progress is read out when the screen reader is free, a failure at once", async ({
  portal,
  portalScreen,
  app,
}) => {
  const readOut = (text: string) => app.frame.getByRole("status").filter({ hasText: text });
  await portalScreen.openApp();
  await app.chooseSite("Outdoor Living");
  await app.choosePage("About this blog");
  const copy = portal.hold("landing.landing.copy");
  portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code: "ACCESS_DENIED" } });
  await app.copy();
  await copy.waitFor();
  await expect(readOut("The portal is copying the page…")).toBeAttached();

  copy.release();
  await expect(app.alert("The portal did not make the copy")).toBeVisible();
});
