import type { Page } from "@playwright/test";

import { buildPage } from "../portal/samples/build.ts";
import { people } from "../portal/samples/demo/company.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { countCopies } from "../support/count-copies.ts";
import { expectFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";
import { pagesTitled, siteTitled } from "../support/portal-truth.ts";

/** Failures whose codes are not simply an answer of the portal to a copy. */

const portalMayWork = 65_000;

test("without a connection nothing is sent, and the app says so until the connection is back", async ({
  context,
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  // The whole app is there; without that its missing part would be what is told first.
  await expect(app.copyButton).toBeVisible();
  const callsBefore = portal.calls().length;
  await context.setOffline(true);
  await app.chooseSite("Norden Gardens");
  const notice = app.alert("The pages of this site could not be read");
  await expectFailure(notice, { text: "offline", code: "OFFLINE" });
  expect(portal.calls()).toHaveLength(callsBefore);

  await context.setOffline(false);
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(app.pages.getByRole("row", { name: "Our story" })).toBeAttached();
});

test("a sign-in that cannot be renewed right at the copy: the copy is not sent", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const pagesBefore = portal.state.pages.size;
  await page.clock.install();
  await portalScreen.openApp();
  await choose(app);
  const lastRead = portal.hold("landing.block.getlist", "after");
  await app.copy();
  await lastRead.waitFor();
  portal.expireTokens();
  portal.change(({ switches }) => {
    switches.refreshFails = true;
  });
  lastRead.release();
  await expect(page.getByText("The access of the application could not be renewed.")).toBeVisible();
  await page.clock.fastForward(10_000);

  await expectFailure(app.alert("The portal did not make the copy"), {
    text: "refreshSilent",
    code: "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT",
  });
  await expect(app.frame.getByText("Nothing was created on the portal.")).toBeVisible();
  expect(portal.state.pages.size).toBe(pagesBefore);
});

test("a portal that lets a copy wait for longer than the app has patience for: the app looks at once, and finds none", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const pagesBefore = portal.state.pages.size;
  const copiesSent = countCopies(page);
  await shortenPatience(page);
  // Our patience lasts longer than a portal works on a request (contract A9): there is no minute to wait for it afterwards.
  await portalScreen.openApp();
  await choose(app);
  portal.hold("landing.landing.copy");
  await app.copy();

  await expectFailure(app.alert("No copy of the page was found"), {
    text: "timeOut",
    code: "REQUEST_TIMEOUT",
  });
  expect(copiesSent()).toBe(3);
  expect(portal.state.pages.size).toBe(pagesBefore);
});

test("pages that the user makes elsewhere at the address of the copy: each keeps a copy back, none is taken for it", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const copiesSent = countCopies(page);
  await page.clock.install();
  await portalScreen.openApp();
  await choose(app);
  const outdoor = siteTitled(portal, "Outdoor Living");
  // The last thing read before each send: what is made after it lies above the mark.
  portal.addFault({
    method: "landing.block.getlist",
    times: null,
    effect: {
      do: "change",
      when: "after",
      change: (state) => {
        const createdById = people.administrator;
        buildPage(state, { siteId: outdoor.id, title: "Another story", code: "story", createdById });
      },
    },
  });
  await app.copy();
  for (const sends of [1, 2, 3]) {
    await expect.poll(copiesSent).toBe(sends);
    await expect(app.progress(/^The portal may still be working on the copy/)).toBeVisible();
    await page.clock.fastForward(portalMayWork);
  }

  await expectFailure(app.alert("No copy of the page was found"), {
    text: "connectionLost",
    code: "SENT_TWICE",
  });
  expect(pagesTitled(portal, "Outdoor Living", "Our story")).toEqual([]);
});

test("a code that nobody knows is shown with the portal's own words, as text, and counts as a refusal", async ({
  portal,
  portalScreen,
  app,
}) => {
  const pagesBefore = portal.state.pages.size;
  const description = "Heute <b>nicht</b> & morgen auch nicht.";
  portal.addFault({
    method: "landing.landing.copy",
    effect: { do: "error", code: "A_CODE_FROM_TOMORROW", description },
  });
  await portalScreen.openApp();
  await choose(app);
  await app.copy();

  await expectFailure(app.alert("The portal did not make the copy"), {
    text: "unknown",
    code: "A_CODE_FROM_TOMORROW",
    description,
  });
  await expect(app.frame.getByText("Nothing was created on the portal.")).toBeVisible();
  expect(portal.state.pages.size).toBe(pagesBefore);
});

