import { expect, test } from "vitest";

import { titleTyped } from "./titles.ts";

test("blanks around the title of a new folder are no part of it, a slash inside is", () => {
  expect(titleTyped("  Summer / sale ")).toBe("Summer / sale");
});

test.each(["", "   ", "\u00A0\t"])("“%s” asks for no new folder", (text) => {
  expect(titleTyped(text)).toBeNull();
});
