import { readFileSync } from "node:fs";
import { get } from "node:https";

import { afterEach, expect, test } from "vitest";

import { admin, conformanceFixture, P2 } from "../conformance/fixture.ts";
import { issueToken } from "../core/tokens.ts";
import { createPortal } from "../portal.ts";
import { startHttp, type RunningPortal } from "./http.ts";

/** A pair for 127.0.0.1 and localhost, valid until 2099; it guards nothing. */
const tls = {
  key: readFileSync(new URL("loopback-only.key.pem", import.meta.url), "utf8"),
  cert: readFileSync(new URL("loopback-only.cert.pem", import.meta.url), "utf8"),
};

const portal = createPortal({ scenario: conformanceFixture });
const running: RunningPortal[] = [];

async function open() {
  const started = await startHttp(portal, { tls });
  running.push(started);
  return started;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((started) => started.close()));
});

/** One GET of a client that trusts the certificate. */
function ask(url: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { ca: tls.cert }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });
}

test("with a certificate the portal is at https, its webhook and control panel as well", async () => {
  const { url, webhook, control } = await open();
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect([webhook.startsWith(`${url}/rest/`), control]).toEqual([true, `${url}/control/`]);
  const { status, text } = await ask(`${webhook}profile.json`);
  expect([status, JSON.parse(text)]).toMatchObject([200, { result: { ID: String(admin) } }]);
});

test("a client that was not told of the certificate does not trust it", async () => {
  const { webhook } = await open();
  const refused = new Promise((resolve, reject) => {
    get(`${webhook}profile`, resolve).on("error", reject);
  });
  await expect(refused).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
});

test("the frame is told that the portal speaks https", async () => {
  const { url } = await open();
  portal.appUrl = "http://localhost:5173/";
  expect((await ask(`${url}/app/`)).text).toContain("PROTOCOL=1");
});

test("a dropped answer breaks the connection over https too, and the method ran", async () => {
  portal.reset();
  const { url } = await open();
  const token = issueToken(portal.state, admin, 1).value;
  portal.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: true } });
  const before = portal.state.pages.size;
  await expect(ask(`${url}/rest/landing.landing.copy?lid=${P2}&auth=${token}`)).rejects.toThrow(
    "socket hang up",
  );
  expect(portal.state.pages.size).toBe(before + 1);
});
