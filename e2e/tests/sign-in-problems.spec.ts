import type { LocalPortal } from "../portal/portal.ts";
import { people } from "../portal/samples/demo/company.ts";
import type { PortalState } from "../portal/state/portal-state.ts";
import type { AppScreen } from "../support/app-screen.ts";
import { expectFailure, type ExpectedFailure } from "../support/expect-failure.ts";
import { expect, test } from "../support/fixtures.ts";

interface Problem {
  readonly cause: string;
  readonly text: ExpectedFailure["text"];
  readonly code: string;
  /** HTTP status by the source and by the docs where they differ (contract A7). */
  readonly statuses: readonly [bySource: number, byDocs: number];
  /** Makes the portal refuse everybody or this app, and takes that back. */
  readonly set: (portal: LocalPortal, isBroken: boolean) => void;
}

const inState =
  (change: (state: PortalState, isBroken: boolean) => void): Problem["set"] =>
  (portal, isBroken) =>
    portal.change((state) => change(state, isBroken));

/** The whole request is refused; nothing in the local portal's state brings these codes about once the app is open. */
const byFault =
  (code: string): Problem["set"] =>
  (portal, isBroken) => {
    if (isBroken) portal.addFault({ method: "batch", effect: { do: "error", code }, times: null });
    else portal.clearFaults();
  };

const problems: readonly Problem[] = [
  {
    cause: "the app was installed without the permission for sites",
    text: "scopeMissing",
    code: "insufficient_scope",
    // Commands of a batch are refused one by one, within an answer of 200 (contract A11).
    statuses: [200, 200],
    set: inState(({ apps }, isBroken) => {
      for (const app of apps.values()) {
        app.scopes = isBroken
          ? app.scopes.filter((scope) => scope !== "landing")
          : [...app.scopes, "landing"];
      }
    }),
  },
  {
    cause: "the portal is being deleted",
    text: "portalClosed",
    code: "PORTAL_DELETED",
    statuses: [403, 500],
    set: inState(({ switches }, isBroken) => {
      switches.closed = isBroken;
    }),
  },
  {
    cause: "the plan has no REST interface",
    text: "tariffWithoutRest",
    code: "ACCESS_DENIED",
    statuses: [401, 403],
    set: inState((state, isBroken) => {
      state.plan = { ...state.plan, rest: !isBroken };
    }),
  },
  {
    cause: "the REST interface is blocked because of overload",
    text: "overload",
    code: "OVERLOAD_LIMIT",
    statuses: [401, 503],
    set: inState(({ switches }, isBroken) => {
      switches.overloaded = isBroken;
    }),
  },
  {
    cause: "the user has no access to the app",
    text: "noAccessToApp",
    code: "user_access_error",
    statuses: [401, 403],
    set: inState(({ users }, isBroken) => {
      const user = users.get(people.administrator);
      if (user !== undefined) user.appAccess = !isBroken;
    }),
  },
  {
    cause: "the credentials lack the right",
    text: "webhookRights",
    code: "INVALID_CREDENTIALS",
    statuses: [403, 403],
    set: byFault("INVALID_CREDENTIALS"),
  },
  {
    cause: "the app was removed while its page was open",
    text: "appRemoved",
    code: "APPLICATION_NOT_FOUND",
    statuses: [401, 401],
    set: byFault("APPLICATION_NOT_FOUND"),
  },
];

const noticeIn = (app: AppScreen) => app.alert("Your sites could not be read");

for (const { cause, text, code, statuses, set } of problems) {
  test(`when ${cause}, the app says so under both readings of the contract, and starts once that is over`, async ({
    portal,
    portalScreen,
    app,
  }) => {
    set(portal, true);
    await portalScreen.openApp();
    await expectFailure(noticeIn(app), { text, code, status: statuses[0] });

    portal.change(({ switches }) => {
      switches.docsMode = true;
    });
    await app.frame.getByRole("button", { name: "Try again" }).click();
    await expectFailure(noticeIn(app), { text, code, status: statuses[1] });

    set(portal, false);
    await app.frame.getByRole("button", { name: "Try again" }).click();
    await expect(app.heading("Which pages?")).toBeVisible();
  });
}

test("a sign-in that has expired and cannot be renewed is told, and works again once the portal renews it", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  portal.change(({ switches }) => {
    switches.tokenTtl = 0;
    switches.refreshFails = true;
  });
  await page.clock.install();
  await portalScreen.openApp();
  await expect(page.getByText("The access of the application could not be renewed.")).toBeVisible();
  await page.clock.fastForward(10_000);
  await expectFailure(noticeIn(app), { text: "refreshSilent", code: "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT" });

  portal.change(({ switches }) => {
    switches.tokenTtl = 3_600_000;
    switches.refreshFails = false;
  });
  await app.frame.getByRole("button", { name: "Try again" }).click();
  await expect(app.heading("Which pages?")).toBeVisible();
});

test("a sign-in that expires between two requests is renewed without a word", async ({
  portal,
  portalScreen,
  app,
}) => {
  await portalScreen.openApp();
  await expect(app.heading("Which pages?")).toBeVisible();
  portal.expireTokens();
  await app.chooseSite("Norden Gardens");
  await app.choosePage("Our story");

  await expect(app.copyButton).toBeEnabled();
  expect(portal.calls().filter(({ error }) => error === "expired_token")).toHaveLength(1);
});
