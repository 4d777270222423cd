import { beforeEach, expect, test } from "vitest";

import { blockCalls } from "./block-calls.ts";
import { openBench, type Bench } from "./client.ts";
import { P2, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const { ask, put, stored } = blockCalls(() => bench);

test("updatecontent writes the draft, strips its wrapper and scripts, and does not reset PUBLIC", async () => {
  bench.page(P2).public = true;
  const content = `<div id="b302" class="block-wrapper"><p onclick="x()">New</p><script>bad()</script><?php x(); ?></div>`;
  expect(await ask("block.updatecontent", { lid: P2, block: 302, content })).toBe(true);
  expect(stored(302)).toBe("<p>New</p>< ?php x(); ?>");
  expect(bench.page(P2).public).toBe(true);
  expect(bench.publics(P2)[1]?.content).toContain("Terms");
});

test("updatecontent: empty content is not stored, a missing or public block is null, by the docs an error", async () => {
  expect(await ask("block.updatecontent", { lid: P2, block: 302, content: "" })).toBe(true);
  expect(stored(302)).toContain("Terms");
  const shown = bench.publics(P2)[0]?.id;
  expect(await ask("block.updatecontent", { lid: P2, block: shown, content: "x" })).toBeNull();
  bench.portal.state.switches.docsMode = true;
  expect(await ask("block.updatecontent", { lid: P2, block: shown, content: "x" })).toBe("BLOCK_NOT_FOUND");
});

test("updatecontent: a designed block needs the plan's feature, an edit the right", async () => {
  const params = { lid: P2, block: 302, content: "<p>x</p>" };
  bench.portal.state.plan.blockDesigner = false;
  expect(await ask("block.updatecontent", { ...params, designed: true })).toBeNull();
  bench.setRights(S1, ["read"]);
  expect(await ask("block.updatecontent", params)).toBe("ACCESS_DENIED");
  expect(stored(302)).toContain("Terms");
});

test("updatecontent detaches files that are no longer referenced", async () => {
  const id = put('<img data-fileid="5"><img data-fileid="6">', { files: [5, 6, 9] });
  await ask("block.updatecontent", {
    lid: P2,
    block: id,
    content: '<img data-fileid="6"><img data-fileid="7">',
  });
  expect(bench.portal.state.blocks.get(id)?.files).toEqual([6, 9, 7]);
});

test("updatenodes changes a text by selector and position, and the page has unpublished changes", async () => {
  bench.page(P2).public = true;
  const id = put(
    '<b class="x landing-block-node-text">one <b>inside</b></b><p class="landing-block-node-text">two</p>',
  );
  const data = { ".landing-block-node-text@1": "zwei", ".landing-block-node-text": "eins" };
  expect(await ask("block.updatenodes", { lid: P2, block: id, data })).toBe(true);
  expect(stored(id)).toBe(
    '<b class="x landing-block-node-text">eins</b><p class="landing-block-node-text">zwei</p>',
  );
  expect(bench.page(P2).public).toBe(false);
});

test("updatenodes: unknown selectors are ignored, no selector at all and unknown blocks are refused", async () => {
  const before = stored(302);
  const params = { lid: P2, block: 302 };
  expect(await ask("block.updatenodes", { ...params, data: { ".nothing": "x" } })).toBe(true);
  expect(await ask("block.updatenodes", { ...params, data: { ".landing-block-node-text@7": "x" } })).toBe(
    true,
  );
  expect(stored(302)).toBe(before);
  expect(await ask("block.updatenodes", { ...params, data: {} })).toBe("NODES_NOT_FOUND");
  expect(await ask("block.updatenodes", { lid: P2, block: 999, data: { a: "x" } })).toBe("BLOCK_NOT_FOUND");
});

test("updatenodes of a link: absent text stays, absent target becomes _self, absent attributes go", async () => {
  const html =
    '<a class="landing-block-node-link" href="#landing1" target="_blank" data-url="u" data-embed="e">go</a>';
  const id = put(html);
  const edit = (value: object) =>
    ask("block.updatenodes", { lid: P2, block: id, data: { ".landing-block-node-link@0": value } });
  expect(await edit({ href: '#landing"2', query: "a=1&b=2" })).toBe(true);
  expect(stored(id)).toBe(
    '<a class="landing-block-node-link" href="#landing&quot;2?a=1&amp;b=2" target="_self">go</a>',
  );
  await edit({ href: "#landing3", target: "_blank", text: "run", attrs: { "data-url": "v" } });
  expect(stored(id)).toBe(
    '<a class="landing-block-node-link" href="#landing3" target="_blank" data-url="v">run</a>',
  );
  await edit({ href: "#landing4", text: "no", skipContent: 1 });
  expect(stored(id)).toContain(">run</a>");
});

test("by the docs an absent target of a link is cleared", async () => {
  bench.portal.state.switches.docsMode = true;
  const id = put('<a class="landing-block-node-link" href="#landing1" target="_blank">go</a>');
  await ask("block.updatenodes", {
    lid: P2,
    block: id,
    data: { ".landing-block-node-link": { href: "/x" } },
  });
  expect(stored(id)).toBe('<a class="landing-block-node-link" href="/x">go</a>');
});

test("updatenodes of a picture and of attributes alone", async () => {
  const id = put('<img class="landing-block-node-img" src="/old.png" alt="old">');
  const url = { text: "", href: "#landing102", target: "_self", enabled: true };
  const data = { ".landing-block-node-img": { src: "/new.png", alt: "new" } };
  await ask("block.updatenodes", { lid: P2, block: id, data });
  expect(stored(id)).toBe('<img class="landing-block-node-img" src="/new.png" alt="new">');
  await ask("block.updatenodes", {
    lid: P2,
    block: id,
    data: { ".landing-block-node-img": { attrs: { "data-pseudo-url": url } } },
  });
  expect(stored(id)).toContain(
    'data-pseudo-url="{&quot;text&quot;:&quot;&quot;,&quot;href&quot;:&quot;#landing102&quot;',
  );
});

test("updatenodes of a menu replaces the whole of it, or appends", async () => {
  const id = put('<ul class="landing-block-node-menu"><li><a href="#landing1">A</a></li></ul>');
  const menu = {
    ".landing-block-node-menu": [{ text: "B", href: "#landing2", children: [{ text: "C", href: "/c" }] }],
  };
  await ask("block.updatenodes", { lid: P2, block: id, data: menu, additional: { appendMenu: true } });
  const added =
    '<li><a href="#landing2" target="_self">B</a><ul><li><a href="/c" target="_self">C</a></li></ul></li>';
  expect(stored(id)).toBe(
    `<ul class="landing-block-node-menu"><li><a href="#landing1">A</a></li>${added}</ul>`,
  );
  await ask("block.updatenodes", { lid: P2, block: id, data: menu });
  expect(stored(id)).toBe(`<ul class="landing-block-node-menu">${added}</ul>`);
});

test("updatenodes stores the settings of a dynamic block", async () => {
  const dynamicParams = { wrapper: { source: "1", detail: "#landing102" } };
  await ask("block.updatenodes", {
    lid: P2,
    block: 302,
    data: { dynamicState: { wrapper: 1 }, dynamicParams },
  });
  expect(bench.portal.state.blocks.get(302)?.sourceParams).toEqual(dynamicParams);
});

test("updateattrs writes the attributes that the manifest names and no others", async () => {
  const id = put('<img class="landing-block-node-img" src="/a.png" data-pseudo-url="{}">');
  const data = { ".landing-block-node-img": { "data-pseudo-url": { href: "#landing1" }, src: "/evil.png" } };
  expect(await ask("block.updateattrs", { lid: P2, block: id, data })).toBe(true);
  expect(stored(id)).toBe(
    '<img class="landing-block-node-img" src="/a.png" data-pseudo-url="{&quot;href&quot;:&quot;#landing1&quot;}">',
  );
  expect(await ask("block.getmanifest", { lid: P2, block: id, params: { edit_mode: 1 } })).toMatchObject({
    attrs: { ".landing-block-node-img": [{ attribute: "data-pseudo-url" }] },
  });
});

test("an anchor is changed if it begins with a letter", async () => {
  expect(await ask("block.changeAnchor", { lid: P2, block: 302, data: "1st" })).toBe("BAD_ANCHOR");
  expect(await ask("block.changeAnchor", { lid: P2, block: 302, data: "terms" })).toBe(true);
  expect(await ask("block.getcontent", { lid: P2, block: 302, editMode: 1 })).toMatchObject({
    anchor: "terms",
  });
});

test("one block is published alone", async () => {
  expect(await ask("block.publication", { block: 303 })).toBe(true);
  expect(bench.publics(P2)[2]?.content).toContain("Draft text");
  bench.setRights(S1, ["read", "edit"]);
  expect(await ask("block.publication", { block: 303 })).toBe("ACCESS_DENIED");
  expect(await ask("block.publication", { block: 999 })).toBe("BLOCK_NOT_FOUND");
});
