import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { Scope } from "@/model/site.ts";

import {
  admin,
  F1,
  F2,
  FL,
  FT,
  K1,
  KF,
  liveInFL,
  liveInFT,
  P1,
  P2,
  P3,
  PA,
  PK,
  PT,
  S1,
  S2,
  S5,
  trashedInFL,
  trashedInFT,
} from "../../e2e/portal/conformance/fixture.ts";
import { big } from "../../e2e/portal/samples/big.ts";
import { buildPage } from "../../e2e/portal/samples/build.ts";
import type { PortalOverRest } from "./create-portal-over.ts";
import type { ListingOptions } from "./portal.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

const live = { withTrash: false };
const withTrash = { withTrash: true };
const all = { read: true, edit: true, sett: true, public: true, delete: true };

const ids = (rows: readonly { readonly id: number }[]) => rows.map(({ id }) => id);
const idSet = (rows: readonly { readonly id: number }[]) => new Set<number>(ids(rows));

/** All pages of a site, read on until nothing more comes. */
async function readAll(
  portal: PortalOverRest,
  site: { readonly scope: Scope; readonly id: number },
  options: ListingOptions,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  const first = valueOf(await portal.readSite(site.scope, siteId(site.id), options));
  for (let chunk = first.pages; ;) {
    pages.push(...chunk.pages);
    const after = chunk.readOnFrom;
    if (after === null) return pages;
    chunk = valueOf(await portal.readMorePages(site.scope, siteId(site.id), { ...options, after }));
  }
}

test("a site comes in one request: live folders, rights, and pages as the app knows them", async () => {
  const { local, portal } = openLocalPortal();
  const listing = valueOf(await portal.readSite("PAGE", siteId(S1), live));
  expect(idSet(listing.folders)).toEqual(new Set([F1, F2]));
  expect(listing.rights).toEqual(all);
  expect(ids(listing.pages.pages)).toEqual([P1, P2, P3, PA, liveInFL]);
  expect(listing.pages.pages[1]).toEqual({
    id: P2,
    siteId: S1,
    folderId: null,
    title: "Promo",
    code: "promo",
    published: true,
    draftDiffers: true,
    trashed: false,
    system: false,
    isArea: false,
    rule: "",
    modifiedText: expect.stringMatching(/^\d\d\/\d\d\/\d{4} /),
    createdBy: expect.any(Number),
  });
  expect(listing.pages.pages[2]).toMatchObject({ id: P3, folderId: F1, published: false });
  expect(listing.pages.pages[3]).toMatchObject({ id: PA, isArea: true });
  expect(listing.pages.readOnFrom).toBe(liveInFL);
  expect(local.calls()).toHaveLength(1);
  expect(local.complaints()).toEqual([]);
});

test("with the trash everything of the site is listed, what lies in trashed folders too", async () => {
  const { portal } = openLocalPortal();
  const { folders, pages } = valueOf(await portal.readSite("PAGE", siteId(S1), withTrash));
  expect(idSet(folders)).toEqual(new Set([F1, F2, FT, FL]));
  expect(folders.find(({ id }) => Number(id) === FT)).toMatchObject({ trashed: true });
  expect(ids(pages.pages)).toEqual([P1, P2, P3, PT, PA, liveInFT, liveInFL, trashedInFT, trashedInFL]);
  expect(pages.pages.find(({ id }) => Number(id) === PT)).toMatchObject({ trashed: true });
});

test("columns are named in every list, and the text of the pages is not among them", async () => {
  const { local, portal } = openLocalPortal();
  await portal.readSite("PAGE", siteId(S1), live);
  const list = local.calls()[0]?.commands.find(({ method }) => method === "landing.landing.getList");
  expect(list?.params).toMatchObject({ scope: "PAGE", params: { select: expect.any(Array) } });
  expect(JSON.stringify(list?.params)).not.toMatch(/SEARCH_CONTENT|DATE_PUBLIC|\*/);
});

test.each([
  { pageCap: 50, requests: 4 },
  { pageCap: null, requests: 2 },
])(
  "all of 120 pages and no page twice, whether the portal caps its answers at $pageCap",
  async ({ pageCap, requests }) => {
    const { local, portal } = openLocalPortal();
    local.change((state) => {
      state.switches.pageCap = pageCap;
      for (let id = 2001; id <= 2115; id += 1) {
        buildPage(state, { id, siteId: S1, title: `Page ${id}`, code: `page${id}` });
      }
    });
    const pages = await readAll(portal, { scope: "PAGE", id: S1 }, live);
    expect(pages).toHaveLength(120);
    expect(new Set(ids(pages)).size).toBe(120);
    // One more than there are chunks: only an empty answer ends the list.
    expect(local.calls()).toHaveLength(requests);
  },
);

