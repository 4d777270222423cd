import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";
import type { CopyPlan, EarlierCopy, PlannedCopy, PlanTarget } from "@/model/plan.ts";
import { samplePage } from "@/model/testing/samples.ts";

import { buildPlan } from "../plan.ts";
import { sampleChoice, sampleFacts, samplePlace } from "../testing/samples.ts";
import { createCopyIndex, type MadeCopy } from "./copy-index.ts";

const [home, about] = [samplePage(101), samplePage(102)];
const shop = siteId(14);

/** Both pages to these places of the shop; the copies are 1000, 1001 … in the order of the plan. */
function planTo(targets: readonly PlanTarget[]): {
  readonly plan: CopyPlan;
  readonly made: readonly MadeCopy[];
} {
  const plan = buildPlan(sampleChoice({ pages: [home, about], targets }), sampleFacts());
  return { plan, made: plan.copies.map((planned, index) => ({ planned, pageId: pageId(1000 + index) })) };
}

const rowOf = (copy: MadeCopy | undefined): PlannedCopy => {
  if (copy === undefined) throw new Error("The plan is too short.");
  return copy.planned;
};

test("a link leads to the copy of the same site; a page that was not copied there is not known", () => {
  const { plan, made } = planTo([samplePlace(14)]);
  const index = createCopyIndex(plan, made);
  expect(index.copyOf(rowOf(made[0]), 102)).toBe(1001);
  expect(index.copyOf(rowOf(made[0]), 103)).toBeUndefined();
  expect(createCopyIndex(plan, made.slice(0, 1)).copyOf(rowOf(made[0]), 102)).toBeUndefined();
});

test("where a site gets the set twice, links stay within each of the sets", () => {
  const { plan, made } = planTo([samplePlace(14), samplePlace(14, { newFolder: "Spring" })]);
  const index = createCopyIndex(plan, made);
  for (const { planned } of made) {
    const copy = made.find(
      (other) =>
        other.planned.source.id === 102 && other.planned.target.newFolder === planned.target.newFolder,
    );
    expect(index.copyOf(planned, 102)).toBe(copy?.pageId);
  }
});

const earlier = (sourceId: number, copyId: number, site: number = shop): EarlierCopy => ({
  siteId: siteId(site),
  sourceId: pageId(sourceId),
  pageId: pageId(copyId),
});

function indexWith(
  earlierCopies: readonly EarlierCopy[],
  outside: "leave" | "earlier-copy" = "earlier-copy",
) {
  const { plan, made } = planTo([samplePlace(14)]);
  const later = { ...plan.later, links: { among: true, outside }, earlierCopies };
  return createCopyIndex({ ...plan, later }, made);
}

test("earlier copies of the site count where they are wished, the newest first, and never for pages of this run", () => {
  const copies = [earlier(200, 700), earlier(200, 800), earlier(200, 900, 15), earlier(101, 750)];
  expect(indexWith(copies).earlierOf(shop, 200)).toEqual([800, 700]);
  expect(indexWith(copies).earlierOf(shop, 101)).toEqual([]);
  expect(indexWith(copies, "leave").earlierOf(shop, 200)).toEqual([]);
  expect(indexWith(copies).isEarlierIn(shop, 800)).toBe(true);
  expect(indexWith(copies).isEarlierIn(shop, 900)).toBe(false);
});

test("an earlier copy that is a source itself is none, so that going through it twice ends the same", () => {
  expect(indexWith([earlier(200, 101)]).earlierOf(shop, 200)).toEqual([]);
  expect(indexWith([earlier(200, 300), earlier(300, 400)]).earlierOf(shop, 200)).toEqual([]);
});
