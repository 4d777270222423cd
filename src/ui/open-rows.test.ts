import { expect, test } from "vitest";

import { createRowBuilder } from "./open-rows.ts";
import type { TreeNode } from "./tree-node.ts";

const leaf = (id: string): TreeNode => ({ id, label: id });
const nodes: readonly TreeNode[] = [
  { id: "a", label: "a", children: [leaf("a1"), leaf("a2")] },
  {
    id: "b",
    label: "b",
    children: [leaf("b1"), { id: "c", label: "c", children: [leaf("c1"), leaf("c2")] }],
  },
];

function idsBelow(
  rows: ReturnType<ReturnType<typeof createRowBuilder>>,
  id: string,
): readonly string[] | undefined {
  return rows.find((row) => row.id === id)?.rows.map((row) => row.id);
}

test("an open row holds all rows below it, a closed one just the first, which marks it as one that can be opened", () => {
  const rows = createRowBuilder()(nodes, new Set(["b"]));
  expect(idsBelow(rows, "a")).toEqual(["a1"]);
  expect(idsBelow(rows, "b")).toEqual(["b1", "c"]);
  expect(idsBelow(rows[1]?.rows ?? [], "c")).toEqual(["c1"]);
});

test("opening one row leaves every other row the same object", () => {
  const build = createRowBuilder();
  const [aClosed, bClosed] = build(nodes, new Set());
  const [aOpen, bStill] = build(nodes, new Set(["a"]));
  expect(aOpen).not.toBe(aClosed);
  expect(aOpen?.rows[0]).toBe(aClosed?.rows[0]);
  expect(bStill).toBe(bClosed);
});

test("a change deep down gives new rows on the way to it", () => {
  const build = createRowBuilder();
  const [, before] = build(nodes, new Set(["b"]));
  const [, after] = build(nodes, new Set(["b", "c"]));
  expect(after).not.toBe(before);
  expect(after?.rows[0]).toBe(before?.rows[0]);
});

test("another node of the same id is another row", () => {
  const build = createRowBuilder();
  const [before] = build([leaf("a")], new Set());
  const [after] = build([{ id: "a", label: "renamed" }], new Set());
  expect(after).not.toBe(before);
});

test("a row of which some becomes selected is a new row, and so are those above it only", () => {
  const build = createRowBuilder();
  const openIds = new Set(["a", "b", "c"]);
  const [a, b] = build(nodes, openIds, new Set());
  const [aStill, bMixed] = build(nodes, openIds, new Set(["b", "c"]));
  expect(aStill).toBe(a);
  expect(bMixed?.isMixed).toBe(true);
  expect(bMixed?.rows[0]).toBe(b?.rows[0]);
  expect(bMixed?.rows[1]).not.toBe(b?.rows[1]);
});

test("where no other row becomes mixed the rows are the very same list, and where one does they are not", () => {
  const build = createRowBuilder();
  const openIds = new Set(["b"]);
  const rows = build(nodes, openIds, new Set(["b"]));
  expect(build(nodes, openIds, new Set(["b"]))).toBe(rows);
  expect(build(nodes, openIds, new Set(["a"]))).not.toBe(rows);
});
