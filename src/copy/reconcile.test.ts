import * as fc from "fast-check";
import { expect, test } from "vitest";

import { folderId, pageId, userId } from "@/model/ids.ts";
import { editor, samplePage } from "@/model/testing/samples.ts";

import { findCandidates, toCandidate, type LostCopy } from "./reconcile.ts";
import { promo, sampleIntent } from "./testing/samples.ts";

const inNews = folderId(201);

const lost = (given: Partial<LostCopy> = {}): LostCopy => ({
  intent: sampleIntent({ mark: 500 }),
  folderId: inNews,
  userId: editor,
  titleSuffix: "(copy)",
  claimed: new Set(),
  ...given,
});

const made = (given: Parameters<typeof samplePage>[1] = {}) =>
  samplePage(501, { title: "Promo", code: "promo", folderId: inNews, ...given });

const isCandidate = (given: Parameters<typeof samplePage>[1], of: Partial<LostCopy> = {}) =>
  findCandidates([made(given)], lost(of)).length === 1;

test("the copy is found by title and address as the portal gives them", () => {
  expect(isCandidate({})).toBe(true);
  expect(isCandidate({ title: "Promo (copy)", code: "promo_xkqj" })).toBe(true);
  expect(isCandidate({ code: "promo_x1q9" })).toBe(true);
});

test("it is found in the root, where the portal puts it when the folder goes away, and in the trash", () => {
  expect(isCandidate({ folderId: null })).toBe(true);
  expect(isCandidate({ trashed: true })).toBe(true);
  expect(isCandidate({ folderId: folderId(202) })).toBe(false);
});

test.each([
  ["another title", { title: "Promotion" }],
  ["another suffix", { title: "Promo (Kopie)" }],
  ["another address", { code: "promotion" }],
  ["five letters", { code: "promo_xkqjz" }],
  ["an older page", { id: pageId(500) }],
  ["another user's page", { createdBy: userId(8) }],
])("it is not taken for the copy: %s", (_what, given) => {
  expect(isCandidate(given)).toBe(false);
});

test("where the suffix is not known, any text after the title may be it", () => {
  expect(isCandidate({ title: "Promo (copia)" }, { titleSuffix: null })).toBe(true);
  expect(isCandidate({ title: "Prom" }, { titleSuffix: null })).toBe(false);
});

test("a title that the portal cut off in the middle of the suffix is still the copy's", () => {
  expect(isCandidate({ title: "Promo (co" })).toBe(true);
});

test("a page whose author the portal does not tell may be the copy", () => {
  expect(isCandidate({ createdBy: null })).toBe(true);
});

test("a claimed page, an older page and one of another user are never candidates, whatever else they are", () => {
  const anyPage = fc.record({
    id: fc.integer({ min: 490, max: 520 }),
    title: fc.constantFrom("Promo", "Promo (copy)", "Other"),
    code: fc.constantFrom("promo", "promo_abcd", "other"),
    createdBy: fc.constantFrom(7, 8, null),
    trashed: fc.boolean(),
    folder: fc.constantFrom(201, 202, null),
  });
  fc.assert(
    fc.property(fc.array(anyPage), fc.array(fc.integer({ min: 490, max: 520 })), (rows, ids) => {
      const claimed = new Set(ids.map(pageId));
      const pages = rows.map(({ id, createdBy, folder, ...row }) =>
        samplePage(id, {
          ...row,
          createdBy: createdBy === null ? null : userId(createdBy),
          folderId: folder === null ? null : folderId(folder),
        }),
      );
      for (const page of findCandidates(pages, lost({ claimed }))) {
        expect(claimed.has(page.id)).toBe(false);
        expect(page.id).toBeGreaterThan(500);
        expect(page.createdBy).not.toBe(userId(8));
        expect(page.title.startsWith(promo.title)).toBe(true);
      }
    }),
  );
});

test("a candidate shows what tells it from the others", () => {
  expect(toCandidate(made({ trashed: true }))).toEqual({
    pageId: 501,
    title: "Promo",
    code: "promo",
    folderId: 201,
    trashed: true,
  });
});
