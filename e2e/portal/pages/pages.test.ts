import { afterEach, beforeEach, expect, test } from "vitest";

import { F1, K1, P1, P2, P3, PK, PT, S1, S3 } from "../conformance/fixture.ts";
import { conformanceFixture, employee } from "../conformance/fixture.ts";
import { startHttp, type RunningPortal } from "../doors/http.ts";
import { createPortal, type LocalPortal } from "../portal.ts";

let portal: LocalPortal;
let running: RunningPortal;

beforeEach(async () => {
  portal = createPortal({ scenario: conformanceFixture });
  running = await startHttp(portal, { appUrl: "http://localhost:5999/" });
});

afterEach(() => running.close());

async function get(path: string) {
  const response = await fetch(running.url + path, { redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
}

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;

test("a hostile title is text on every page", async () => {
  portal.change((state) => {
    for (const row of [...state.sites.values(), ...state.folders.values(), ...state.pages.values()])
      row.title = hostile;
    for (const user of state.users.values()) user.name = hostile;
    for (const placement of state.placements.values()) placement.title = hostile;
  });
  portal.addFault({ method: hostile, effect: { do: "error", code: hostile } });
  await fetch(`${running.url}/rest/${encodeURIComponent(hostile)}`);
  for (const path of [
    "/sites/",
    `/sites/site/${S1}/`,
    `/sites/site/${S1}/view/${P2}/`,
    "/control/",
    "/app/",
  ]) {
    const { status, text } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    expect(text).not.toMatch(/<script>alert|<img src=x/);
  }
});

test("scripts of a block do not run on its public page", async () => {
  portal.change((state) => {
    for (const block of state.blocks.values())
      block.content = `<p onclick="alert(1)">Hello</p><script>alert(2)</script>`;
  });
  const response = await fetch(`${running.url}/pub/site/${S1}/`);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = await response.text();
  expect(text).toContain("<p>Hello</p>");
  expect(text).not.toContain("alert");
});

test("pages are where the portal keeps them, each kind in its section", async () => {
  expect((await get(`/sites/site/${S1}/view/${P2}/`)).status).toBe(200);
  expect((await get(`/kb/wiki/${K1}/view/${PK}/`)).status).toBe(200);
  expect((await get(`/sites/site/${K1}/view/${PK}/`)).location).toBe(`/kb/wiki/${K1}/view/${PK}/`);
  expect((await get(`/shop/stores/site/${S1}/view/${P2}/`)).status).toBe(404);
  expect((await get(`/sites/site/${S3}/view/${P2}/`)).status).toBe(404);
  expect((await get("/sites/site/4711/")).status).toBe(404);
});

test("a site lists folders, pages and trash with ids, addresses and states", async () => {
  const { text } = await get(`/sites/site/${S1}/`);
  for (const key of [`folder-${F1}`, `page-${P1}`, `page-${P2}`, `page-${P3}`, `page-${PT}`]) {
    expect(text).toContain(`data-key="${key}"`);
  }
  expect(text.indexOf(">Trash")).toBeLessThan(text.indexOf(`data-key="page-${PT}"`));
  expect(text.indexOf(">Trash")).toBeGreaterThan(text.indexOf(`data-key="page-${P3}"`));
});

test("the search of a site finds by id", async () => {
  const { text } = await get(`/sites/site/${S1}/?q=${P2}`);
  expect(text).toContain(`data-key="page-${P2}"`);
  expect(text).not.toContain(`data-key="page-${P3}"`);
});

test("a published page is public, a draft and a trashed one are not", async () => {
  const address = (lid: number) => `/pub/site/${S1}/${portal.state.pages.get(lid)?.code}/`;
  portal.change((state) => {
    for (const lid of [P2, P3, PT]) Object.assign(state.pages.get(lid) ?? {}, { folderId: null });
  });
  expect((await get(address(P2))).status).toBe(200);
  expect((await get(address(P3))).status).toBe(404);
  expect((await get(address(PT))).status).toBe(404);
});

test("the page settings hold what apps added, as soon as the app is installed", async () => {
  portal.change((state) => {
    state.placements.set(1, {
      id: 1,
      appId: 1,
      placement: "LANDING_SETTINGS",
      handler: "http://localhost:5999/",
      title: "Copy this page…",
      description: "",
      options: {},
      userId: 0,
    });
  });
  const editor = `/sites/site/${S1}/view/${P2}/`;
  const { text } = await get(editor);
  expect(text).toContain("Copy this page…");
  expect(text).toContain(`{&quot;SITE_ID&quot;:&quot;${S1}&quot;,&quot;LID&quot;:&quot;${P2}&quot;}`);
  const body = JSON.stringify({ installUrl: "http://localhost:5999/install.html", installed: false });
  await fetch(`${running.control}app`, { method: "POST", body });
  expect((await get(editor)).text).not.toContain("Copy this page…");
});

test("the list of sites tells what the user who is signed in may do", async () => {
  portal.change((state) => {
    state.siteRights.push({ userId: employee, siteId: K1, operations: ["denied"] });
    state.siteRights = state.siteRights.filter(
      (row) => row.siteId !== K1 || row.operations.includes("denied"),
    );
  });
  const { text } = await get("/sites/");
  const row = text.slice(text.indexOf(`data-key="site-${K1}"`)).split("</tr>")[0];
  expect(row).toContain("No access");
});

test("every file that the pages ask for is there", async () => {
  const { text } = await get("/control/");
  const seen = new Set<string>();
  const follow = async (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const file = await get(path);
    expect([path, file.status]).toEqual([path, 200]);
    for (const [, name] of file.text.matchAll(/from "\.\/([\w-]+\.js)"/g)) await follow(`/assets/${name}`);
  };
  for (const [, path = ""] of text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) await follow(path);
  expect(seen.size).toBeGreaterThan(6);
});
