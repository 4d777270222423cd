import { beforeEach, expect, test } from "vitest";

import { blockCalls } from "./block-calls.ts";
import { openBench, type Bench } from "./client.ts";
import { P1, P2, P3, PK, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const { ask, listBlocks, put } = blockCalls(() => bench);

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

test("a block is found by its id alone, in its mode", async () => {
  expect(await ask("block.getbyid", { block: 302, params: { edit_mode: 1 } })).toMatchObject({
    id: 302,
    lid: P2,
  });
  expect(await ask("block.getbyid", { block: 302 })).toBe("BLOCK_NOT_FOUND");
});
