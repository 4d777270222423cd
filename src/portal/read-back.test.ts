import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";
import type { ReadBackQuestion } from "@/model/portal-answers.ts";

import { liveInFT, P1, P2, P3, P6, PT, S1, S3, trashedInFL } from "../../e2e/portal/conformance/fixture.ts";
import type { LocalPortal } from "../../e2e/portal/portal.ts";
import { buildBlock, buildPage } from "../../e2e/portal/samples/build.ts";
import { failureIn, openLocalPortal, valueOf } from "./testing/open-local-portal.ts";

const ask = (
  pageIds: readonly number[],
  sites: readonly (readonly [site: number, mark: number])[] = [],
): ReadBackQuestion => ({
  pageIds: pageIds.map(pageId),
  sites: sites.map(([site, mark]) => ({ siteId: siteId(site), mark })),
});

/** Pages in the shop with a block each, as a run would have left them. */
function addCopies(local: LocalPortal, count: number): readonly number[] {
  const ids: number[] = [];
  local.change((state) => {
    for (let index = 0; index < count; index += 1) {
      const page = buildPage(state, { siteId: S3, title: `Copy ${index}`, code: `copy-${index}` });
      buildBlock(state, page, { content: "<p>Copied</p>" });
      ids.push(page.id);
    }
  });
  return ids;
}

test("36 copies in one site take one request, the blocks last", async () => {
  const { local, portal } = openLocalPortal();
  const ids = addCopies(local, 36);
  const { pages, sites } = valueOf(await portal.readBack("PAGE", ask(ids, [[S3, P6]])));
  expect([...pages.keys()]).toEqual(ids);
  for (const { page, blocks, publicUrl } of pages.values()) {
    expect(blocks).toHaveLength(1);
    expect(publicUrl).toBe(`http://127.0.0.1/pub/site/${S3}/${page?.code}/`);
  }
  const site = sites.get(siteId(S3));
  expect(site?.pagesAbove.map(({ id }) => id)).toEqual(ids);
  expect(site?.target).toMatchObject({ site: { id: S3 }, highestPageId: ids.at(-1) });
  const methods = local.calls().map(({ commands }) => commands.map(({ method }) => method));
  expect(methods.map(({ length }) => length)).toEqual([42]);
  expect(new Set(methods[0]?.slice(6))).toEqual(new Set(["landing.block.getlist"]));
  expect(local.complaints()).toEqual([]);
});

test("each page is told as reading it alone tells it, in the trash and gone for good too", async () => {
  const { portal } = openLocalPortal();
  const asked = [P1, P2, P3, PT, liveInFT, 99_999];
  const { pages } = valueOf(await portal.readBack("PAGE", ask(asked)));
  expect([...pages.keys()]).toEqual(asked);
  for (const id of asked) {
    expect(pages.get(pageId(id))).toEqual(valueOf(await portal.readPage("PAGE", pageId(id))));
  }
});

test("pages above the mark include those in the trash and in trashed folders", async () => {
  const { portal } = openLocalPortal();
  const { sites } = valueOf(await portal.readBack("PAGE", ask([], [[S1, PT]])));
  const above = sites.get(siteId(S1))?.pagesAbove.map(({ id }) => id);
  expect(above).toContain(trashedInFL);
  expect(above?.every((id) => id > PT)).toBe(true);
});

test.each([null, 50])(
  "150 pages above the mark are all told where the portal caps lists at %s",
  async (cap) => {
    const { local, portal } = openLocalPortal();
    const ids = addCopies(local, 150);
    local.change((state) => {
      state.switches.pageCap = cap;
    });
    const { sites } = valueOf(
      await portal.readBack(
        "PAGE",
        ask(
          [],
          [
            [S3, P6],
            [S1, P2],
          ],
        ),
      ),
    );
    expect(sites.get(siteId(S3))?.pagesAbove.map(({ id }) => id)).toEqual(ids);
    expect(sites.get(siteId(S1))?.pagesAbove.length).toBeGreaterThan(0);
  },
);

test.each(["javascript:alert(1)", "/pub/site/14/", "//elsewhere.example/", "", null, undefined])(
  "the address %o is nothing to follow",
  async (address) => {
    const { local, portal } = openLocalPortal();
    const [row] = valueOf(await portal.readBack("PAGE", ask([P2]))).pages.values();
    expect(row?.publicUrl).toBe("http://127.0.0.1/pub/site/12/promo/");
    local.addFault({
      method: "landing.landing.getList",
      effect: { do: "answer", ran: false, result: [rowWith(address)] },
    });
    const { pages } = valueOf(await portal.readBack("PAGE", ask([P2])));
    expect(pages.get(pageId(P2))).toMatchObject({ page: { id: P2 }, publicUrl: null });
  },
);

test.each(["landing.block.getlist", "landing.landing.getList", "landing.site.getList"])(
  "a failure of %s that may pass is the failure of all",
  async (method) => {
    const { local, portal } = openLocalPortal();
    local.addFault({ method, effect: { do: "error", code: "OPERATION_TIME_LIMIT", status: 429 } });
    expect(failureIn(await portal.readBack("PAGE", ask([P2], [[S3, P6]])))).toMatchObject({
      kind: "not-run",
      method,
    });
  },
);

test("nothing asked is nothing sent", async () => {
  const { local, portal } = openLocalPortal();
  expect(valueOf(await portal.readBack("PAGE", ask([])))).toEqual({ pages: new Map(), sites: new Map() });
  expect(local.calls()).toEqual([]);
});

const rowWith = (address: string | null | undefined) => ({
  ID: String(P2),
  SITE_ID: String(S1),
  FOLDER_ID: null,
  TITLE: "Promo",
  CODE: "promo",
  ACTIVE: "Y",
  PUBLIC: "Y",
  DELETED: "N",
  SYS: "N",
  RULE: null,
  DATE_MODIFY: "06/01/2026 12:00:00 pm",
  CREATED_BY_ID: "2",
  IS_AREA: false,
  ...(address === undefined ? {} : { PUBLIC_URL: address }),
});
