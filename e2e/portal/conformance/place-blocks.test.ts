import { beforeEach, expect, test } from "vitest";

import { buildBlock } from "../samples/build.ts";
import { blockCalls } from "./block-calls.ts";
import { openBench, type Bench } from "./client.ts";
import { P1, P2, S1 } from "./fixture.ts";

let bench: Bench;

beforeEach(() => {
  bench = openBench();
});

const { ask, listBlocks, put, stored } = blockCalls(() => bench);

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
