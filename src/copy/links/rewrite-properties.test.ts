import * as fc from "fast-check";
import { expect, test } from "vitest";

import { linksIn, rewriteBlock, type RewritableBlock } from "./rewrite-block.ts";

/** Ids that are beginnings of one another. */
const id = fc.constantFrom(1, 10, 101, 1010, 1011, 10_101, 2, 20, 202, 31, 310);

const href = fc.oneof(
  id.map((one) => `#landing${one}`),
  id.map((one) => `page:#landing${one}`),
  id.map((one) => `#block${one}`),
  fc.constantFrom(
    "/about",
    "https://example.com/#top",
    "#system_catalog",
    "#landing",
    "#landing01",
    "",
    "#prices",
  ),
);

const text = fc.constantFrom("Read on", "A &amp; B", "#landing101", "1 &lt; 2", "“Ä”", "");

const element = fc.oneof(
  fc.tuple(href, text).map(([to, inner]) => `<a class="link" href="${to}">${inner}</a>`),
  fc.tuple(href, text).map(([to, inner]) => `<a class='btn link' target='_blank' href='${to}'>${inner}</a>`),
  fc.tuple(href, text).map(([to, inner]) => `<a HREF="${to}">${inner}</a>`),
  href.map((to) => `<img class="img" alt="a > b" data-pseudo-url="{&quot;href&quot;:&quot;${to}&quot;}">`),
  href.map((to) => `<img class="img" data-pseudo-url='{"href":"${to}"}'/>`),
  fc
    .array(fc.tuple(href, fc.constantFrom("One", "Two")), { minLength: 1, maxLength: 3 })
    .map(
      (lines) =>
        `<ul class="menu">${lines.map(([to, inner]) => `<li><a href="${to}">${inner}</a></li>`).join("")}</ul>`,
    ),
  fc.constantFrom(
    "<!-- <a href='#landing101'> -->",
    "<script>'<a href=\"#landing101\">'</script>",
    "<br/>",
    "<p>",
    "<",
    "\n",
  ),
);

const blocks: fc.Arbitrary<RewritableBlock> = fc.record({
  content: fc.array(element, { maxLength: 8 }).map((elements) => elements.join("")),
  php: fc.nat(9).map((one) => one === 0),
  dynamic: fc.nat(9).map((one) => (one === 0 ? `{"detailPage":"#landing101"}` : "")),
  nodes: fc.constantFrom(
    new Map([
      [".link", "link"],
      [".menu", "menu"],
      [".img", "img"],
    ]),
    new Map([[".menu", "menu"]]),
    new Map<string, string>(),
  ),
  attrs: fc.constantFrom(new Map([[".img", ["data-pseudo-url"]]]), new Map<string, readonly string[]>()),
});

const moves = fc.tuple(id, fc.integer({ min: 1, max: 20_000 })).filter(([old, to]) => old !== to);
const idMap = fc.uniqueArray(moves, { selector: ([old]) => old });

/** Found without the scanner, so that a fault of it cannot hide itself. */
const withoutIds = (content: string) => content.replaceAll(/#(landing|block)([1-9]\d*)/g, "#$1…");

test("in 10,000 random blocks only ids of the map change, each once, and nothing else does", () => {
  fc.assert(
    fc.property(blocks, idMap, idMap, (block, pages, ofBlocks) => {
      const map = { pages: new Map<number, number>(pages), blocks: new Map<number, number>(ofBlocks) };
      const before = linksIn(block.content);
      const { content, moved, stuck, changes } = rewriteBlock(block, map);
      const after = linksIn(content);
      // Every byte but the ids is the same.
      expect(withoutIds(content)).toBe(withoutIds(block.content));
      expect(after).toHaveLength(before.length);
      const changed = before.filter((marker, position) => marker.id !== after[position]?.id);
      for (const [position, marker] of before.entries()) {
        const to = (marker.kind === "block" ? map.blocks : map.pages).get(marker.id);
        expect([marker.id, to]).toContain(after[position]?.id);
      }
      const known = before.filter(
        ({ kind, id: old }) => (kind === "block" ? map.blocks : map.pages).get(old) !== undefined,
      );
      const inContent = stuck.length - (block.dynamic !== "" && map.pages.has(101) ? 1 : 0);
      expect(moved.length + inContent).toBe(known.length);
      expect(changed.length).toBeLessThanOrEqual(moved.length);
      if (moved.length === 0) expect([changes, content]).toEqual([[], block.content]);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test("whatever leads to no id of the map, as after the first time, is left as it is", () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const pages = new Map([1, 10, 101, 1010, 1011].map((old) => [old, old + 50_000]));
      const map = { pages, blocks: new Map<number, number>() };
      const once = rewriteBlock(block, map);
      const again = rewriteBlock({ ...block, content: once.content }, map);
      expect(again.changes).toEqual([]);
      expect(again.content).toBe(once.content);
    }),
    { numRuns: 1000 },
  );
});
