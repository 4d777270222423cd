import { expect, test } from "vitest";

import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";

import { connect } from "./connect.ts";
import { findOpenerOrigin, type AppEnvironment } from "./environment.ts";
import type { PortalFrame } from "./open-frame.ts";

const never = new Promise<never>(() => undefined);

function sampleFrame(given: Partial<PortalFrame> = {}): PortalFrame {
  return {
    portalOrigin: "https://portal.example",
    language: "de",
    memberId: "0123456789abcdef0123456789abcdef",
    placement: "DEFAULT",
    placementOptions: [],
    openedInSlider: false,
    send: () => never,
    resize: () => Promise.resolve({}),
    setTitle: () => Promise.resolve({}),
    opening: { isAdmin: false, isInstalling: false, isFromMenu: true, option: () => null },
    finishInstallation: () => never,
    ...given,
  };
}

/** The app in the frame of a portal that answers at once; `opened` lists what happened before and at the handshake. */
function sampleEnvironment(given: Partial<AppEnvironment> = {}) {
  const opened: string[] = [];
  const environment: AppEnvironment = {
    framed: true,
    windowName: "portal.example|1|0123456789abcdef0123456789abcdef",
    openerOrigin: "https://portal.example",
    ownQuery: "",
    isOnline: () => true,
    clock: createVirtualClock(),
    contentHeight: () => 640,
    narrowTo: (portalOrigin) => opened.push(`only ${portalOrigin}`),
    openFrame: () => {
      opened.push("handshake");
      return Promise.resolve(sampleFrame());
    },
    ...given,
  };
  return { environment, opened };
}

async function sessionWith(given: Partial<PortalFrame>) {
  const { environment } = sampleEnvironment({ openFrame: () => Promise.resolve(sampleFrame(given)) });
  const connected = await connect(environment);
  if (!connected.ok) throw new Error(`Not connected: ${connected.failure.at}`);
  return connected.value.session;
}

test("in a portal the session tells which portal, language and place it is, and holds no token", async () => {
  expect(await sessionWith({})).toEqual({
    portalOrigin: "https://portal.example",
    language: "de",
    memberId: "0123456789abcdef0123456789abcdef",
    placement: { at: "menu" },
    openedInSlider: false,
    theme: null,
  });
});

test.each([
  ["of the portal's page", { theme: "edge-dark" }, "", "edge-dark"],
  ["of the app", [], "?DOMAIN=portal.example&theme=edge-light", "edge-light"],
  ["of the portal's page before that of the app", { theme: "dark" }, "?theme=edge-light", "dark"],
  ["that names no theme there is", { theme: "sepia" }, "?theme=pink", null],
] as const)("an address %s gives the app its theme", async (_whose, placementOptions, ownQuery, theme) => {
  const { environment } = sampleEnvironment({
    ownQuery,
    openFrame: () => Promise.resolve(sampleFrame({ placementOptions })),
  });
  expect(await connect(environment)).toMatchObject({ ok: true, value: { session: { theme } } });
});

test.each([
  ["opened by its own address", { framed: false }],
  ["framed by a page that is no portal", { windowName: "" }],
  ["a name without the sid of the portal", { windowName: "portal.example|1|" }],
  ["a name without a host", { windowName: "|1|0123456789abcdef" }],
  ["a host that is none", { windowName: "not a host|1|0123456789abcdef" }],
] as const)("%s: the app is outside of a portal and sends nothing", async (_case, given) => {
  const { environment, opened } = sampleEnvironment(given);
  expect(await connect(environment)).toEqual({ ok: false, failure: { at: "outside-portal" } });
  expect(opened).toEqual([]);
});

test("another page than the named portal around the app is a wrong origin, and nothing is sent to either", async () => {
  const { environment, opened } = sampleEnvironment({ openerOrigin: "https://elsewhere.example" });
  expect(await connect(environment)).toEqual({
    ok: false,
    failure: { at: "wrong-origin", expected: "https://portal.example", actual: "https://elsewhere.example" },
  });
  expect(opened).toEqual([]);
});

test.each([
  ["portal.example|0|0123456789abcdef", "http://portal.example"],
  ["portal.example:8443|1|0123456789abcdef", "https://portal.example:8443"],
  ["portal.example:443|1|0123456789abcdef", "https://portal.example"],
  ["Portal.Example:80|0|0123456789abcdef", "http://portal.example"],
] as const)("the name %s belongs to the origin %s", async (windowName, openerOrigin) => {
  const openFrame = () => Promise.resolve(sampleFrame({ portalOrigin: openerOrigin }));
  const { environment } = sampleEnvironment({ windowName, openerOrigin, openFrame });
  expect(await connect(environment)).toMatchObject({ ok: true });
});

