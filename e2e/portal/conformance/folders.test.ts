import { beforeEach, expect, test } from "vitest";

import { buildFolder, buildPage } from "../samples/build.ts";
import { openBench, type Bench, type Row } from "./client.ts";
import {
  employee,
  F1,
  F2,
  FL,
  FT,
  G1,
  liveInFL,
  liveInFT,
  P1,
  P2,
  P3,
  PA,
  S1,
  S3,
  trashedInFL,
  trashedInFT,
} from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

/** Result of an accepted call, or the code of the refusal. */
async function ask(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { status, body } = await bench.call(`landing.site.${method}`, params);
  return status === 200 ? body.result : body.error;
}

test("a new folder is inactive unless said otherwise and gets its code out of the title", async () => {
  const id = await ask("addFolder", { siteId: S1, fields: { TITLE: "Große Pläne" } });
  expect(bench.folder(Number(id))).toMatchObject({
    siteId: S1,
    parentId: null,
    code: "grosse-plaene",
    active: false,
    createdById: employee,
  });
  const active = await ask("addFolder", { siteId: S1, fields: { TITLE: "x", PARENT_ID: F1, ACTIVE: "Y" } });
  expect(bench.folder(Number(active))).toMatchObject({ parentId: F1, active: true });
});

test("adding a folder is refused without a title, with a slash, with a taken code, without the edit right", async () => {
  expect(await ask("addFolder", { siteId: S1, fields: { CODE: "x" } })).toBe("BX_EMPTY_REQUIRED");
  expect(await ask("addFolder", { siteId: S1, fields: { TITLE: "x", CODE: "a/b" } })).toBe(
    "SLASH_IS_NOT_ALLOWED",
  );
  expect(await ask("addFolder", { siteId: S1, fields: { TITLE: "x", CODE: "NEWS" } })).toBe(
    "FOLDER_IS_NOT_UNIQUE",
  );
  expect(
    await ask("addFolder", { siteId: S1, fields: { TITLE: "x", CODE: "news", PARENT_ID: F1 } }),
  ).toBeTypeOf("number");
  bench.setRights(S1, ["read"]);
  expect(await ask("addFolder", { siteId: S1, fields: { TITLE: "x" } })).toBe("ACCESS_DENIED");
});

test("a parent that does not exist is stored as it is", async () => {
  const id = await ask("addFolder", { siteId: S1, fields: { TITLE: "x", PARENT_ID: 99_999 } });
  expect(bench.folder(Number(id)).parentId).toBe(99_999);
});

test("updateFolder with another site's id moves the folder there and leaves its pages", async () => {
  const params = { siteId: S3, folderId: F1, fields: { TITLE: "News" } };
  expect(await ask("updateFolder", params)).toBe(true);
  expect(bench.folder(F1).siteId).toBe(S3);
  expect(bench.page(P3).siteId).toBe(S1);
});

test("a rename that names the parent keeps the place and the code", async () => {
  const params = { siteId: S1, folderId: F2, fields: { TITLE: "Old news", PARENT_ID: F1 } };
  expect(await ask("updateFolder", params)).toBe(true);
  expect(bench.folder(F2)).toMatchObject({ title: "Old news", code: "archive", parentId: F1 });
});

test("moveFolder takes pages and subfolders to another site and asks rights on both", async () => {
  bench.page(P2).folderId = F2;
  bench.setRights(S3, ["read"]);
  expect(await ask("moveFolder", { folderId: F1, toFolderId: G1, toSiteId: S3 })).toBe("ACCESS_DENIED");
  bench.setRights(S3, ["read", "edit"]);
  expect(await ask("moveFolder", { folderId: F1, toFolderId: G1, toSiteId: S3 })).toBe(F1);
  expect(bench.folder(F1)).toMatchObject({ siteId: S3, parentId: G1 });
  expect(bench.folder(F2)).toMatchObject({ siteId: S3, parentId: F1 });
  expect([bench.page(P2).siteId, bench.page(P3).siteId, bench.page(P1).siteId]).toEqual([S3, S3, S1]);
});

test("moveFolder: 0 is the root, into itself or below itself is refused, an unknown folder is access denied", async () => {
  expect(await ask("moveFolder", { folderId: F2, toFolderId: 0 })).toBe(F2);
  expect(bench.folder(F2).parentId).toBeNull();
  bench.folder(F2).parentId = F1;
  expect(await ask("moveFolder", { folderId: F1, toFolderId: F2 })).toBe("MOVE_RESTRICTION");
  expect(await ask("moveFolder", { folderId: F1, toFolderId: F1 })).toBe("MOVE_RESTRICTION");
  expect(await ask("moveFolder", { folderId: 99_999, toFolderId: 0 })).toBe("ACCESS_DENIED");
  bench.setRights(S1, ["read", "edit"]);
  expect(await ask("moveFolder", { folderId: F2, toFolderId: 0 })).toBe("ACCESS_DENIED");
});

test("publicationFolder switches the ancestors on, and with mark=false off", async () => {
  bench.folder(F1).active = false;
  expect(await ask("publicationFolder", { folderId: F2 })).toBe(true);
  expect([bench.folder(F1).active, bench.folder(F2).active]).toEqual([true, true]);
  expect(await ask("publicationFolder", { folderId: F2, mark: false })).toBe(true);
  expect([bench.folder(F1).active, bench.folder(F2).active]).toEqual([false, false]);
  bench.setRights(S1, ["read", "edit"]);
  expect(await ask("publicationFolder", { folderId: F2 })).toBe("ACCESS_DENIED");
});

test("a trashed ancestor that would have to change refuses, and the nearer folder is changed already", async () => {
  bench.folder(FL).active = false;
  bench.folder(FT).active = false;
  expect(await ask("publicationFolder", { folderId: FL })).toBe("ACCESS_DENIED");
  expect([bench.folder(FL).active, bench.folder(FT).active]).toEqual([true, false]);
});

