import { expect, test } from "vitest";

import { isSameContent } from "./same-content.ts";

const html = `<p class="a b">1 &amp; 2</p><a href="/x?a=1&amp;b=2" target="_self">“x”</a><br/>`;

test.each([
  `<p class='a  b'>1 & 2</p><a target="_self" href="/x?a=1&b=2">“x”</a><br>`,
  `<P CLASS="a b">1 &#38; 2</P><a href="/x?a=1&amp;b=2">&#x201c;x”</a><br />`,
])("the same elements written otherwise are the same: %s", (other) => {
  expect(isSameContent(html, other)).toBe(true);
});

test.each([
  html.replace("1 ", "1"),
  html.replace("a b", "b a"),
  html.replace("/x", "/y"),
  html.replace("_self", "_blank"),
  html.replace("<br/>", ""),
  html.replace("href=", "data-href="),
  `${html}<p>`,
])("anything else is a change: %s", (other) => {
  expect(isSameContent(html, other)).toBe(false);
});
