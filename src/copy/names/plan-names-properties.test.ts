import * as fc from "fast-check";
import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import type { LaterWishes, TextRule } from "@/model/later-wishes.ts";
import type { Page } from "@/model/page.ts";
import type { CopyPlan, PlanChoice, PlanFacts, PlannedCopy, PlanTarget } from "@/model/plan.ts";
import { allRights, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { isRefusedAddress } from "../address.ts";
import { buildPlan } from "../plan.ts";
import { sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "../testing/samples.ts";
import { wishing } from "./testing/rules.ts";

/** Few words, so that names meet; some that the portal refuses or compares in its own way. */
const word = fc.constantFrom(
  "news",
  "News",
  "news 2",
  "News (copy)",
  "promo",
  "Sale 🎉",
  "item_1_2",
  "a/b",
  "",
);
const sometimes = fc.boolean();

const pagesOf = (site: number, first: number): fc.Arbitrary<readonly Page[]> =>
  fc
    .array(
      fc.record({ title: word, code: word, trashed: sometimes, published: sometimes, inFolder: sometimes }),
      {
        maxLength: 8,
      },
    )
    .map((rows) =>
      rows.map(({ inFolder, ...row }, at) =>
        samplePage(first + at, {
          ...row,
          siteId: siteId(site),
          folderId: inFolder ? sampleFolder(site * 10).id : null,
        }),
      ),
    );

const factsOf = (site: number) =>
  fc
    .record({
      pages: pagesOf(site, site * 100),
      sett: sometimes,
      title: word,
      indexed: sometimes,
      code: word,
    })
    .map(({ pages, sett, title, code, indexed }) =>
      sampleSiteFacts(site, {
        site: sampleSite(site, { title }),
        rights: { ...allRights, sett },
        folders: [
          sampleFolder(site * 10, {
            siteId: siteId(site),
            code,
            indexPageId: indexed ? (pages[0]?.id ?? null) : null,
          }),
        ],
        pages,
      }),
    );

const piece = fc.constantFrom("", "", "{n} ", "{site}", "{date}", "_1", "/", " 2", "ne");
const textRule: fc.Arbitrary<TextRule> = fc.record({
  prefix: piece,
  suffix: piece,
  search: fc.option(
    fc.record({
      text: fc.constantFrom("news", ".+", "(e)w", "_", "["),
      as: fc.constantFrom("text" as const, "pattern" as const),
      replaceBy: fc.constantFrom("", "$1", "{n}", "sale"),
    }),
  ),
});

const target: fc.Arbitrary<PlanTarget> = fc.oneof(
  fc.constant({ at: "same-place" } as const),
  fc
    .record({ site: fc.constantFrom(12, 14), inFolder: sometimes, newFolder: fc.option(word) })
    .map(({ site, inFolder, newFolder }) =>
      samplePlace(site, { folderId: inFolder ? sampleFolder(site * 10).id : null, newFolder }),
    ),
);

interface World {
  readonly choice: PlanChoice;
  readonly facts: PlanFacts;
}

const world: fc.Arbitrary<World> = fc
  .record({
    source: factsOf(12),
    other: factsOf(14),
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    keepFolders: sometimes,
    trashedSource: fc.constantFrom(null, "restore" as const),
    titleSuffix: fc.constantFrom("(copy)", null),
    names: fc.record({
      title: textRule,
      address: textRule,
      whereTaken: fc.constantFrom("copy" as const, "skip" as const, "rename" as const),
    }),
    typed: fc.array(fc.tuple(fc.option(word), fc.option(word)), { maxLength: 2 }),
    out: fc.infiniteStream(fc.nat({ max: 5 })),
  })
  .map(({ source, other, titleSuffix, names, typed, out, ...given }) => {
    const facts = sampleFacts({ source, targets: [source, other], titleSuffix });
    const choice = sampleChoice({ ...given, pages: source.pages });
    const keys = buildPlan(choice, facts).copies.map(({ key }) => key);
    const takenOut = new Set(keys.filter(() => out.next().value === 0));
    const byHand = typed.flatMap(([title, code], at) => {
      const key = keys[at];
      return key === undefined ? [] : [[key, title, code] as const];
    });
    return { choice: { ...choice, ...wishing(names, ...byHand), takenOut }, facts };
  });

const check = (holds: (plan: CopyPlan, world: World) => void) =>
  fc.assert(
    fc.property(world, (given) => holds(buildPlan(given.choice, given.facts), given)),
    { numRuns: 500 },
  );

const made = ({ copies }: CopyPlan) =>
  copies.filter(({ obstacle, takenOut }) => obstacle === null && !takenOut);

const mayWrite = ({ target: { site } }: PlannedCopy, { source, targets }: PlanFacts) =>
  [source, ...targets].some((facts) => facts.site.id === site.id && facts.rights.sett);

const hasTitle = ({ source: { title } }: PlannedCopy) => title !== "";

const isByHand = ({ key }: PlannedCopy, { byHand }: LaterWishes) => (byHand.get(key)?.title ?? "") !== "";

const placeOf = ({ target: { site, folder, newFolder } }: PlannedCopy) =>
  `${site.id} ${newFolder ?? folder?.id}`;

const finalTitle = ({ wished, expected }: PlannedCopy) => (wished.title ?? expected.title).toLowerCase();

test("where taken titles are numbered or skipped no copy is called as a page of its place or as another copy", () => {
  check((plan, { choice, facts }) => {
    if (choice.later.names.whereTaken === "copy") return;
    const rows = made(plan).filter(
      (copy) => mayWrite(copy, facts) && hasTitle(copy) && !isByHand(copy, choice.later),
    );
    const titles = rows.map((copy) => `${placeOf(copy)} ${finalTitle(copy)}`);
    expect(new Set(titles).size).toBe(titles.length);
    for (const copy of rows) {
      const { site, folder, newFolder } = copy.target;
      const there = [facts.source, ...facts.targets]
        .flatMap(({ pages }) => pages)
        .filter(
          (page) =>
            newFolder === null &&
            !page.trashed &&
            page.siteId === site.id &&
            page.folderId === (folder?.id ?? null),
        );
      expect(there.map(({ title }) => title.toLowerCase())).not.toContain(finalTitle(copy));
    }
  });
});

test("no address is wished for that the portal refuses, and nothing where the right for it is missing", () => {
  check(({ copies }, { facts }) => {
    for (const copy of copies) {
      const { title, code } = copy.wished;
      expect(code !== null && isRefusedAddress(code)).toBe(false);
      expect(title?.trim()).not.toBe("");
      if (!mayWrite(copy, facts)) expect(copy.wished).toEqual({ title: null, code: null });
    }
  });
});

test("what the portal gives at the copy does not depend on what is wished for later, unless that leaves rows out", () => {
  check((plan, { choice, facts }) => {
    if (choice.later.names.whereTaken === "skip") return;
    const plain = buildPlan({ ...choice, ...wishing({}) }, facts);
    expect(plan.copies.map(({ expected }) => expected)).toEqual(plain.copies.map(({ expected }) => expected));
    expect(plain.copies.every(({ wished }) => wished.title === null && wished.code === null)).toBe(true);
  });
});

test("wherever a copy's address in the end is known and another has it, one of the two is told", () => {
  check((plan, { facts }) => {
    const rows = made(plan).filter((copy) => mayWrite(copy, facts));
    for (const copy of rows) {
      const { code } = copy.wished;
      if (code === null) continue;
      const twins = rows.filter(
        (other) =>
          other !== copy &&
          placeOf(other) === placeOf(copy) &&
          (other.wished.code !== null || !other.expected.codeGetsSuffix) &&
          (other.wished.code ?? other.expected.code).toLowerCase() === code.toLowerCase(),
      );
      const told = [copy, ...twins].some(({ warnings }) =>
        warnings.some(({ what }) => what === "wished-address-taken"),
      );
      expect(twins.length > 0 && !told).toBe(false);
    }
  });
});
