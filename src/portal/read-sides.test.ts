import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";
import type { SidesQuestion } from "@/model/portal-answers.ts";

import {
  F1,
  F2,
  FL,
  FT,
  liveInFT,
  P1,
  P2,
  P3,
  P6,
  PK,
  PT,
  pageInS5,
  S1,
  S2,
  S3,
  S4,
  S5,
  trashedInFL,
} from "../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../e2e/portal/portal.ts";
import { buildPage } from "../../e2e/portal/samples/build.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

const ask = (
  pageIds: readonly number[],
  targets: readonly number[] = [S3],
  source: number = S1,
): SidesQuestion => ({
  sourceSiteId: siteId(source),
  pageIds: pageIds.map(pageId),
  targetSiteIds: targets.map(siteId),
});

const commandsOf = (local: LocalPortal) =>
  local.calls().map(({ commands }) => commands.map(({ method }) => method.replace("landing.", "")));

/** More pages in S1, without blocks. */
function addPages(local: LocalPortal, count: number): readonly number[] {
  const ids: number[] = [];
  local.change((state) => {
    for (let index = 0; index < count; index += 1) {
      ids.push(buildPage(state, { siteId: S1, title: `Page ${index}`, code: `page-${index}` }).id);
    }
  });
  return ids;
}

test("sources and targets come in one request, the blocks last", async () => {
  const { local, portal } = openLocalPortal();
  const { pages, folders, rights, targets } = valueOf(
    await portal.readSides("PAGE", ask([P2, P3], [S3, S2])),
  );
  expect(pages.get(pageId(P2))).toMatchObject({ page: { id: P2, code: "promo" } });
  expect(pages.get(pageId(P2))?.blocks).toHaveLength(3);
  expect(pages.get(pageId(P3))?.blocks).toHaveLength(1);
  expect(folders.map(({ id }) => id).toSorted()).toEqual([F1, F2, FT, FL]);
  expect(rights.read).toBe(true);
  expect(targets.get(siteId(S3))).toMatchObject({ site: { id: S3, active: true }, highestPageId: P6 });
  expect(targets.get(siteId(S2))).toMatchObject({ site: { id: S2, active: false }, highestPageId: 0 });
  const target = ["site.getList", "site.getRights", "site.getFolders", "landing.getList"];
  const source = ["landing.getList", "site.getRights", "site.getFolders"];
  const [methods, ...more] = commandsOf(local);
  expect(more).toEqual([]);
  expect(methods?.slice(0, -2).toSorted()).toEqual([...source, ...target, ...target].toSorted());
  expect(methods?.slice(-2)).toEqual(["block.getlist", "block.getlist"]);
  expect(local.complaints()).toEqual([]);
});

test("a target is told as reading it alone tells it", async () => {
  const { portal } = openLocalPortal();
  const { targets } = valueOf(await portal.readSides("PAGE", ask([P2], [S1, S2, S3, S4, S5])));
  for (const id of [S1, S2, S3, S4, S5]) {
    expect(targets.get(siteId(id))).toEqual(valueOf(await portal.readTarget("PAGE", siteId(id))));
  }
});

test("pages in the trash and in trashed folders are there, without blocks", async () => {
  const { portal } = openLocalPortal();
  const { pages } = valueOf(await portal.readSides("PAGE", ask([PT, liveInFT, trashedInFL])));
  expect(pages.get(pageId(PT))).toMatchObject({ page: { id: PT, trashed: true }, blocks: null });
  expect(pages.get(pageId(liveInFT))).toMatchObject({ page: { trashed: false }, blocks: null });
  expect(pages.get(pageId(trashedInFL))).toMatchObject({ page: { trashed: true }, blocks: null });
});

test("pages that are gone or of another scope are absent, one of another site says where it is", async () => {
  const { portal } = openLocalPortal();
  const { pages } = valueOf(await portal.readSides("PAGE", ask([99_999, PK, pageInS5, P1])));
  expect([...pages.keys()]).toEqual([pageInS5, P1]);
  expect(pages.get(pageId(pageInS5))?.page.siteId).toBe(S5);
});

test("a site that is source and target is read once", async () => {
  const { local, portal } = openLocalPortal();
  const { folders, rights, targets } = valueOf(await portal.readSides("PAGE", ask([P2], [S1])));
  expect(targets.get(siteId(S1))).toMatchObject({ folders, rights, highestPageId: trashedInFL });
  const methods = commandsOf(local).flat();
  expect(methods.filter((method) => method === "site.getFolders")).toHaveLength(1);
  expect(methods.filter((method) => method === "site.getRights")).toHaveLength(1);
});

test("commands that do not fit into one request come in as few as hold them, with pages of a capping portal complete", async () => {
  const { local, portal } = openLocalPortal();
  const ids = addPages(local, 120);
  local.change((state) => {
    state.switches.pageCap = 50;
  });
  const { pages } = valueOf(await portal.readSides("PAGE", ask(ids)));
  expect([...pages.keys()]).toEqual(ids);
  // Three lists of pages, two about the source, four about the target, 120 of blocks.
  expect(commandsOf(local).map(({ length }) => length)).toEqual([50, 50, 29]);
  expect(commandsOf(local)[1]?.every((method) => method === "block.getlist")).toBe(true);
  expect(local.complaints()).toEqual([]);
});

test("a page named twice is asked for once", async () => {
  const { local, portal } = openLocalPortal();
  valueOf(await portal.readSides("PAGE", ask([P2, P2], [S3, S3])));
  expect(commandsOf(local).map(({ length }) => length)).toEqual([8]);
});

test("on a plan without permissions everybody may do everything", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.rights.feature = false;
  });
  const { rights, targets } = valueOf(await portal.readSides("PAGE", ask([P2])));
  expect(rights.delete).toBe(true);
  expect(targets.get(siteId(S3))?.rights.delete).toBe(true);
});

test.each([
  ["landing.site.getList", 1],
  ["landing.site.getFolders", 1],
  ["landing.site.getFolders", 2],
  ["landing.site.getRights", 1],
  ["landing.site.getRights", 2],
  ["landing.landing.getList", 1],
  ["landing.landing.getList", 2],
  ["landing.block.getlist", 2],
] as const)("a failure of %s number %i that may pass is the failure of all", async (method, nth) => {
  const { local, portal } = openLocalPortal();
  local.addFault({ method, nth, effect: { do: "error", code: "OPERATION_TIME_LIMIT", status: 429 } });
  expect(failureIn(await portal.readSides("PAGE", ask([P2, P3])))).toMatchObject({
    row: "OPERATION_TIME_LIMIT",
    method,
  });
});

test("a request that is lost is the failure of all, and none follows it", async () => {
  const { local, portal } = openLocalPortal();
  const ids = addPages(local, 120);
  local.addFault({ method: "batch", nth: 2, effect: { do: "drop", ran: true } });
  expect(failureIn(await portal.readSides("PAGE", ask(ids)))).toMatchObject({ row: "NETWORK_ERROR" });
  expect(local.calls()).toHaveLength(2);
});
