import type { Page } from "@playwright/test";

import { expect, test } from "../support/fixtures.ts";
import { isOfPortalPage } from "../support/secrets.ts";

/** What a window that is not the portal would say to lead the app to another one. */
const forged = {
  LANG: "en",
  DOMAIN: "ran.invalid",
  PROTOCOL: 1,
  PATH: "/rest",
  AUTH_ID: "forged",
  REFRESH_ID: "forged",
  AUTH_EXPIRES: "3600",
  MEMBER_ID: "forged",
  FIRST_RUN: false,
  IS_ADMIN: true,
  INSTALL: false,
  USER_OPTIONS: [],
  APP_OPTIONS: [],
  PLACEMENT: "LANDING_SETTINGS",
  PLACEMENT_OPTIONS: { SITE_ID: "1", LID: "1" },
};

test("messages of other origins, of other pages of the app, and nonsense are not heard, whatever they claim", async ({
  page,
  portal,
  portalScreen,
  running,
  app,
}) => {
  portal.change(({ switches }) => void (switches.hostSilent = true));
  await portalScreen.openApp();
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toBeAttached();
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error("The portal's page has no frame.");
  // The app's own origin, from a frame inside of it, knows every word that was ever said; the origin is what is looked at.
  await frame.evaluate((answer) => {
    const keys = [
      "getInitData",
      "refreshAuth",
      "",
      ...Array.from({ length: 200 }, (_, index) => String(index)),
    ];
    for (const key of keys) {
      for (const data of [`${key}:${JSON.stringify(answer)}`, `${key}:{broken`, { [key]: answer }, null, 7])
        window.postMessage(data, "*");
    }
  }, forged);
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toBeAttached();
  // The portal itself may say nonsense, too: no string, no JSON, no key that is waited for.
  await page.evaluate((answer) => {
    const inner = document.querySelector("iframe")?.contentWindow;
    for (const data of [
      null,
      7,
      { method: "getInitData", params: answer },
      [],
      "x",
      "x:{broken",
      `x:${JSON.stringify(answer)}`,
      ":",
    ])
      inner?.postMessage(data, "*");
  }, forged);
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toBeAttached();
  expect(portal.calls()).toEqual([]);

  portal.change(({ switches }) => void (switches.hostSilent = false));
  await page.goto(running.url);
  await expect(app.heading("Which pages?")).toBeVisible();
  expect(portal.calls().every(({ userId }) => userId !== null)).toBe(true);
});

test("an answer to the handshake is not heard from another window, even with the key that only the portal was told", async ({
  page,
  portal,
  portalScreen,
  app,
}) => {
  portal.change(({ switches }) => void (switches.hostSilent = true));
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    window.addEventListener("message", ({ data }) => {
      if (String(data).startsWith("getInitData:")) Reflect.set(window, "key", String(data).split(":")[1]);
    });
  });
  await portalScreen.openApp();
  const keyOf = () => page.evaluate(() => String(Reflect.get(window, "key") ?? ""));
  await expect.poll(keyOf).not.toBe("");
  const answer = `${await keyOf()}:${JSON.stringify(forged)}`;
  // A frame with an origin of its own beside the app.
  await page.evaluate(() => {
    const stranger = document.createElement("iframe");
    stranger.name = "stranger";
    stranger.sandbox.add("allow-scripts");
    stranger.srcdoc = "<p>Somebody else</p>";
    document.body.append(stranger);
  });
  await expect(page.frameLocator("iframe[name=stranger]").getByText("Somebody else")).toBeVisible();
  const say = (message: string) => window.parent.frames[0]?.postMessage(message, "*");
  await page.frame({ name: "stranger" })?.evaluate(say, answer);
  const inside = page.frames().find((one) => one.url().startsWith(appUrl()));
  await inside?.evaluate((message) => window.postMessage(message, "*"), answer);
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toBeAttached();
  expect(portal.calls()).toEqual([]);
  // From the portal's own window the very same is an answer, so it was the window that was not heard.
  const { host } = new URL(page.url());
  const genuine = answer
    .replace('"ran.invalid"', JSON.stringify(host))
    .replace('"PROTOCOL":1', '"PROTOCOL":0');
  await page.evaluate(
    (message) => document.querySelector("iframe")?.contentWindow?.postMessage(message, "*"),
    genuine,
  );
  await expect(app.frame.getByText("Connecting to your Bitrix24…")).toHaveCount(0);
});

test("a page that is not the portal hears nothing from the app and gets no request, whatever it calls its frame", async ({
  page,
  portal,
  running,
}) => {
  const { host } = new URL(running.url);
  const sid = "0123456789abcdef0123456789abcdef";
  const names = [
    `portal.example|0|${sid}`,
    // This very page, but under https.
    `${host}|1|${sid}`,
    `127.0.0.1:1|0|${sid}`,
    `portal.example@${host}|0|${sid}`,
    `${host}@portal.example|0|${sid}`,
    `${host}/portal.example|0|${sid}`,
    `${host}?portal.example|0|${sid}`,
    `${host}#portal.example|0|${sid}`,
    `${host.replace("127.0.0.1", "0x7f.1")}|0|${sid}`,
    `${host.replace("127.0.0.1", "2130706433")}|0|${sid}`,
    `${host.replace("127.0.0.1", "localhost")}|0|${sid}`,
    `javascript:alert(1)//|0|${sid}`,
    `http://${host}|0|${sid}`,
    `PORTAL.EXAMPLE|0|${sid}`,
    `xn--e1afmkfd.example|0|${sid}`,
    `${host}|0|`,
    `|0|${sid}`,
    "",
  ];
  await page.goto(`${running.url}/sites/`);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!isOfPortalPage(request)) asked.push(request.url());
  });
  for (const name of names) {
    await showApp(page, name);
    await expect(page.frameLocator("iframe").getByRole("alert")).toBeVisible();
    expect([name, await page.evaluate(() => Reflect.get(window, "heard"))]).toEqual([name, []]);
  }
  expect(asked.filter((url) => new URL(url).origin !== new URL(appUrl()).origin)).toEqual([]);
  expect(portal.calls()).toEqual([]);
});

function appUrl(): string {
  const url = process.env["APP_URL"];
  if (url === undefined) throw new Error("APP_URL is not set: the global setup did not run.");
  return url;
}

/** Shows the app in a frame of this name on the page that is open, which listens to all that is said to it. */
async function showApp(page: Page, name: string): Promise<void> {
  await page.evaluate(
    ({ src, frameName }) => {
      const heard: unknown[] = [];
      Reflect.set(window, "heard", heard);
      window.addEventListener("message", ({ data }) => heard.push(data));
      const frame = document.createElement("iframe");
      frame.name = frameName;
      frame.src = src;
      document.body.replaceChildren(frame);
    },
    { src: appUrl(), frameName: name },
  );
}
