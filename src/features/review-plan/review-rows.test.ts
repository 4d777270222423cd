import * as fc from "fast-check";
import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import {
  sampleFolder,
  samplePage,
  samplePlan,
  samplePlannedCopy,
  samplePlannedFolder,
  sampleSite,
  sampleTarget,
} from "@/model/testing/samples.ts";

import {
  countPlan,
  fateOf,
  groupRows,
  noFilter,
  type ReviewGroup,
  type RowCounts,
  type RowFilter,
} from "./review-rows.ts";
import { anyPlan } from "./testing/any-plan.ts";

const sale = sampleFolder(3, { siteId: siteId(14), title: "Sale" });

const parts = ["rows", "made", "takenOut", "impossible"] as const;

function sum(counts: readonly RowCounts[]): RowCounts {
  const total = { rows: 0, made: 0, takenOut: 0, impossible: 0 };
  for (const one of counts) for (const part of parts) total[part] += one[part];
  return total;
}

const anyFilter: fc.Arbitrary<RowFilter> = fc.record({
  text: fc.constantFrom("", "page 1", "SITE 15", "new", "nothing like it"),
  siteId: fc.constantFrom(null, siteId(14), siteId(15)),
  warning: fc.constantFrom(null, "address-taken", "site-goes-live", "may-not-publish"),
  show: fc.constantFrom("all", "with-warnings", "impossible", "taken-out"),
});

const keysOf = (groups: readonly ReviewGroup[]) =>
  groups.flatMap(({ copies }) => copies.map(({ key }) => key));

test("what is made, taken out and impossible adds up to all rows, in all and over the target sites", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { total, sites } = countPlan(plan);
      expect(total.rows).toBe(plan.copies.length);
      expect(total.made + total.takenOut + total.impossible).toBe(total.rows);
      expect(sum(sites.map(({ counts }) => counts))).toEqual(total);
    }),
  );
});

test("each row stands in one group, and the counts of the groups add up to what is shown", () => {
  fc.assert(
    fc.property(anyPlan, anyFilter, (plan, filter) => {
      const { groups, counts } = groupRows(plan, filter);
      const keys = keysOf(groups);
      expect(new Set(keys).size).toBe(keys.length);
      expect(counts.rows).toBe(keys.length);
      expect(counts.made + counts.takenOut + counts.impossible).toBe(counts.rows);
      expect(sum(groups.map((group) => group.counts))).toEqual(counts);
    }),
  );
});

test("without a filter every row is shown", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { groups, counts } = groupRows(plan, noFilter);
      expect(new Set(keysOf(groups))).toEqual(new Set(plan.copies.map(({ key }) => key)));
      expect(counts).toEqual(countPlan(plan).total);
    }),
  );
});

test("each filter shows as many rows as it says beforehand", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { total, withWarnings, warnings, sites } = countPlan(plan);
      const shown = (filter: Partial<RowFilter>) => groupRows(plan, { ...noFilter, ...filter }).counts;
      expect(shown({ show: "with-warnings" }).rows).toBe(withWarnings);
      expect(shown({ show: "impossible" }).rows).toBe(total.impossible);
      expect(shown({ show: "taken-out" }).rows).toBe(total.takenOut);
      for (const [warning, rows] of warnings) expect(shown({ warning }).rows).toBe(rows);
      for (const { site, counts } of sites) expect(shown({ siteId: site.id })).toEqual(counts);
    }),
  );
});

test("a row that cannot be made counts as that, taken out or not", () => {
  expect(fateOf(samplePlannedCopy("a", { obstacle: { what: "source-gone" }, takenOut: true }))).toBe(
    "impossible",
  );
});

test("groups are places: root, a folder that is there, and one that is made first, by their titles", () => {
  const plan = samplePlan(
    [
      samplePlannedCopy("root"),
      samplePlannedCopy("there", { target: sampleTarget({ folder: sale }) }),
      samplePlannedCopy("made", { target: sampleTarget({ newFolder: "inner" }) }),
      samplePlannedCopy("root too"),
    ],
    {
      folders: [
        samplePlannedFolder("outer", { parent: sale, title: "Summer" }),
        samplePlannedFolder("inner", { parentKey: "outer", title: "July" }),
      ],
    },
  );
  const found = groupRows(plan, noFilter).groups.map(({ place, copies }) => [
    place.folders,
    place.madeFirst,
    copies.length,
  ]);
  expect(found).toEqual([
    [[], false, 2],
    [["Sale"], false, 1],
    [["Sale", "Summer", "July"], true, 1],
  ]);
});

test("a search finds titles before and after, addresses, sites, folders and ids, whatever the case and the accents", () => {
  const copy = samplePlannedCopy("a", {
    source: samplePage(102, { title: "Größe Été", code: "groesse" }),
    target: sampleTarget({
      site: sampleSite(14, { title: "Outdoor" }),
      folder: sale,
    }),
    expected: { title: "Größe (copy)", code: "size", codeGetsSuffix: false, published: false },
  });
  const finds = (text: string) => groupRows(samplePlan([copy]), { ...noFilter, text }).counts.rows;
  const texts = ["grosse", "ete", "GROESSE", "copy", "size", "outdoor", "sale", "102", " sale "];
  expect(texts.filter((text) => finds(text) === 0)).toEqual(["grosse"]);
  expect(finds("10")).toBe(0);
});
