import { expect, test } from "vitest";

import { draftBlocks, publicBlocks } from "../../landing/draft-blocks.ts";
import { buildState, findPage } from "../sample-states.ts";

test("demo has a page whose draft was changed, extended and cut since it was published", () => {
  const state = buildState("demo");
  const { id } = findPage(state, "Fjord lounge chair");
  const drafts = draftBlocks(state, id);
  const visible = publicBlocks(state, id);
  const twinOf = (draftId: number) => visible.find(({ parentId }) => parentId === draftId);
  expect(
    drafts.filter((draft) => (twinOf(draft.id)?.content ?? draft.content) !== draft.content),
  ).toHaveLength(1);
  expect(drafts.filter((draft) => twinOf(draft.id) === undefined)).toHaveLength(1);
  expect(drafts.filter((draft) => draft.deleted && twinOf(draft.id) !== undefined)).toHaveLength(1);
});

test("demo links blocks of a page by draft ids in the draft and by public ids in public", () => {
  const state = buildState("demo");
  const { id } = findPage(state, "Winter on the terrace");
  const linked = (blocks: readonly { content: string }[]) =>
    blocks.flatMap(({ content }) =>
      [...content.matchAll(/#block(\d+)/g)].map(([, blockId]) => Number(blockId)),
    );
  expect(linked(draftBlocks(state, id))).toEqual([draftBlocks(state, id)[0]?.id]);
  expect(linked(publicBlocks(state, id))).toEqual([publicBlocks(state, id)[0]?.id]);
});

test("demo links pages whose ids begin with the id of another linked page", () => {
  const contents = [...buildState("demo").blocks.values()].map(({ content }) => content).join("\n");
  expect(contents).toMatch(/#landing101"/);
  expect(contents).toMatch(/#landing101\d"/);
});

test.each([
  ["a link inside a picture's attribute", /data-pseudo-url="[^"]*#landing\d+&quot;/],
  ["a menu", /landing-block-node-menu[^]*#landing\d+/],
  ["a link to a system page", /#system_catalog/],
  ["a link to the detail page of a list", /#dynamic\d+_\d+_\d+"/],
  ["a link to a block of another page", /nav-link" href="#block\d+"/],
  ["a form", /#crmFormPopup\d+/],
  ["a telephone number of the CRM", /#crmPhone/],
  ["a mark that turns into the year", /#YEAR#/],
])("demo has %s", (_what, pattern) => {
  expect([...buildState("demo").blocks.values()].some(({ content }) => pattern.test(content))).toBe(true);
});

test("demo has blocks with components, files, a source, an anchor, a removed app, less access, and a hidden one", () => {
  const state = buildState("demo");
  const blocks = [...state.blocks.values()].filter((block) => !block.public);
  expect(blocks.some(({ php }) => php)).toBe(true);
  expect(blocks.some(({ files }) => files.length > 0)).toBe(true);
  expect(blocks.some(({ sourceParams }) => Object.keys(sourceParams).length > 0)).toBe(true);
  expect(blocks.some(({ anchor }) => anchor !== null)).toBe(true);
  expect(blocks.some(({ code }) => state.missingBlockCodes.has(code))).toBe(true);
  expect(blocks.some(({ access }) => access !== "X")).toBe(true);
  expect(blocks.some(({ active }) => !active)).toBe(true);
  expect(draftBlocks(state, findPage(state, "Page without blocks").id)).toEqual([]);
});
