import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";

import { buildPlan } from "./plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace } from "./testing/samples.ts";

test("a page that an earlier run has copied to this site is told, and where else it went does not count", () => {
  const copy = (site: number) => ({ siteId: siteId(site), sourceId: promo.id, pageId: pageId(900) });
  const warned = (sites: readonly number[]) =>
    buildPlan(
      sampleChoice({ targets: [samplePlace(14)], earlierCopies: sites.map(copy) }),
      sampleFacts(),
    ).copies.flatMap(({ warnings }) => warnings.filter(({ what }) => what === "copied-before"));
  expect(warned([14, 14])).toHaveLength(1);
  expect(warned([13])).toEqual([]);
});
