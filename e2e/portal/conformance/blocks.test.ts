import { beforeEach, expect, test } from "vitest";

import { buildBlock } from "../samples/build.ts";
import { openBench, type Bench } from "./client.ts";
import { P1, P2, P3, PK, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

/** Result of an accepted call, or the code of the refusal. */
async function ask(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { status, body } = await bench.call(`landing.${method}`, params);
  return status === 200 ? body.result : body.error;
}

interface ListedBlock {
  readonly id: number;
  readonly lid: number;
  readonly active: boolean;
  readonly content?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

const listBlocks = async (params: Readonly<Record<string, unknown>>) =>
  (await ask("block.getlist", params)) as readonly ListedBlock[];

/** The stored HTML of a draft block of P2. */
const stored = (id: number) => bench.portal.state.blocks.get(id)?.content;

function put(content: string, more: object = {}): number {
  return buildBlock(bench.portal.state, bench.page(P2), { content, ...more }).id;
}

test("ids with and without edit mode are different blocks of the same page", async () => {
  const shown = await listBlocks({ lid: P2 });
  const drafts = await listBlocks({ lid: P2, params: { edit_mode: 1 } });
  expect(drafts.map(({ id }) => id)).toEqual([301, 302, 303]);
  expect(shown).toHaveLength(3);
  expect(shown.some(({ id }) => drafts.some((draft) => draft.id === id))).toBe(false);
});

test("a listed block has numbers for ids, a boolean for active, and the word Array in its meta", async () => {
  const [block] = await listBlocks({ lid: P2, params: { edit_mode: 1, get_content: 1 } });
  expect(block).toMatchObject({ id: 301, lid: P2, active: true, meta: { FAVORITE_META: "Array", LID: P2 } });
  expect(block?.content).toContain("Promo");
});

test("blocks of several pages are listed at once, and one bad id fails the whole call", async () => {
  const both = await listBlocks({ lid: [P1, P2], params: { edit_mode: 1 } });
  expect(new Set(both.map(({ lid }) => lid))).toEqual(new Set([P1, P2]));
  expect(await ask("block.getlist", { lid: [P2, 999_999] })).toBe("LANDING_NOT_EXIST");
  expect(await ask("block.getlist", { lid: [P2, PK] })).toBe("LANDING_NOT_EXIST");
});

test("deleted blocks are listed on request only", async () => {
  expect(await ask("landing.markdeletedblock", { lid: P2, block: 302 })).toBe(true);
  const ids = async (params: object) => (await listBlocks({ lid: P2, params })).map(({ id }) => id);
  expect(await ids({ edit_mode: 1 })).toEqual([301, 303]);
  expect(await ids({ edit_mode: 1, deleted: 1 })).toEqual([302]);
  expect(await ask("landing.markundeletedblock", { lid: P2, block: 302 })).toBe(true);
  expect(await ids({ edit_mode: 1 })).toEqual([301, 302, 303]);
});

test("content is rendered: components ran, CRM markers are replaced, page links stay in edit mode", async () => {
  const id = put('<a href="#crmPhone1">x</a><?php component(); ?><a href="#landing101">home</a>', {
    php: true,
  });
  const edit = await ask("block.getcontent", {
    lid: P2,
    block: id,
    editMode: 1,
    params: { wrapper_show: 0 },
  });
  expect(edit).toMatchObject({ id, php: true, active: true, access: "X", anchor: `b${id}` });
  const { content } = edit as { readonly content: string };
  expect(content).toContain("+1 202 555 0100");
  expect(content).not.toContain("<?php");
  expect(content).toContain('href="#landing101"');
});

test("outside of edit mode page, block and system links are resolved; a dead one stays", async () => {
  bench.portal.state.syspages.push({ siteId: S1, type: "catalog", lid: P3 });
  const draft = put(
    '<a href="#landing101">1</a><a href="#landing999">2</a><a href="#block302">3</a><a href="#system_catalog">4</a><a href="#system_mainpage">5</a>',
  );
  const shown = bench.publics(P2).find(({ parentId }) => parentId === draft);
  const answer = await ask("block.getcontent", { lid: P2, block: shown?.id, params: { wrapper_show: 0 } });
  const site = `http://127.0.0.1/pub/site/${S1}`;
  expect(answer).toMatchObject({
    content: `<a href="${site}/">1</a><a href="#landing999">2</a><a href="${site}/promo/#b302">3</a><a href="${site}/news/plans/">4</a><a href="${site}/">5</a>`,
  });
});

test("the wrapper is shown unless it is switched off, and a draft id is unknown outside of edit mode", async () => {
  const wrapped = await ask("block.getcontent", { lid: P2, block: 302, editMode: 1 });
  expect(wrapped).toMatchObject({ content: expect.stringMatching(/^<div id="b302" class="block-wrapper">/) });
  expect(await ask("block.getcontent", { lid: P2, block: 302 })).toBeNull();
});

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

test("a block is found by its id alone, in its mode", async () => {
  expect(await ask("block.getbyid", { block: 302, params: { edit_mode: 1 } })).toMatchObject({
    id: 302,
    lid: P2,
  });
  expect(await ask("block.getbyid", { block: 302 })).toBe("BLOCK_NOT_FOUND");
});

test("blocks are added, copied, shifted, hidden and deleted as drafts", async () => {
  const order = () =>
    bench
      .drafts(P2)
      .filter(({ deleted }) => !deleted)
      .map(({ id }) => id);
  const first = await ask("landing.addblock", { lid: P2, fields: { CODE: "15.social" } });
  const last = await ask("landing.addblock", {
    lid: P2,
    fields: { CODE: "02.text", AFTER_ID: 303, CONTENT: "<p>end</p>" },
  });
  expect(order()).toEqual([first, 301, 302, 303, last]);
  expect(await ask("landing.downblock", { lid: P2, block: 301 })).toBe(true);
  expect(await ask("landing.upblock", { lid: P2, block: 303 })).toBe(true);
  expect(order()).toEqual([first, 302, 303, 301, last]);
  expect(await ask("landing.upblock", { lid: P2, block: first })).toBe(true);
  const copy = await ask("landing.copyblock", { lid: P2, block: 303, params: { AFTER_ID: first } });
  expect(order()).toEqual([first, copy, 302, 303, 301, last]);
  expect(stored(Number(copy))).toBe(stored(303));
  expect(await ask("landing.hideblock", { lid: P2, block: 302 })).toBe(true);
  expect(bench.portal.state.blocks.get(302)?.active).toBe(false);
  expect(await ask("landing.deleteblock", { lid: P2, block: 301 })).toBe(true);
  expect(await ask("landing.deleteblock", { lid: P2, block: last })).toBe(true);
  expect(order()).toEqual([first, copy, 302, 303]);
  expect(bench.publics(P2)).toHaveLength(3);
  expect(await ask("landing.publication", { lid: P2 })).toBe(true);
  expect(bench.publics(P2).map(({ parentId }) => parentId)).toEqual([first, copy, 302, 303]);
});

test("adding a block asks the edit right and a code of the repository", async () => {
  const add = (fields: object) => ask("landing.addblock", { lid: P2, fields });
  bench.portal.state.missingBlockCodes.add("repo_7");
  for (const CODE of ["repo_7", "repo_8", "social", "15", ""])
    expect([CODE, await add({ CODE })]).toEqual([CODE, "BLOCK_CANT_BE_ADDED"]);
  expect(await add({})).toBe("BLOCK_CANT_BE_ADDED");
  expect(await add({ CODE: "15.social", CONTENT: "" })).toBe("BLOCK_NOT_FOUND");
  put("<p>of an app</p>", { code: "repo_9" });
  expect(await add({ CODE: "repo_9" })).toEqual(expect.any(Number));
  bench.setRights(S1, ["read"]);
  expect(await add({ CODE: "01.text" })).toBe("ACCESS_DENIED");
});

test("an added block goes first, a copied one last, where no block of the page is named", async () => {
  const order = () => bench.drafts(P2).map(({ id }) => id);
  const first = await ask("landing.addblock", { lid: P2, fields: { CODE: "15.social" } });
  const before = await ask("landing.addblock", { lid: P2, fields: { CODE: "15.social", AFTER_ID: 999 } });
  expect(order()).toEqual([before, first, 301, 302, 303]);
  const copy = await ask("landing.copyblock", { lid: P2, block: 301 });
  const after = await ask("landing.copyblock", { lid: P2, block: 301, params: { AFTER_ID: 999 } });
  expect(order()).toEqual([before, first, 301, 302, 303, copy, after]);
});

test("with RETURN_CONTENT the new block itself is answered", async () => {
  const fields = { CODE: "15.social", CONTENT: "<p>new</p>", RETURN_CONTENT: "Y" };
  const added = await ask("landing.addblock", { lid: P2, fields });
  expect(added).toMatchObject({ id: expect.any(Number), content: expect.stringContaining("<p>new</p>") });
  const copied = await ask("landing.copyblock", { lid: P2, block: 302, params: { RETURN_CONTENT: "Y" } });
  expect(copied).toMatchObject({ result: true, content: { content: expect.stringContaining("Terms") } });
});

test("removeEntities answers true whenever the page exists, and removes only blocks of that page", async () => {
  const other = bench.drafts(P1)[0]?.id;
  expect(await ask("landing.removeEntities", { lid: P2, data: { blocks: [303, other] } })).toBe(true);
  expect((await listBlocks({ lid: P2, params: { edit_mode: 1 } })).map(({ id }) => id)).toEqual([301, 302]);
  expect(bench.drafts(P1)).toHaveLength(1);
  expect(await ask("landing.removeEntities", { lid: 999_999, data: {} })).toBe("LANDING_NOT_EXIST");
});

test("removeEntities skips a block that the user may not delete", async () => {
  const id = put("<p>fixed</p>", { access: "W" });
  expect(await ask("landing.removeEntities", { lid: P2, data: { blocks: [id] } })).toBe(true);
  expect(stored(id)).toBe("<p>fixed</p>");
});

test("removeEntities frees files of blocks and leaves their content alone", async () => {
  const content = '<img data-fileid="7"><img data-fileid="8">';
  const picture = put(content, { files: [7, 8] });
  const doomed = put(content, { files: [7, 8] });
  const foreign = buildBlock(bench.portal.state, bench.page(P1), { content, files: [7] });
  const images = [picture, doomed, foreign.id, 999].map((block) => ({ block, image: 7 }));
  const data = { blocks: [doomed], images };
  expect(await ask("landing.removeEntities", { lid: P2, data })).toBe(true);
  const { blocks } = bench.portal.state;
  expect([blocks.get(picture)?.files, blocks.get(picture)?.content]).toEqual([[8], content]);
  expect(foreign.files).toEqual([7]);
});

test("without the edit right removeEntities removes nothing and answers true", async () => {
  const picture = put("<p></p>", { files: [7] });
  bench.setRights(S1, ["read"]);
  const data = { blocks: [303], images: [{ block: picture, image: 7 }] };
  expect(await ask("landing.removeEntities", { lid: P2, data })).toBe(true);
  expect([bench.portal.state.blocks.get(picture)?.files, bench.drafts(P2).length]).toEqual([[7], 4]);
});