test("trashing a folder takes the pages of the whole tree along and marks no subfolder", async () => {
  bench.page(P2).folderId = F2;
  expect(await ask("markFolderDelete", { id: F1 })).toBe(true);
  expect([bench.folder(F1).deleted, bench.folder(F2).deleted]).toEqual([true, false]);
  expect(bench.page(P2)).toMatchObject({ deleted: true, active: false });
  expect(bench.page(P3).deleted).toBe(true);
});

test("the home page stays live in a trashed folder; a header area refuses the whole", async () => {
  bench.page(P1).folderId = F1;
  expect(await ask("markFolderDelete", { id: F1 })).toBe(true);
  expect(bench.page(P1)).toMatchObject({ deleted: false, active: true });
  expect(await ask("markFolderUnDelete", { id: F1 })).toBe(true);
  expect(bench.page(P1)).toMatchObject({ deleted: false, active: true });
  bench.page(PA).folderId = F1;
  expect(await ask("markFolderDelete", { id: F1 })).toBe("FOLDER_CONTAINS_AREAS");
  expect(bench.folder(F1).deleted).toBe(false);
});

test("restoring a folder brings back every trashed page of its tree, unpublished", async () => {
  expect(await ask("markFolderUnDelete", { id: FT })).toBe(true);
  expect(bench.folder(FT).deleted).toBe(false);
  for (const id of [liveInFT, liveInFL, trashedInFT, trashedInFL]) {
    expect(bench.page(id)).toMatchObject({ deleted: false, active: false });
  }
});

test("folders come newest change first; a falsy parent in the filter is the root; the trash on request", async () => {
  bench.folder(F2).dateModify += 1000;
  const ids = async (filter?: object) => {
    const rows = await ask("getFolders", filter === undefined ? { siteId: S1 } : { siteId: S1, filter });
    return (rows as readonly Row[]).map((row) => Number(row["ID"]));
  };
  expect((await ids())[0]).toBe(F2);
  expect(await ids({ PARENT_ID: 0 })).toEqual([F1]);
  expect(new Set(await ids({ DELETED: ["Y", "N"] }))).toEqual(new Set([F1, F2, FT, FL]));
  bench.setRights(S1, ["edit"]);
  expect(await ids()).toEqual([]);
});

test("a folder row is texts and nulls", async () => {
  const rows = (await ask("getFolders", { siteId: S1, filter: { ID: F2 } })) as readonly Row[];
  expect(rows).toEqual([
    {
      ID: String(F2),
      PARENT_ID: String(F1),
      SITE_ID: String(S1),
      INDEX_ID: null,
      ACTIVE: "N",
      DELETED: "N",
      TITLE: "Archive",
      CODE: "archive",
      CREATED_BY_ID: "1",
      MODIFIED_BY_ID: "1",
      DATE_CREATE: "03/02/2026 12:00:00 pm",
      DATE_MODIFY: "03/02/2026 12:00:00 pm",
    },
  ]);
});

test("an address shows the folders, and no code for index pages of folders and pages with a rule", async () => {
  const urlOf = async (lid: number) =>
    (await bench.call<string>("landing.landing.getpublicurl", { lid })).body.result.replace(/^.*\/pub/, "");
  bench.page(P2).folderId = F2;
  expect(await urlOf(P2)).toBe(`/site/${S1}/news/archive/promo/`);
  bench.folder(F2).indexId = P2;
  expect(await urlOf(P2)).toBe(`/site/${S1}/news/archive/`);
  bench.page(P3).rule = "(x)";
  expect(await urlOf(P3)).toBe(`/site/${S1}/news/`);
  bench.page(P3).rule = "";
  bench.page(P3).code = "news";
  expect(await urlOf(P3)).toBe(`/site/${S1}/news/`);
  expect(await urlOf(P1)).toBe(`/site/${S1}/`);
  bench.site(S1).domainName = "norden.example";
  expect((await bench.call("landing.landing.getpublicurl", { lid: P3 })).body.result).toBe(
    "http://norden.example/news/",
  );
});

test("an address is found again, one that nobody answers is null", async () => {
  const find = async (landingUrl: string) =>
    (await bench.call("landing.landing.resolveIdByPublicUrl", { landingUrl, siteId: S1 })).body.result;
  expect(await find("/promo/")).toBe(P2);
  expect(await find("/news/plans/")).toBe(P3);
  expect(await find("/nothing/")).toBeNull();
});

test("lists of a site with ten thousand pages, and a copy into it, take well under 100 ms", async () => {
  bench.portal.change((state) => {
    for (let number = 0; number < 300; number += 1) {
      buildFolder(state, { id: 1000 + number, siteId: S3, title: `F ${number}`, code: `f-${number}` });
    }
    for (let number = 0; number < 10_000; number += 1) {
      const folderId = 1000 + (number % 300);
      buildPage(state, { siteId: S3, folderId, title: `Page ${number}`, code: `page-${number}` });
    }
  });
  const select = ["ID", "TITLE", "CODE", "FOLDER_ID", "ACTIVE"];
  const params = { select, filter: { SITE_ID: S3 }, order: { ID: "ASC" }, limit: 5000, check_area: true };
  // The best of several, so that a busy machine does not fail it.
  const timed = async (call: () => Promise<unknown>) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      await call();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const list = await timed(() => bench.call("landing.landing.getList", { params }));
  const copy = await timed(() =>
    bench.call("landing.landing.copy", { lid: P2, toSiteId: S3, toFolderId: 1001 }),
  );
  expect(list).toBeLessThan(100);
  expect(copy).toBeLessThan(100);
});
