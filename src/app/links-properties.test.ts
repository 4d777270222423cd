import * as fc from "fast-check";
import { expect, test } from "vitest";

import { rewriteBlock } from "@/copy/links/rewrite-block.ts";
import { isSameContent } from "@/copy/links/same-content.ts";
import { blockId, pageId } from "@/model/ids.ts";

import { P3 } from "../../e2e/portal/conformance/fixture.ts";
import { buildBlock } from "../../e2e/portal/samples/build.ts";
import { openWorld } from "./testing/world.ts";

const href = fc.oneof(
  fc.constantFrom(1, 10, 101, 1010, 1011, 2, 20).map((id) => `#landing${id}`),
  fc.constantFrom("/about", "#system_catalog", "https://example.com/?a=1&amp;b=2"),
);

const words = fc.constantFrom(
  "Read on",
  "A &amp; B",
  "1 &lt; 2",
  "“Ä”",
  "<b>Now</b>",
  "Call +1 202 555 0100",
);

const element = fc.oneof(
  fc.tuple(href, words).map(([to, text]) => `<a class="landing-block-node-link" href="${to}">${text}</a>`),
  fc
    .tuple(href, words)
    .map(
      ([to, text]) =>
        `<a class='btn landing-block-node-link' data-url='x' target='_blank' href='${to}'>${text}</a>`,
    ),
  fc.tuple(href, words).map(([to, text]) => `<p><a href="${to}">${text}</a></p>`),
  href.map(
    (to) => `<img class="landing-block-node-img" data-pseudo-url="{&quot;href&quot;:&quot;${to}&quot;}">`,
  ),
  fc
    .array(fc.tuple(href, words), { minLength: 1, maxLength: 3 })
    .map(
      (lines) =>
        `<ul class="landing-block-node-menu">${lines.map(([to, text]) => `<li class="nav-item"><a class="nav-link" href="${to}" target="_self">${text}</a></li>`).join("")}</ul>`,
    ),
  words.map((text) => `<h2 class="landing-block-node-title">${text}</h2>`),
);

const contents = fc.array(element, { minLength: 1, maxLength: 6 }).map((elements) => elements.join("\n"));

test("what the portal makes of the changes is exactly the old block with new ids in its links", async () => {
  const { local, portal } = openWorld();
  const page = local.state.pages.get(P3);
  if (page === undefined) throw new Error("The fixture has no such page.");
  const pages = new Map([
    [1, 5001],
    [10, 5010],
    [101, 5101],
    [1010, 1],
  ]);
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      const block = buildBlock(local.state, page, { content });
      const place = { pageId: pageId(P3), blockId: blockId(block.id) };
      const read = await portal.readBlocks("PAGE", [place]);
      const before = read.ok ? read.value.get(place.blockId) : null;
      if (before === null || before === undefined) throw new Error("The block cannot be read.");
      const { changes, content: wished } = rewriteBlock(before, { pages, blocks: new Map() });
      for (const change of changes) {
        expect(await portal.changeBlock("PAGE", place, change)).toEqual({ ok: true, value: true });
      }
      expect([block.content, isSameContent(block.content, wished)]).toEqual([block.content, true]);
      local.state.removeBlock(block.id);
    }),
    { numRuns: 1500 },
  );
  expect(local.complaints()).toEqual([]);
}, 120_000);
