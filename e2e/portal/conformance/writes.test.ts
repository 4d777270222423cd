import { beforeEach, expect, test } from "vitest";

import { buildFolder } from "../samples/build.ts";
import { openBench, type Bench } from "./client.ts";
import { F1, F2, G1, P1, P2, P3, PA, PT, S1, S3 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

type Params = Readonly<Record<string, unknown>>;

/** Result of a call that the portal accepted. */
async function resultOf(method: string, params: Params): Promise<unknown> {
  const { status, body } = await bench.call(method, params);
  expect(status).toBe(200);
  return body.result;
}

async function refusalOf(method: string, params: Params): Promise<readonly unknown[]> {
  const { status, body } = await bench.call(method, params);
  return [status, body.error];
}

test("case 73: publication without the public right answers null and publishes nothing", async () => {
  bench.setRights(S1, ["read", "edit", "sett", "delete"]);
  expect(await resultOf("landing.landing.publication", { lid: P3 })).toEqual(null);
  expect(bench.page(P3).active).toBe(false);
  bench.setRights(S1, ["read", "public"]);
  expect(await resultOf("landing.landing.publication", { lid: P3 })).toEqual(true);
});

test("case 74: publication of a page that does not exist is refused", async () => {
  expect(await refusalOf("landing.landing.publication", { lid: 999_999 })).toEqual([
    400,
    "LANDING_NOT_EXIST",
  ]);
});

test("case 75: unpublic takes the page offline and leaves site and folders as they are", async () => {
  bench.page(P3).active = true;
  expect(await resultOf("landing.landing.unpublic", { lid: P2 })).toEqual(true);
  expect(await resultOf("landing.landing.unpublic", { lid: P3 })).toEqual(true);
  expect(bench.page(P2)).toMatchObject({ active: false, public: false });
  expect(bench.site(S1).active).toBe(true);
  expect(bench.folder(F1).active).toBe(true);
});

test("case 76: an update of a page that does not exist answers true and changes nothing", async () => {
  const before = JSON.stringify([...bench.portal.state.pages.values()]);
  expect(await resultOf("landing.landing.update", { lid: 999_999, fields: { TITLE: "x" } })).toEqual(true);
  expect(JSON.stringify([...bench.portal.state.pages.values()])).toBe(before);
});

test("case 77: with the edit right alone a title cannot be changed", async () => {
  bench.setRights(S1, ["read", "edit"]);
  expect(await refusalOf("landing.landing.update", { lid: P2, fields: { TITLE: "x" } })).toEqual([
    400,
    "ACCESS_DENIED",
  ]);
  expect(bench.page(P2).title).toBe("Promo");
});

test("case 78: an update to a taken code answers true and stores it with a suffix", async () => {
  expect(await resultOf("landing.landing.update", { lid: P2, fields: { CODE: "home" } })).toEqual(true);
  expect(bench.page(P2).code).toMatch(/^home_[a-z]{4}$/);
});

test("case 79: an update of ACTIVE answers true and does nothing", async () => {
  expect(await resultOf("landing.landing.update", { lid: P2, fields: { ACTIVE: "N" } })).toEqual(true);
  expect(bench.page(P2).active).toBe(true);
});

test("case 80: the home page of a site with other pages cannot go to the trash", async () => {
  expect(await refusalOf("landing.landing.markDelete", { lid: P1 })).toEqual([400, "CANT_DELETE_MAIN"]);
  expect(bench.page(P1).deleted).toBe(false);
});

test("case 81: a template area cannot go to the trash", async () => {
  expect(await refusalOf("landing.landing.markDelete", { lid: PA })).toEqual([400, "UNABLE_DELETE_INCLUDE"]);
  expect(bench.page(PA).deleted).toBe(false);
});

test("case 82: a page put into the trash and taken out is live, and unpublished", async () => {
  expect(await resultOf("landing.landing.markDelete", { lid: P2 })).toEqual(P2);
  expect(bench.page(P2)).toMatchObject({ deleted: true, active: false });
  expect(await resultOf("landing.landing.markUnDelete", { lid: P2 })).toEqual(P2);
  expect(bench.page(P2)).toMatchObject({ deleted: false, active: false });
});

test("case 83: putting a page that does not exist into the trash answers its id", async () => {
  expect(await resultOf("landing.landing.markDelete", { lid: 999_999 })).toEqual(999_999);
});

test("case 84: a trashed page cannot be deleted for good", async () => {
  expect(await refusalOf("landing.landing.delete", { lid: PT })).toEqual([400, "LANDING_NOT_EXIST"]);
  expect(bench.page(PT).deleted).toBe(true);
});

test("case 85: a move to a folder of another site is refused", async () => {
  expect(await refusalOf("landing.landing.move", { lid: P2, toSiteId: S3, toFolderId: G1 })).toEqual([
    400,
    "FOLDER_NOT_FOUND",
  ]);
  expect(bench.page(P2)).toMatchObject({ siteId: S1, folderId: null, active: true });
});

test("case 86: a folder named like a trashed one cannot be added", async () => {
  bench.portal.change((state) => {
    state.folders.delete(F1);
    buildFolder(state, { siteId: S1, title: "News", code: "news", deleted: true });
  });
  const count = bench.portal.state.folders.size;
  expect(await refusalOf("landing.site.addFolder", { siteId: S1, fields: { TITLE: "News" } })).toEqual([
    400,
    "FOLDER_IS_NOT_UNIQUE",
  ]);
  expect(bench.portal.state.folders.size).toBe(count);
});

test("case 87: a folder renamed without its parent jumps to the root", async () => {
  expect(bench.folder(F2).parentId).toBe(F1);
  expect(
    await resultOf("landing.site.updateFolder", { siteId: S1, folderId: F2, fields: { TITLE: "x" } }),
  ).toEqual(true);
  expect(bench.folder(F2)).toMatchObject({ title: "x", parentId: null });
});

test("case 88: unPublicFolder takes the folders above offline too", async () => {
  expect(bench.folder(F1).active).toBe(true);
  expect(await resultOf("landing.site.unPublicFolder", { folderId: F2 })).toEqual(true);
  expect(bench.folder(F1).active).toBe(false);
});

test("case 89: blocks of an unpublished copy are listed in edit mode only", async () => {
  const { body } = await bench.call<number>("landing.landing.copy", { lid: P3 });
  expect(await resultOf("landing.block.getlist", { lid: body.result })).toEqual([]);
  const drafts = await bench.call<readonly { readonly id: number; readonly lid: number }[]>(
    "landing.block.getlist",
    { lid: body.result, params: { edit_mode: 1 } },
  );
  expect(drafts.body.result).toMatchObject([{ id: bench.drafts(body.result)[0]?.id, lid: body.result }]);
});

test("case 90: the content of a missing block is null, by the docs an error", async () => {
  const params = { lid: P2, block: 999_999 };
  expect(await resultOf("landing.block.getcontent", params)).toEqual(null);
  bench.portal.state.switches.docsMode = true;
  expect(await refusalOf("landing.block.getcontent", params)).toEqual([400, "BLOCK_NOT_FOUND"]);
});

test("case 91: a page without template areas answers true instead of a map", async () => {
  expect(await resultOf("landing.template.getLandingRef", { id: P3 })).toEqual(true);
  expect(await resultOf("landing.template.getLandingRef", { id: P2 })).toEqual({ 1: PA });
});

test("case 92: on a plan without permissions the rights are not available", async () => {
  bench.portal.state.rights.feature = false;
  expect(await refusalOf("landing.site.getRights", { id: S1 })).toEqual([400, "FEATURE_NOT_AVAIL"]);
});

test("case 93: an administrator has all six operations, `denied` among them", async () => {
  bench.signIn(1);
  expect(await resultOf("landing.site.getRights", { id: S1 })).toEqual([
    "denied",
    "read",
    "edit",
    "sett",
    "public",
    "delete",
  ]);
});

test("case 94: an embedding area that is bound twice answers true, then PLACEMENT_EXIST", async () => {
  const fields = {
    PLACEMENT: "LANDING_SETTINGS",
    PLACEMENT_HANDLER: "http://localhost:5173/",
    TITLE: "Copy this page",
  };
  expect(await resultOf("landing.repo.bind", { fields })).toEqual(true);
  expect(await refusalOf("landing.repo.bind", { fields })).toEqual([400, "PLACEMENT_EXIST"]);
  expect(bench.portal.state.placements.size).toBe(1);
});