test("the app is narrowed to the one portal before the first word goes to it", async () => {
  const { environment, opened } = sampleEnvironment({
    windowName: "portal.example:8443|1|0123456789abcdef",
    openerOrigin: "https://portal.example:8443",
  });
  await connect(environment);
  expect(opened).toEqual(["only https://portal.example:8443", "handshake"]);
});

test("a browser that keeps the opener to itself does not keep the app from starting", async () => {
  const { environment } = sampleEnvironment({ openerOrigin: null });
  expect(await connect(environment)).toMatchObject({ ok: true });
});

test("a portal that does not answer the handshake is given up after 15 seconds", async () => {
  const { environment } = sampleEnvironment({ openFrame: () => never });
  const start = environment.clock.now();
  expect(await connect(environment)).toEqual({
    ok: false,
    failure: { at: "portal-silent", portalOrigin: "https://portal.example" },
  });
  expect(environment.clock.now() - start).toBe(15_000);
});

test("a handshake answered with nonsense is as good as none", async () => {
  const { environment } = sampleEnvironment({
    openFrame: () => Promise.reject(new Error("JSSDK_FRAME_BAD_PAYLOAD")),
  });
  expect(await connect(environment)).toMatchObject({ ok: false, failure: { at: "portal-silent" } });
});

test.each(["http://portal.example", "https://elsewhere.example", ""])(
  "a handshake after which calls would go to “%s” is as good as none: the portal is that of the name",
  async (portalOrigin) => {
    const { environment } = sampleEnvironment({
      openFrame: () => Promise.resolve(sampleFrame({ portalOrigin })),
    });
    expect(await connect(environment)).toEqual({
      ok: false,
      failure: { at: "portal-silent", portalOrigin: "https://portal.example" },
    });
  },
);

test("opened from page settings, the page of the placement is the chosen one", async () => {
  const placement = "LANDING_SETTINGS";
  const session = await sessionWith({ placement, placementOptions: { SITE_ID: "12", LID: "101" } });
  expect(session.placement).toEqual({ at: "page-settings", siteId: 12, pageId: 101 });
});

test.each([
  [[]],
  [undefined],
  [null],
  [{ SITE_ID: "12" }],
  [{ SITE_ID: "12", LID: "0" }],
  [{ SITE_ID: "x", LID: "7" }],
])("page settings with the options %o are the menu", async (placementOptions) => {
  const session = await sessionWith({ placement: "LANDING_SETTINGS", placementOptions });
  expect(session.placement).toEqual({ at: "menu" });
});

test("the menu stays the menu, whatever the address of the portal's page carried", async () => {
  const session = await sessionWith({ placementOptions: { SITE_ID: "12", LID: "101" } });
  expect(session.placement).toEqual({ at: "menu" });
});

test("fitting the frame and naming the page end, whether the portal answers, refuses or is silent", async () => {
  const told: unknown[] = [];
  for (const answer of [Promise.resolve({}), Promise.reject(new Error("refused")), never]) {
    const frame = sampleFrame({
      resize: (height) => {
        told.push(height);
        return answer;
      },
      setTitle: (title) => {
        told.push(title);
        return answer;
      },
    });
    const { environment } = sampleEnvironment({ openFrame: () => Promise.resolve(frame) });
    const connected = await connect(environment);
    if (!connected.ok) throw new Error(`Not connected: ${connected.failure.at}`);
    expect(await connected.value.fitFrame()).toBeUndefined();
    expect(await connected.value.setTitle("Page Copier")).toBeUndefined();
  }
  expect(told).toEqual([640, "Page Copier", 640, "Page Copier", 640, "Page Copier"]);
});

test.each([
  [["https://portal.example"], "https://other.example/", "https://portal.example"],
  [["null"], "https://portal.example/marketplace/app/1/", "https://portal.example"],
  [[], "https://portal.example/marketplace/app/1/", "https://portal.example"],
  [[], "", null],
  [[], "https://app.example/index.html", null],
] as const)(
  "pages around %o and the way here from '%s' make the opener %o",
  (ancestorOrigins, referrer, opener) => {
    expect(findOpenerOrigin({ ancestorOrigins, referrer, ownOrigin: "https://app.example" })).toBe(opener);
  },
);

test.each([
  ["is silent is given up after 15 seconds", () => never, 15_000],
  ["answers and does not reload is given up after 15 seconds", () => Promise.resolve({}), 15_000],
  ["says that nothing is being installed is not waited for", () => Promise.reject(new Error("no")), 0],
] as const)(
  "a portal that is told of the end of the installation and %s",
  async (_what, finishInstallation, ms) => {
    const { environment } = sampleEnvironment({
      openFrame: () => Promise.resolve(sampleFrame({ finishInstallation })),
    });
    const connected = await connect(environment);
    if (!connected.ok) throw new Error(`Not connected: ${connected.failure.at}`);
    const start = environment.clock.now();
    await connected.value.finishInstallation();
    expect(environment.clock.now() - start).toBe(ms);
  },
);
