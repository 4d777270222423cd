import { expect, test } from "vitest";

import { openAfterRemoval } from "./open-card.ts";

test("the open card stays open when one before it or behind it is removed", () => {
  expect(openAfterRemoval(2, 0)).toBe(1);
  expect(openAfterRemoval(2, 3)).toBe(2);
});

test("no card is open after the open one is removed, or when none was", () => {
  expect(openAfterRemoval(2, 2)).toBeNull();
  expect(openAfterRemoval(null, 0)).toBeNull();
});
