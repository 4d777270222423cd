import { expect, test } from "vitest";

import { folderId } from "@/model/ids.ts";
import { sampleFound, samplePage } from "@/model/testing/samples.ts";

import { findChanges } from "./find-changes.ts";

const seen = sampleFound({ title: "Promo", code: "promo", modifiedText: "01.02.2026 10:00:00" });
const { title, code, folderId: inFolder, published, draftDiffers, modifiedText } = seen;
const page = samplePage(501, {
  title,
  code,
  published,
  draftDiffers,
  folderId: inFolder,
  modifiedText: modifiedText ?? "",
});

test("a copy that is as the run left it has no changes", () => {
  expect(findChanges(seen, page)).toEqual([]);
});

test("every way in which somebody can have changed a copy is told", () => {
  const now = {
    ...page,
    title: "Mine",
    code: "mine",
    published: true,
    folderId: folderId(9),
    modifiedText: "03.02.2026 08:00:00",
  };
  expect(findChanges(seen, now)).toEqual([
    { what: "title", now: "Mine" },
    { what: "address", now: "mine" },
    { what: "publication", now: "published" },
    { what: "moved" },
    { what: "edited", modifiedText: "03.02.2026 08:00:00" },
  ]);
});

test("edits that are not public yet count, even if the portal tells the same time", () => {
  expect(findChanges(seen, { ...page, draftDiffers: true })).toMatchObject([{ what: "edited" }]);
});

test("without anything to compare with nobody knows, and what is there is compared all the same", () => {
  expect(findChanges(null, page)).toEqual([{ what: "not-known" }]);
  expect(findChanges({ ...seen, modifiedText: null }, { ...page, title: "Mine" })).toEqual([
    { what: "title", now: "Mine" },
    { what: "not-known" },
  ]);
});
