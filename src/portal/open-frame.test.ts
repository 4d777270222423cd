import { ApiVersion, initializeB24Frame } from "@bitrix24/b24jssdk";
import { afterEach, expect, test, vi } from "vitest";

import { openFrame } from "./open-frame.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the SDK shakes hands with the portal of the window's name, makes one attempt a call, and waits longer than the portal works", async () => {
  const sent: (readonly [message: string, origin: string])[] = [];
  let listener: (event: object) => void = () => undefined;
  const answers: Readonly<Record<string, object>> = {
    getInitData: {
      LANG: "en",
      DOMAIN: "portal.example",
      PROTOCOL: 1,
      PATH: "/rest",
      AUTH_ID: "secret",
      REFRESH_ID: "secret too",
      AUTH_EXPIRES: "3600",
      MEMBER_ID: "0123456789abcdef0123456789abcdef",
      FIRST_RUN: true,
      IS_ADMIN: false,
      INSTALL: false,
      USER_OPTIONS: [],
      APP_OPTIONS: { pageMenuEntry: "kept" },
      PLACEMENT: "LANDING_SETTINGS",
      PLACEMENT_OPTIONS: { SITE_ID: "12", LID: "101" },
    },
    setInstall: { install: true },
    resizeWindow: { width: "100%", height: 640 },
  };
  vi.stubGlobal("window", {
    name: "portal.example|1|0123456789abcdef",
    addEventListener: (_type: string, added: typeof listener) => {
      listener = added;
    },
    setTimeout,
  });
  vi.stubGlobal("parent", {
    postMessage: (message: string, origin: string) => {
      sent.push([message, origin]);
      const [command = "", ...rest] = message.split(":");
      const data = `${rest.at(-2) ?? ""}:${JSON.stringify(answers[command])}`;
      queueMicrotask(() => listener({ origin, data }));
    },
  });
  const frame = await openFrame();
  expect(frame).toMatchObject({
    portalOrigin: "https://portal.example",
    language: "en",
    memberId: "0123456789abcdef0123456789abcdef",
    placement: "LANDING_SETTINGS",
    placementOptions: { SITE_ID: "12", LID: "101" },
    openedInSlider: false,
  });
  expect(JSON.stringify(frame)).not.toContain("secret");
  const { isAdmin, isInstalling, isFromMenu, option } = frame.opening;
  expect([isAdmin, isInstalling, isFromMenu]).toEqual([false, false, false]);
  expect([option("pageMenuEntry"), option("another")]).toEqual(["kept", null]);
  await expect(frame.finishInstallation()).rejects.toMatchObject({
    code: "JSSDK_FRAME_INSTALL_ALREADY_FINISHED",
  });
  await frame.resize(640);
  expect(sent.map(([message, origin]) => [message.split(":")[0], origin])).toEqual([
    ["getInitData", "https://portal.example"],
    ["setInstall", "https://portal.example"],
    ["resizeWindow", "https://portal.example"],
  ]);
  expect(sent[2]?.[0]).toContain('"width":"100%"');
  // The SDK hands out the one frame of the page again.
  const client = (await initializeB24Frame()).getHttpClient(ApiVersion.v2);
  expect(client.ajaxClient.defaults.timeout).toBe(75_000);
  expect(client.getRestrictionManagerParams()).toMatchObject({ maxRetries: 1, retryOnNetworkError: false });
  // No call is held back by the SDK's bucket, whose level only its statistics tell.
  expect(client.getStats().tokens).toBeGreaterThan(1_000_000);
});
