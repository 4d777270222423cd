import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import { siteId } from "@/model/ids.ts";
import type { PlanChange } from "@/model/plan-change.ts";
import {
  sampleFolder,
  samplePage,
  samplePlannedCopy,
  samplePlannedFolder,
  sampleSite,
} from "@/model/testing/samples.ts";

import { fingerprintOf, sentencesOf, subjectOf } from "./change-words.ts";

const messages = createMessages(createFormat("en"));
const saved = samplePlannedCopy("a", {
  expected: { title: "Promo", code: "promo", codeGetsSuffix: false, published: false },
});
const fresh = samplePlannedCopy("a", {
  expected: { title: "Promo (copy)", code: "promo", codeGetsSuffix: true, published: true },
});
const changes: readonly PlanChange[] = [
  { what: "page-gone", page: samplePage(1) },
  { what: "page-trashed", page: samplePage(1) },
  { what: "page-changed", page: samplePage(1), aspects: ["title"] },
  { what: "edits-not-comparable" },
  { what: "site-gone", site: sampleSite(14) },
  { what: "folder-gone", site: sampleSite(14), folder: sampleFolder(3, { siteId: siteId(14) }) },
  { what: "other-folder", folder: samplePlannedFolder("f"), change: "made-now" },
  { what: "new-obstacle", copy: saved, obstacle: { what: "source-gone" } },
  { what: "other-outcome", saved, fresh },
];

test("each change names the page or target that it is about", () => {
  expect(changes.map((change) => subjectOf(change).join(" › "))).toEqual([
    "Page 1",
    "Page 1",
    "Page 1",
    "",
    "Site 14",
    "Site 14 › Folder 3",
    "Site 14 › f",
    "Site 14 › Page 102",
    "Site 14 › Page 102",
  ]);
});

test("another outcome says what is other about it, and only that", () => {
  const [, ...differences] = sentencesOf({ what: "other-outcome", saved, fresh }, messages);
  expect(differences).toEqual([
    "Title: “Promo (copy)” instead of “Promo”.",
    "Address: “promo_ and four letters that the portal chooses” instead of “promo”.",
    "It will be published; in the saved plan it was a draft.",
  ]);
  expect(sentencesOf({ what: "other-outcome", saved, fresh: saved }, messages)).toHaveLength(1);
});

test("agreement holds while the same has changed, and no longer when something else has", () => {
  const again: readonly PlanChange[] = JSON.parse(JSON.stringify(changes));
  expect(fingerprintOf(again)).toBe(fingerprintOf(changes));
  for (const left of changes) {
    expect(fingerprintOf(changes.filter((change) => change !== left))).not.toBe(fingerprintOf(changes));
  }
  expect(
    fingerprintOf([{ what: "page-changed", page: samplePage(1), aspects: ["title", "content"] }]),
  ).not.toBe(fingerprintOf([{ what: "page-changed", page: samplePage(1), aspects: ["title"] }]));
});
