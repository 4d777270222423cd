import { expect, test } from "vitest";

import { findNodes, sanitise, setAttribute, setContent } from "./html-nodes.ts";

const contents = (html: string, selector: string) =>
  findNodes(html, selector).map(({ contentStart, contentEnd }) => html.slice(contentStart, contentEnd));

test("an element ends at its own closing tag, whatever is nested in it", () => {
  const html = '<div class="a">1<div class="a b">2</div><br>3</div><div class="ab">4</div>';
  expect(contents(html, ".a")).toEqual(['1<div class="a b">2</div><br>3', "2"]);
  expect(contents(html, "div.b")).toEqual(["2"]);
  expect(contents(html, "span.b")).toEqual([]);
});

test("a quoted `>` does not end a tag, and an element without content has none", () => {
  expect(contents('<p title="a > b" class="x">y</p><img class="x"><i class="x"/>', ".x")).toEqual([
    "y",
    "",
    "",
  ]);
});

test("a selector of another form finds nothing", () => {
  expect(findNodes('<p class="x">y</p>', ".x > p")).toEqual([]);
  expect(findNodes('<p class="x">y</p>', "")).toEqual([]);
});

test("content and attributes are set in their place, and dollar signs are ordinary text", () => {
  const html = '<p class="x" id="p">old</p>';
  const [node] = findNodes(html, ".x");
  if (node === undefined) throw new Error("The element was not found.");
  expect(setContent(html, node, "$1 & $&")).toBe('<p class="x" id="p">$1 & $&</p>');
  expect(setAttribute(html, node, "id", "$&")).toBe('<p class="x" id="$&amp;">old</p>');
  expect(setAttribute(html, node, "data-y", '"')).toBe('<p class="x" id="p" data-y="&quot;">old</p>');
  expect(setAttribute(html, node, "id", null)).toBe('<p class="x">old</p>');
});

test("scripts, event attributes and PHP openers do not survive", () => {
  expect(sanitise('<p onclick="x()" class="a">t</p><script src="x">y</script><?= 1 ?>')).toBe(
    '<p class="a">t</p>< ?= 1 ?>',
  );
});