test("a site of 10,000 pages is read in four requests", async () => {
  const { local, portal } = openLocalPortal(big, admin);
  const pagesOf = new Map<number, number>();
  for (const page of local.state.pages.values())
    pagesOf.set(page.siteId, (pagesOf.get(page.siteId) ?? 0) + 1);
  const [largest = 0] = [...pagesOf].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const pages = await readAll(portal, { scope: "PAGE", id: largest }, withTrash);
  expect(pages).toHaveLength(10_000);
  expect(local.calls()).toHaveLength(4);
});

test("a portal that ignores where to read on from does not make the list endless", async () => {
  const { local, portal } = openLocalPortal();
  const listing = valueOf(await portal.readSite("PAGE", siteId(S1), live));
  const rows = listing.pages.pages.map(({ id }) => pageRow({ ID: String(id) }));
  local.addFault({
    method: "landing.landing.getList",
    times: null,
    effect: { do: "answer", ran: false, result: rows },
  });
  const after = listing.pages.readOnFrom;
  if (after === null) throw new Error("The first answer was empty.");
  expect(valueOf(await portal.readMorePages("PAGE", siteId(S1), { ...live, after }))).toEqual({
    pages: [],
    readOnFrom: null,
  });
  expect(valueOf(await portal.readPagesAbove("PAGE", siteId(S1), after))).toEqual([]);
});

test("a knowledge base is read in its own scope, and does not exist in another", async () => {
  const { portal } = openLocalPortal();
  const own = valueOf(await portal.readSite("KNOWLEDGE", siteId(K1), live));
  expect(ids(own.pages.pages)).toEqual([PK]);
  expect(ids(own.folders)).toEqual([KF]);
  const other = valueOf(await portal.readSite("PAGE", siteId(K1), live));
  expect(other).toMatchObject({
    folders: [],
    pages: { pages: [], readOnFrom: null },
    rights: { read: false },
  });
});

test("rights are told as they are, and a plan without permissions allows everything", async () => {
  const { local, portal } = openLocalPortal();
  const before = valueOf(await portal.readSite("PAGE", siteId(S5), live));
  expect(before.rights).toEqual({ read: true, edit: false, sett: false, public: false, delete: false });
  local.change((state) => {
    state.rights.feature = false;
  });
  expect(valueOf(await portal.readSite("PAGE", siteId(S5), live)).rights).toEqual(all);
});

test("pages above a mark are all there: trash, trashed folders, and no page at the mark itself", async () => {
  const { local, portal } = openLocalPortal();
  local.change((state) => {
    state.switches.pageCap = 2;
  });
  const above = valueOf(await portal.readPagesAbove("PAGE", siteId(S1), P3));
  expect(ids(above)).toEqual([PT, PA, liveInFT, liveInFL, trashedInFT, trashedInFL]);
  expect(valueOf(await portal.readPagesAbove("PAGE", siteId(S2), 0))).toEqual([]);
});

test("an answer that is not a list is a failure, never a site without pages", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({
    method: "landing.landing.getList",
    effect: { do: "answer", ran: false, result: null },
  });
  expect(failureIn(await portal.readPagesAbove("PAGE", siteId(S1), 0))).toMatchObject({
    kind: "malformed",
    method: "landing.landing.getList",
  });
});

test("a list whose keys have gaps is a list", async () => {
  const { local, portal } = openLocalPortal();
  local.addFault({
    method: "landing.landing.getList",
    nth: 1,
    effect: { do: "answer", ran: false, result: { 1: pageRow({ ID: "701" }), 4: pageRow({ ID: 702 }) } },
  });
  expect(ids(valueOf(await portal.readPagesAbove("PAGE", siteId(S1), 0))).slice(0, 2)).toEqual([701, 702]);
});

function pageRow(given: Readonly<Record<string, unknown>>) {
  return {
    ID: "1",
    SITE_ID: String(S1),
    FOLDER_ID: "0",
    TITLE: "Row",
    CODE: "row",
    ACTIVE: "N",
    PUBLIC: "N",
    DELETED: "N",
    SYS: "N",
    RULE: null,
    DATE_MODIFY: {},
    CREATED_BY_ID: "1",
    IS_AREA: false,
    ...given,
  };
}
