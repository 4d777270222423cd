import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";

import {
  F1,
  F2,
  FL,
  FT,
  liveInFL,
  liveInFT,
  P1,
  P2,
  P3,
  P6,
  pageInS4,
  pageInS5,
  PT,
  S1,
  S3,
  S4,
  trashedInFL,
  trashedInFT,
} from "../../e2e/portal/conformance/fixture.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

const missing = 9999;

test("pages go into the trash in one request, each with an outcome of its own", async () => {
  const { local, portal } = openLocalPortal();
  const asked = [P2, P1, pageInS5].map(pageId);
  const outcomes = [...valueOf(await portal.trashPages("PAGE", asked))];
  expect(outcomes.map(([id, outcome]) => [id, outcome.ok ? "moved" : outcome.failure.row])).toEqual([
    [P2, "moved"],
    [P1, "CANT_DELETE_MAIN"],
    [pageInS5, "ACCESS_DENIED"],
  ]);
  expect(local.state.pages.get(P2)).toMatchObject({ deleted: true, active: false });
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("pages come out of the trash as drafts, and the portal confirms one that does not exist, too", async () => {
  const { local, portal } = openLocalPortal();
  const outcomes = valueOf(await portal.restorePages("PAGE", [PT, missing].map(pageId)));
  expect([...outcomes.values()]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(local.state.pages.get(PT)).toMatchObject({ deleted: false, active: false });
  expect(local.complaints()).toEqual([]);
});

test("folders go into the trash with all their pages, and bring all of them back", async () => {
  const { local, portal } = openLocalPortal();
  valueOf(await portal.trashFolders("PAGE", [F1].map(folderId)));
  expect(local.state.folders.get(F1)?.deleted).toBe(true);
  expect(local.state.folders.get(F2)?.deleted).toBe(false);
  expect(local.state.pages.get(P3)?.deleted).toBe(true);
  valueOf(await portal.restoreFolders("PAGE", [F1].map(folderId)));
  expect(local.state.folders.get(F1)?.deleted).toBe(false);
  expect(local.state.pages.get(P3)?.deleted).toBe(false);
  expect(local.complaints()).toEqual([]);
});

test("a folder that is not there is the portal's refusal, and a lost request is unsure about all", async () => {
  const { local, portal } = openLocalPortal();
  const [outcome] = valueOf(await portal.trashFolders("PAGE", [folderId(missing)])).values();
  expect(outcome).toMatchObject({ ok: false, failure: { row: "ACCESS_DENIED" } });
  local.addFault({ method: "batch", effect: { do: "drop", ran: true } });
  expect(failureIn(await portal.trashPages("PAGE", [pageId(P2)]))).toMatchObject({ kind: "unsure" });
  expect(local.state.pages.get(P2)?.deleted).toBe(true);
});

test("nothing to move is no request", async () => {
  const { local, portal } = openLocalPortal();
  expect(valueOf(await portal.trashPages("PAGE", []))).toEqual(new Map());
  expect(local.calls()).toEqual([]);
});

test("copies are read wherever they are, with their sites, in one request", async () => {
  const { local, portal } = openLocalPortal();
  const question = {
    pageIds: [P2, PT, P6, trashedInFT, missing].map(pageId),
    siteIds: [S1, S3, S4].map(siteId),
  };
  const { pages, sites } = valueOf(await portal.readCopies("PAGE", question));
  expect([...pages].map(([id, { page }]) => [id, page.trashed])).toEqual([
    [P2, false],
    [PT, true],
    [trashedInFT, true],
    [P6, false],
  ]);
  expect(pages.get(pageId(P2))?.publicUrl).toMatch(/^https?:/);
  expect([...sites].map(([id, { site }]) => [id, site?.indexPageId ?? null])).toEqual([
    [S1, P1],
    [S3, P6],
    [S4, null],
  ]);
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("a site in the trash shows none of its pages", async () => {
  const { portal } = openLocalPortal();
  const question = { pageIds: [pageId(pageInS4)], siteIds: [siteId(S4)] };
  const { pages, sites } = valueOf(await portal.readCopies("PAGE", question));
  expect(pages.size).toBe(0);
  expect(sites.get(siteId(S4))?.site).toBeNull();
});

test("the pages of folders are read in any state, and those of others are not", async () => {
  const { local, portal } = openLocalPortal();
  const question = { siteId: siteId(S1), folderIds: [FT, FL].map(folderId) };
  const pages = valueOf(await portal.readFolderPages("PAGE", question));
  expect(pages.map(({ id }) => id)).toEqual([liveInFT, liveInFL, trashedInFT, trashedInFL]);
  expect(local.complaints()).toEqual([]);
});

test("a portal that caps lists is read on until all pages of a folder are known", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.switches.pageCap = 50;
    for (let id = 1000; id < 1120; id += 1) {
      const page = state.pages.get(P3);
      if (page !== undefined) state.pages.set(id, { ...page, id, code: `page-${id}` });
    }
  });
  const question = { siteId: siteId(S1), folderIds: [folderId(F1)] };
  expect(valueOf(await portal.readFolderPages("PAGE", question))).toHaveLength(121);
});

test("no folders have no pages, without a request", async () => {
  const { local, portal } = openLocalPortal();
  expect(valueOf(await portal.readFolderPages("PAGE", { siteId: siteId(S1), folderIds: [] }))).toEqual([]);
  expect(local.calls()).toEqual([]);
});
