import { expect, test } from "vitest";

import { blockId } from "@/model/ids.ts";

import { pairBlocks } from "./pair-blocks.ts";

const blocks = (first: number, codes: string) =>
  codes.split("").map((code, index) => ({ id: blockId(first + index), code }));

test.each([
  [
    "blocks of one code are paired in their order",
    "aba",
    "aba",
    [
      [1, 11],
      [2, 12],
      [3, 13],
    ],
  ],
  [
    "a code that the portal left out as a whole takes nothing from the others",
    "axb",
    "ab",
    [
      [1, 11],
      [3, 12],
    ],
  ],
  ["a code that is not there equally often is not paired", "aab", "ab", [[3, 12]]],
  ["without blocks there is nothing to pair", "", "ab", []],
])("%s", (_name, source, copy, pairs) => {
  expect(
    [...pairBlocks(blocks(1, source), blocks(11, copy))].toSorted(([one], [other]) => one - other),
  ).toEqual(pairs);
});
