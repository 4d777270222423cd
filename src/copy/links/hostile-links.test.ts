import { expect, test } from "vitest";

import { hostileBlocks } from "../../../e2e/portal/samples/hostile/own-blocks.ts";
import { hostileTexts, tryAll } from "../../../e2e/portal/samples/hostile/try-all.ts";
import { linksIn, rewriteBlock, type RewritableBlock } from "./rewrite-block.ts";

const block = (content: string): RewritableBlock => ({
  content,
  php: false,
  dynamic: "",
  nodes: new Map([
    [".link", "link"],
    [".landing-block-node-link", "link"],
    [".landing-block-node-menu", "menu"],
    [".img", "img"],
    [".landing-block-node-img", "img"],
  ]),
  attrs: new Map([[".img", ["data-pseudo-url"]]]),
});

const map = {
  pages: new Map([
    [1, 5001],
    [12, 5012],
  ]),
  blocks: new Map([[3, 6003]]),
};

const withoutIds = (content: string) => content.replaceAll(/#(landing|block)([1-9]\d*)/g, "#$1…");
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Nothing but ids differs, and the link behind the text that is ours is moved. */
function check(content: string, isKnown = true): string | null {
  const rewrite = rewriteBlock(block(content), map);
  if (withoutIds(rewrite.content) !== withoutIds(content)) return `became ${rewrite.content.slice(0, 200)}`;
  const known = [...rewrite.moved, ...rewrite.stuck.map(({ marker }) => marker)];
  return isKnown && !known.some(({ id }) => id === 1) ? "the link to page 1 was not seen" : null;
}

test("a number that no id can be is no link: a journal could not hold it", () => {
  const numbers = ["9007199254740993", "99999999999999999999", "1".repeat(400)];
  const content = numbers.map((id) => `<a class="link" href="#landing${id}">x</a>`).join("");
  expect(linksIn(content)).toEqual([]);
  expect(linksIn(`<a href="#landing999999999999999">x</a>`)).toEqual([
    { kind: "landing", id: 999_999_999_999_999 },
  ]);
});

test("beside a hostile text a link is moved and the text stays to the last sign", () => {
  const wrong = tryAll("link beside a text", (text) =>
    check(`<p>${escaped(text)}</p><a class="link" href="#landing1">${escaped(text)}</a>`),
  );
  expect(wrong).toEqual([]);
});

test("a hostile value of another attribute stays beside a link that is moved", () => {
  const wrong = tryAll("link beside a value", (text) =>
    check(
      `<a class="link" title="${escaped(text)}" data-url="${escaped(text)}" href="#landing1" target="_blank">x</a>`,
    ),
  );
  expect(wrong).toEqual([]);
});

test("hostile markup, however broken, is changed in nothing but ids", () => {
  const markup = [...hostileTexts, ...hostileBlocks];
  const wrong = tryAll(
    "link in broken markup",
    (text) => check(`<a class="link" href="#landing1">x</a>${text}`),
    markup,
  );
  expect(wrong).toEqual([]);
  const after = tryAll(
    "link behind broken markup",
    (text) => check(`${text}<a class="link" href="#landing1">x</a>`, false),
    markup,
  );
  expect(after).toEqual([]);
});
