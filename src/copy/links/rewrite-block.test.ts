import { expect, test } from "vitest";

import { linksIn, rewriteBlock, type RewritableBlock } from "./rewrite-block.ts";

const nodes = new Map([
  [".link", "link"],
  [".menu", "menu"],
  [".img", "img"],
  [".text", "text"],
]);

const block = (content: string, given: Partial<RewritableBlock> = {}): RewritableBlock => ({
  content,
  php: false,
  dynamic: "",
  nodes,
  attrs: new Map([[".img", ["data-pseudo-url"]]]),
  ...given,
});

const none = new Map<number, number>();
const map = { pages: new Map([[12, 900]]), blocks: none };

test("a link node gets its new page, and keeps its text, target and the attributes that would go", () => {
  const html = `<a class="btn link" href="#landing7">a</a><a class="link" href="#landing12" target="_blank" data-url="u&amp;v">b</a>`;
  expect(rewriteBlock(block(html), map)).toEqual({
    changes: [
      {
        kind: "nodes",
        data: { ".link@1": { href: "#landing900", target: "_blank", attrs: { "data-url": "u&v" } } },
      },
    ],
    content: html.replace("#landing12", "#landing900"),
    moved: [{ kind: "landing", id: 12 }],
    stuck: [],
  });
});

test("the long form of a link and what follows its id stay", () => {
  const html = `<a class="link" href="page:#landing12?from=mail&amp;x=1">b</a>`;
  expect(rewriteBlock(block(html), map).changes).toEqual([
    { kind: "nodes", data: { ".link@0": { href: "page:#landing900?from=mail&x=1" } } },
  ]);
});

test.each(["#landing123", "#landing1", "#landing012", "#landingX", "landing12", "#system_catalog"])(
  "%s is no link to page 12",
  (href) => {
    const html = `<a class="link" href="${href}">x</a>`;
    expect(rewriteBlock(block(html), map)).toEqual({ changes: [], content: html, moved: [], stuck: [] });
  },
);

test("each id is looked up once, also where new ids are old ones of others", () => {
  const chain = {
    pages: new Map([
      [1, 2],
      [2, 3],
      [3, 1],
    ]),
    blocks: none,
  };
  const html = [1, 2, 3].map((id) => `<a class="link" href="#landing${id}">x</a>`).join("");
  expect(linksIn(rewriteBlock(block(html), chain).content).map(({ id }) => id)).toEqual([2, 3, 1]);
});

test("a menu of plain lines is sent as a whole, with lines below lines", () => {
  const html = `<ul class="menu"> <li class="i"><a class="l" href="#landing12" target="_self">A &amp; B</a> <ul class="s"><li><a href="#landing7">C</a></li></ul></li><li class="i"><a href="/x" class="l">D</a></li></ul>`;
  expect(rewriteBlock(block(html), map).changes).toEqual([
    {
      kind: "nodes",
      data: {
        ".menu": [
          {
            text: "A & B",
            href: "#landing900",
            target: "_self",
            children: [{ text: "C", href: "#landing7", target: "_self", children: [] }],
          },
          { text: "D", href: "/x", target: "_self", children: [] },
        ],
      },
    },
  ]);
});

test.each([
  `<ul class="menu"><li><a href="#landing12"><b>A</b></a></li></ul>`,
  `<ul class="menu"><li><a href="#landing12" data-x="1">A</a></li></ul>`,
  `<ul class="menu"><li>text<a href="#landing12">A</a></li></ul>`,
  `<ul class="menu"><li class="active"><a href="#landing12">A</a></li><li><a href="/">B</a></li></ul>`,
])("a menu that the portal would not make again like that is never sent as lines: %s", (html) => {
  const rewrite = rewriteBlock(block(html), map);
  expect(rewrite.changes).toEqual([{ kind: "content", content: html.replace("#landing12", "#landing900") }]);
});

test("the link of a picture is changed inside of its JSON", () => {
  const html = `<img class="img" data-pseudo-url="{&quot;text&quot;:&quot;&quot;,&quot;href&quot;:&quot;#landing12&quot;,&quot;enabled&quot;:true}">`;
  const data = { "data-pseudo-url": `{"text":"","href":"#landing900","enabled":true}` };
  expect(rewriteBlock(block(html), map).changes).toEqual([{ kind: "attrs", data: { ".img@0": data } }]);
  expect(rewriteBlock(block(html, { attrs: new Map() }), map).changes).toEqual([
    { kind: "nodes", data: { ".img@0": { attrs: data } } },
  ]);
});

test("a search form and any other attribute can be reached with the whole content only, where that is safe", () => {
  const html = `<p>Text</p><a href='#landing12'>a</a><i data-href=#landing12></i>`;
  expect(rewriteBlock(block(html), map).changes).toEqual([
    { kind: "content", content: html.replaceAll("#landing12", "#landing900") },
  ]);
});

test.each([
  "Call +1 202 555 0100",
  "write to office@example.com",
  `<a href="tel:12025550100">call</a>`,
  "<script>1</script>",
  "<!-- note -->",
  `<form action="#landing12"></form>`,
  `<b onclick="x()">b</b>`,
  `<div data-b24form="5"></div>`,
])("beside %s the content is not written whole, but nodes are", (unsafe) => {
  const html = `${unsafe}<a href="#landing12">a</a><a class="link" href="#landing12">b</a>`;
  const { changes, content, stuck } = rewriteBlock(block(html), map);
  expect(changes).toEqual([{ kind: "nodes", data: { ".link@0": { href: "#landing900" } } }]);
  expect(content).toBe(html.replace(`class="link" href="#landing12"`, `class="link" href="#landing900"`));
  expect(stuck).toContainEqual({ why: "no-way", marker: { kind: "landing", id: 12 } });
});

test("comments, scripts, styles and text hold no links", () => {
  const html = `<!-- <a href="#landing12"> --><script>var a = '<a href="#landing12">';</script><style>a[href="#landing12"]{}</style>#landing12`;
  expect(linksIn(html)).toEqual([]);
  expect(rewriteBlock(block(html), map).changes).toEqual([]);
});

test("in components and dynamic blocks links are only told, as are those to the detail pages of dynamic blocks", () => {
  const html = `<a class="link" href="#landing12">a</a>`;
  const landing = { kind: "landing", id: 12 };
  expect(rewriteBlock(block(html, { php: true }), map)).toMatchObject({
    changes: [],
    content: html,
    stuck: [{ why: "component", marker: landing }],
  });
  const dynamic = rewriteBlock(block(html, { dynamic: `{"detailPage":"#landing12"}` }), map);
  expect(dynamic).toMatchObject({
    changes: [],
    stuck: [
      { why: "dynamic", marker: landing },
      { why: "dynamic", marker: landing },
    ],
  });
  const detail = rewriteBlock(block(`<a class="link" href="#dynamic12_1_25">a</a>`), map);
  expect(detail).toMatchObject({
    changes: [],
    stuck: [{ why: "dynamic", marker: { kind: "dynamic", id: 12 } }],
  });
});

test("a link to a block leads to the block of the copy, by ids of blocks and not of pages", () => {
  const html = `<a class="link" href="#block12">a</a><a class="link" href="#block31">b</a>`;
  const { content, moved } = rewriteBlock(block(html), { ...map, blocks: new Map([[31, 77]]) });
  expect(content).toBe(html.replace("#block31", "#block77"));
  expect(moved).toEqual([{ kind: "block", id: 31 }]);
});
