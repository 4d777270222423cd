import { expect, test } from "vitest";

import { samplePlannedCopy } from "@/model/testing/samples.ts";

import { finalNamesOf } from "./final-names.ts";

const expected = { title: "Promo (copy)", code: "promo", codeGetsSuffix: true, published: false };

test("a copy is called as the portal calls it where nothing else is wished", () => {
  expect(finalNamesOf(samplePlannedCopy("a", { expected }))).toEqual({
    title: "Promo (copy)",
    code: "promo",
    codeGetsSuffix: true,
  });
});

test("what is wished takes the place of what the portal gives, each name by itself", () => {
  const wished = { title: "North: Promo", code: "north-promo" };
  expect(finalNamesOf(samplePlannedCopy("a", { expected, wished }))).toEqual({
    title: "North: Promo",
    code: "north-promo",
    codeGetsSuffix: false,
  });
  expect(finalNamesOf(samplePlannedCopy("a", { expected, wished: { ...wished, title: null } })).title).toBe(
    "Promo (copy)",
  );
});

test("a wished address that is taken gets the portal's letters", () => {
  const copy = samplePlannedCopy("a", {
    expected: { ...expected, codeGetsSuffix: false },
    wished: { title: null, code: "sale" },
    warnings: [{ what: "wished-address-taken", code: "sale" }],
  });
  expect(finalNamesOf(copy)).toMatchObject({ code: "sale", codeGetsSuffix: true });
});
