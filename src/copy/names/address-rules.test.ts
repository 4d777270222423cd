import * as fc from "fast-check";
import { expect, test } from "vitest";

import { toAddress, toAddressPiece, toAddressWord } from "./address-rules.ts";

test("an address that is typed keeps its letters and their case, not its spaces", () => {
  expect(toAddress("  Große  Aktion ")).toBe("Große-Aktion");
  expect(toAddress("a?b#c%d\\e")).toBe("abcde");
});

test("what a rule brings into an address is in lower case, and a space at its end joins it", () => {
  expect(toAddressPiece("New Shop ")).toBe("new-shop-");
});

test("a slash is not taken away: the portal's refusal of it is said before", () => {
  expect(toAddress("a/b")).toBe("a/b");
});

test("a site's title becomes a word of an address", () => {
  expect(toAddressWord("Köln & Bonn / Nord_1!")).toBe("köln-bonn-nord-1");
  expect(toAddressWord("Магазин")).toBe("магазин");
  expect(toAddressWord("🎉")).toBe("");
});

test("no word of a title makes the portal refuse an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      expect(toAddressWord(title)).not.toMatch(/[\s/_?#%]|^-|-$/);
    }),
  );
});
