import * as fc from "fast-check";
import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { sampleFolder, samplePage, samplePlan, sampleSite } from "@/model/testing/samples.ts";

import { createBook } from "./book.ts";
import { collide, goesAlone } from "./collide.ts";
import { sampleCopy } from "./testing/sample-run.ts";
import { promo, sampleIntent } from "./testing/samples.ts";

const news = sampleFolder(201, { siteId: siteId(14) });
const row = (
  id: number,
  given: { title?: string; code?: string } = {},
  target: Partial<PlannedCopy["target"]> = {},
) => ({
  ...sampleCopy(`row-${id}`, target),
  source: samplePage(id, { title: `Title ${id}`, code: `code-${id}`, ...given }),
});

test.each([
  ["the same source, wherever it goes", row(1), row(1, {}, { site: sampleSite(15) }), true],
  [
    "one address, in another folder of the site",
    row(1, { code: "promo" }),
    row(2, { code: "Promo" }, { folder: news }),
    true,
  ],
  ["an address that is a part of the other", row(1, { code: "promo" }), row(2, { code: "old-promo" }), true],
  ["one title in one place", row(1, { title: "Promo" }), row(2, { title: "PROMO" }), true],
  [
    "one title in two folders",
    row(1, { title: "Promo" }),
    row(2, { title: "Promo" }, { folder: news }),
    false,
  ],
  [
    "one address in two sites",
    row(1, { code: "promo" }),
    row(2, { code: "promo" }, { site: sampleSite(15) }),
    false,
  ],
  ["nothing in common", row(1), row(2), false],
])("%s", (_what, one, other, doCollide) => {
  expect(collide(one, other)).toBe(doCollide);
  expect(collide(other, one)).toBe(doCollide);
});

test("whatever two rows are, one collides with the other as the other does with it, and each with itself", () => {
  const anyRow = fc
    .record({
      id: fc.integer({ min: 1, max: 4 }),
      title: fc.constantFrom("A", "a", "B"),
      code: fc.constantFrom("a", "ab", "B", "b"),
      site: fc.constantFrom(14, 15),
      inNews: fc.boolean(),
    })
    .map(({ id, title, code, site, inNews }) =>
      row(id, { title, code }, { site: sampleSite(site), folder: inNews ? news : null }),
    );
  fc.assert(
    fc.property(anyRow, anyRow, (one, other) => {
      expect(collide(one, other)).toBe(collide(other, one));
      expect(collide(one, one)).toBe(true);
    }),
  );
});

/** What is known after the copies of these rows were answered. */
function bookAfter(...made: readonly PlannedCopy[]) {
  const book = createBook();
  book.note({ type: "run-started", plan: samplePlan(made), at: 1 });
  for (const [index, { key }] of made.entries()) {
    book.note({ type: "copy-sent", key, intent: sampleIntent({ source: promo }) });
    book.note({ type: "copy-answered", key, pageId: pageId(600 + index) });
  }
  return book;
}

test("the first copy into a site goes alone, later ones do not", () => {
  expect(goesAlone(row(2), bookAfter())).toBe(true);
  expect(goesAlone(row(2), bookAfter(row(1)))).toBe(false);
  expect(goesAlone(row(2), bookAfter(row(1, {}, { site: sampleSite(15) })))).toBe(true);
});

test("the first copy into a folder that may be switched on by it goes alone", () => {
  const off = sampleFolder(202, { siteId: siteId(14), active: false });
  expect(goesAlone(row(2, {}, { folder: news }), bookAfter(row(1)))).toBe(false);
  expect(goesAlone(row(2, {}, { folder: off }), bookAfter(row(1)))).toBe(true);
  expect(goesAlone(row(2, {}, { newFolder: "made" }), bookAfter(row(1)))).toBe(true);
  const inOff = row(3, {}, { folder: off });
  expect(goesAlone(row(2, {}, { folder: off }), bookAfter(row(1), inOff))).toBe(false);
});
