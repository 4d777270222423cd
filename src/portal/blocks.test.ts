import { expect, test } from "vitest";

import type { BlockChange } from "@/model/blocks.ts";
import { blockId, pageId } from "@/model/ids.ts";

import { P1, P2, P6, PA, PK, S1 } from "../../e2e/portal/conformance/fixture.ts";
import { buildBlock } from "../../e2e/portal/samples/build.ts";
import {
  failureIn,
  openLocalPortal,
  setRights,
  valueOf,
  type OpenedPortal,
} from "./testing/open-local-portal.ts";

const promo = pageId(P2);
const [first, second] = [blockId(301), blockId(302)];

function put({ local }: OpenedPortal, content: string, given: object = {}) {
  const page = local.state.pages.get(P2);
  if (page === undefined) throw new Error("The fixture has no such page.");
  const { id } = buildBlock(local.state, page, { content, ...given });
  return { pageId: promo, blockId: blockId(id) };
}

const stored = ({ local }: OpenedPortal, id: number) => local.state.blocks.get(id)?.content;

test("draft blocks of many pages are listed in one request, and one page that is refused keeps no other back", async () => {
  const opened = openLocalPortal();
  const { local, portal } = opened;
  const ids = [P1, P2, PK].map(pageId);
  const lists = valueOf(await portal.listPageBlocks("PAGE", ids, { withContent: true }));
  expect(lists.get(promo)?.map(({ id }) => id)).toEqual([301, 302, 303]);
  expect(lists.get(promo)?.[2]?.content).toContain("Draft text");
  expect(lists.get(pageId(PK))).toBeNull();
  expect(local.calls()).toHaveLength(1);
  const plain = valueOf(await portal.listPageBlocks("PAGE", [promo], { withContent: false }));
  expect(plain.get(promo)?.[0]).toEqual({ id: 301, code: "01.text", content: null });
  expect(local.complaints()).toEqual([]);
});

test("a block is read as the editor gets it: links as they are kept, its manifest, and what it is filled from", async () => {
  const opened = openLocalPortal();
  const dynamic = put(opened, "<p>x</p>", { sourceParams: { detailPage: "#landing7" }, anchor: "prices" });
  const places = [{ pageId: promo, blockId: first }, dynamic, { pageId: promo, blockId: blockId(999) }];
  const read = valueOf(await opened.portal.readBlocks("PAGE", places));
  const block = read.get(first);
  expect(block).toMatchObject({ id: 301, anchor: "b301", php: false, dynamic: "" });
  expect(block?.content).toContain(`href="#landing${P2}"`);
  expect(block?.nodes.get(".landing-block-node-link")).toBe("link");
  expect(block?.nodes.get(".landing-block-node-menu")).toBe("menu");
  expect(block?.attrs.get(".landing-block-node-img")).toEqual(["data-pseudo-url"]);
  expect(read.get(dynamic.blockId)).toMatchObject({
    anchor: "prices",
    dynamic: `{"detailPage":"#landing7"}`,
  });
  expect(read.get(blockId(999))).toBeNull();
});

test("the page of a block is found, be it a draft or public; one that is not there is not", async () => {
  const opened = openLocalPortal();
  const { local, portal } = opened;
  const twin = [...local.state.blocks.values()].find(({ parentId }) => parentId === 302);
  const ids = [301, twin?.id ?? 0, 999].map(blockId);
  expect([...valueOf(await portal.findBlockPages("PAGE", ids))]).toEqual([
    [301, P2],
    [twin?.id, P2],
    [999, null],
  ]);
});

test("nodes, attributes and contents are changed in calls of their own, without the portal's history", async () => {
  const opened = openLocalPortal();
  const place = put(
    opened,
    '<a class="landing-block-node-link" href="#landing1" target="_blank">go $result[x]</a><img class="landing-block-node-img">',
  );
  const change = async (one: BlockChange) => valueOf(await opened.portal.changeBlock("PAGE", place, one));
  await change({
    kind: "nodes",
    data: { ".landing-block-node-link@0": { href: "#landing2", target: "_blank" } },
  });
  await change({
    kind: "attrs",
    data: { ".landing-block-node-img@0": { "data-pseudo-url": '{"href":"#landing2"}' } },
  });
  expect(stored(opened, place.blockId)).toBe(
    '<a class="landing-block-node-link" href="#landing2" target="_blank">go $result[x]</a><img class="landing-block-node-img" data-pseudo-url="{&quot;href&quot;:&quot;#landing2&quot;}">',
  );
  await change({ kind: "content", content: "<p>$result[x]</p>" });
  expect(stored(opened, place.blockId)).toBe("<p>$result[x]</p>");
  const calls = opened.local.calls();
  expect(calls.map(({ method }) => method)).not.toContain("batch");
  expect(calls.every(({ params }) => params["preventHistory"] === 1)).toBe(true);
  expect(opened.local.complaints()).toEqual([]);
});

test("a block that is gone, or may not be edited, is refused, also where the portal answers with nothing", async () => {
  const { local, portal } = openLocalPortal();
  const whole: BlockChange = { kind: "content", content: "<p>x</p>" };
  const gone = await portal.changeBlock("PAGE", { pageId: promo, blockId: blockId(999) }, whole);
  expect(failureIn(gone)).toMatchObject({ kind: "refused", row: "BLOCK_NOT_FOUND" });
  setRights(local, S1, ["read"]);
  const denied = await portal.changeBlock("PAGE", { pageId: promo, blockId: second }, whole);
  expect(failureIn(denied)).toMatchObject({ kind: "refused", row: "ACCESS_DENIED" });
});

test("a block gets an anchor of its own, if it is one", async () => {
  const { local, portal } = openLocalPortal();
  const place = { pageId: promo, blockId: second };
  valueOf(await portal.changeAnchor("PAGE", place, "terms"));
  expect(local.state.blocks.get(302)?.anchor).toBe("terms");
  expect(failureIn(await portal.changeAnchor("PAGE", place, "1st"))).toMatchObject({ kind: "refused" });
});

test("areas of pages are read many at a time and set together; a page without any has none", async () => {
  const { local, portal } = openLocalPortal();
  const read = valueOf(await portal.readAreas("PAGE", [promo, pageId(P1), pageId(PK)]));
  expect(read).toEqual(
    new Map([
      [promo, new Map([["1", PA]])],
      [pageId(P1), new Map()],
      [pageId(PK), null],
    ]),
  );
  valueOf(
    await portal.connectAreas(
      "PAGE",
      promo,
      new Map([
        ["1", pageId(P6)],
        ["2", pageId(PA)],
      ]),
    ),
  );
  expect(local.state.pages.get(P2)?.templateRefs).toEqual({ 1: P6, 2: PA });
  setRights(local, S1, ["read", "edit"]);
  const denied = await portal.connectAreas("PAGE", promo, new Map([["1", pageId(PA)]]));
  expect(failureIn(denied)).toMatchObject({ row: "ACCESS_DENIED" });
  expect(local.complaints()).toEqual([]);
});
