import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import type { PlannedLater } from "@/model/plan.ts";
import { samplePlan, samplePlannedCopy } from "@/model/testing/samples.ts";

import { tellPlainly } from "./tell-plainly.ts";

const { plain } = createMessages(createFormat("en")).review;
const untouched: PlannedLater = {
  cleanUp: false,
  links: { among: false, outside: "leave" },
  earlierCopies: [],
};
const linked: PlannedLater = { ...untouched, links: { among: true, outside: "list" } };

const renamed = samplePlannedCopy("renamed", { wished: { title: "North: Promo", code: "north-promo" } });
const copies = [
  renamed,
  samplePlannedCopy("retitled", { wished: { title: "North: About", code: null } }),
  samplePlannedCopy("as the portal makes it"),
  { ...renamed, key: "taken out", takenOut: true },
  { ...renamed, key: "impossible", obstacle: { what: "source-gone" } as const },
];

const partsOf = (later: PlannedLater, rows = copies) =>
  new Map(tellPlainly(samplePlan(rows, { later }), plain).map(({ heading, points }) => [heading, points]));

test("what is done afterwards is counted over the copies that will be made", () => {
  expect(partsOf({ ...linked, cleanUp: true }).get(plain.afterwards)).toEqual([
    "2 copies get their titles",
    "1 copy gets its address",
    "3 copies are freed of the settings that belong to their originals alone",
    "3 copies are searched for links that shall lead to copies of their site",
  ]);
});

test("where nothing is done afterwards, nothing is said of it", () => {
  expect(partsOf(untouched, [samplePlannedCopy("a")]).has(plain.afterwards)).toBe(false);
});

test("copies whose settings may not be written are not counted as cleaned up", () => {
  const forbidden = samplePlannedCopy("a", { warnings: [{ what: "settings-not-allowed" }] });
  expect(partsOf({ ...untouched, cleanUp: true }, [forbidden]).has(plain.afterwards)).toBe(false);
});

test("links, areas and anchors stay those of the original unless the links are led to the copies", () => {
  const asTheyAre = partsOf(untouched);
  expect(asTheyAre.get(plain.asItIs)).toContain(plain.links);
  expect(asTheyAre.get(plain.shared)).toContain(plain.areas);
  expect(asTheyAre.get(plain.notCopied)).toContain(plain.anchors);
  const led = partsOf(linked);
  expect(led.get(plain.asItIs)).toContain(plain.linksOutside.list);
  expect(led.get(plain.shared)).toContain(plain.areasUnlessCopied);
  expect(led.get(plain.notCopied)).not.toContain(plain.anchors);
});

test("settings come along unless the copies are cleaned up", () => {
  expect(partsOf(untouched).get(plain.asItIs)).toContain(plain.settings);
  expect(partsOf({ ...untouched, cleanUp: true }).get(plain.asItIs)).not.toContain(plain.settings);
});