test("a code that nobody knows with the status of a broken server is no refusal: the app looks first", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  const pagesBefore = portal.state.pages.size;
  portal.addFault({
    method: "landing.landing.copy",
    effect: { do: "error", code: "A_CODE_FROM_TOMORROW", status: 500 },
  });
  await page.clock.install();
  await portalScreen.openApp();
  await choose(app);
  await app.copy();
  await expect(app.progress(/^The portal may still be working on the copy/)).toBeVisible();
  await page.clock.fastForward(portalMayWork);

  await expect(app.heading("“Our story” is copied")).toBeVisible();
  expect(portal.state.pages.size).toBe(pagesBefore + 1);
});

const variableCodes = [
  { code: "PUBLIC_HTML_DISALLOWED[S12]", text: "customHtml" },
  { code: "PUBLIC_HTML_DISALLOWED[L1041]", text: "customHtml" },
  { code: "CONTROLLER_ERROR_DOMAIN_TAKEN", text: "domainRefused" },
] as const;

test("codes with an id or a word of somebody else's in them are understood all the same", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await choose(app);
  for (const { code, text } of variableCodes) {
    const mend = portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code } });
    await app.copy();
    await expectFailure(app.alert("The portal did not make the copy"), { text, code });
    mend();
    await app.press("Back to this page");
  }
});

const codesOfTwoReadings = [
  { code: "insufficient_scope", text: "scopeMissing" },
  { code: "user_access_error", text: "noAccessToApp" },
  { code: "OVERLOAD_LIMIT", text: "overload" },
  { code: "PORTAL_DELETED", text: "portalClosed" },
  { code: "ERROR_BATCH_METHOD_NOT_ALLOWED", text: "batchMethod" },
] as const;

test("with the statuses of the docs a refused copy is told in the same words, and is no lost answer", async ({
  portal,
  portalScreen,
  app,
}) => {
  const pagesBefore = portal.state.pages.size;
  portal.change(({ switches }) => {
    switches.docsMode = true;
  });
  await portalScreen.openApp();
  await choose(app);
  for (const { code, text } of codesOfTwoReadings) {
    const mend = portal.addFault({ method: "landing.landing.copy", effect: { do: "error", code } });
    await app.copy();
    await expectFailure(app.alert("The portal did not make the copy"), { text, code });
    mend();
    await app.press("Back to this page");
  }
  expect(portal.state.pages.size).toBe(pagesBefore);
});

for (const { reading, docsMode, status } of [
  { reading: "source", docsMode: false, status: 401 },
  { reading: "docs", docsMode: true, status: 403 },
]) {
  test(`a plan that loses its REST interface right before the copy is no missing right (reading of the ${reading})`, async ({
    portal,
    portalScreen,
    app,
  }) => {
    const pagesBefore = portal.state.pages.size;
    portal.change(({ switches }) => {
      switches.docsMode = docsMode;
    });
    await portalScreen.openApp();
    await choose(app);
    const lastRead = portal.hold("landing.block.getlist", "after");
    await app.copy();
    await lastRead.waitFor();
    portal.change((state) => {
      state.plan = { ...state.plan, rest: false };
    });
    lastRead.release();

    await expectFailure(app.alert("The portal did not make the copy"), {
      text: "tariffWithoutRest",
      code: "ACCESS_DENIED",
      status,
    });
    expect(portal.state.pages.size).toBe(pagesBefore);
  });
}

/** The browser gives up a copy after half a second instead of the 75 seconds that the app asks of it. */
async function shortenPatience(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.XMLHttpRequest = class extends XMLHttpRequest {
      override send(body?: Document | XMLHttpRequestBodyInit | null): void {
        if (typeof body === "string" && body.includes("landing.landing.copy?")) this.timeout /= 150;
        super.send(body);
      }
    };
  });
}

async function choose(app: AppScreen): Promise<void> {
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");
  await app.chooseTarget({ site: "Outdoor Living" });
}
