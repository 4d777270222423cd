import * as fc from "fast-check";
import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { CopyPlan, PlanChoice, PlanFacts, PlanTarget, SiteFacts } from "@/model/plan.ts";
import { allRights, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { buildPlan } from "./plan.ts";
import { sampleChoice, sampleFacts, sampleSiteFacts } from "./testing/samples.ts";

/** Few words, so that titles and addresses meet; some that the portal refuses or compares in its own way. */
const word = fc.constantFrom("news", "News", "promo", "2026", "Sale 🎉", "item_1_2", "");
const sometimes = fc.boolean();

function foldersOf(site: number, first: number): fc.Arbitrary<readonly Folder[]> {
  const one = fc.record({
    title: word,
    code: word,
    active: sometimes,
    trashed: sometimes,
    parent: fc.nat({ max: 8 }),
  });
  return fc.array(one, { maxLength: 6 }).map((rows) =>
    rows.map(({ parent, ...row }, at) =>
      sampleFolder(first + at, {
        ...row,
        siteId: siteId(site),
        // Forward references and unknown parents too: the portal validates none of them (contract D11).
        parentId: parent >= rows.length ? null : folderId(first + parent),
        indexPageId: pageId(first * 10 + at),
      }),
    ),
  );
}

function pagesOf(site: number, first: number, folders: readonly Folder[]): fc.Arbitrary<readonly Page[]> {
  const one = fc.record({
    title: word,
    code: word,
    published: sometimes,
    trashed: sometimes,
    in: fc.nat({ max: 6 }),
  });
  return fc
    .array(one, { maxLength: 8 })
    .map((rows) =>
      rows.map(({ in: at, ...row }, index) =>
        samplePage(first * 10 + index, { ...row, siteId: siteId(site), folderId: folders[at]?.id ?? null }),
      ),
    );
}

const siteOf = (id: number): fc.Arbitrary<SiteFacts> =>
  foldersOf(id, id * 100).chain((folders) =>
    fc.record({
      site: fc.record({ active: sometimes }).map((given) => sampleSite(id, given)),
      rights: fc
        .record({ edit: sometimes, sett: sometimes, public: sometimes, delete: sometimes })
        .map((rights) => ({
          ...allRights,
          ...rights,
        })),
      folders: fc.constant(folders),
      pages: pagesOf(id, id * 100, folders),
    }),
  );

const target: fc.Arbitrary<PlanTarget> = fc.oneof(
  fc.constant({ at: "same-place" } as const),
  fc.record({
    at: fc.constant("place" as const),
    siteId: fc.constantFrom(12, 14, 15, 99).map(siteId),
    folderId: fc.option(fc.constantFrom(1400, 1401, 1403, 1500, 1200).map(folderId)),
    newFolder: fc.option(word),
  }),
);

interface World {
  readonly choice: PlanChoice;
  readonly facts: PlanFacts;
}

const world: fc.Arbitrary<World> = fc
  .record({ source: siteOf(12), first: siteOf(14), second: siteOf(15) })
  .chain(({ source, first, second }) =>
    fc
      .record({
        pages: fc.subarray([...source.pages]),
        folders: fc.subarray([...source.folders]),
        targets: fc.array(target, { maxLength: 4 }),
        keepFolders: sometimes,
        publication: fc.constantFrom("draft", "as-source", "published"),
        trashedSource: fc.constantFrom(null, "restore", "as-it-is"),
        titleSuffix: fc.constantFrom("(copy)", null),
        out: fc.infiniteStream(sometimes),
      })
      .map(({ titleSuffix, out, ...choice }) => {
        const facts = sampleFacts({ source, targets: [source, first, second], titleSuffix });
        const all = buildPlan(sampleChoice(choice), facts).copies;
        const takenOut = new Set(all.filter(() => out.next().value === true).map(({ key }) => key));
        return { choice: sampleChoice({ ...choice, takenOut }), facts };
      }),
  );

const check = (holds: (plan: CopyPlan, world: World) => void) =>
  fc.assert(
    fc.property(world, (given) => holds(buildPlan(given.choice, given.facts), given)),
    { numRuns: 300 },
  );

test("every page reaches every place exactly once, and all of them stand in the plan", () => {
  check(({ copies }, { choice }) => {
    const routes = copies.map(({ source, target: { site, folder, newFolder } }) =>
      [source.id, site.id, folder?.id, newFolder].join(),
    );
    expect(new Set(routes).size).toBe(routes.length);
    for (const page of choice.pages) {
      const own = copies.filter(({ source }) => source.id === page.id);
      expect(own.length).toBeLessThanOrEqual(choice.targets.length);
      expect(own.length > 0).toBe(choice.targets.length > 0);
      const sites = new Set(
        choice.targets.map((place) => (place.at === "place" ? place.siteId : page.siteId)),
      );
      expect(new Set(own.map(({ target: { site } }) => site.id))).toEqual(sites);
    }
    expect(copies.every(({ source }) => choice.pages.includes(source))).toBe(true);
  });
});

test("keys are unique among rows and folders, and the same for the same choice", () => {
  check((plan, { choice, facts }) => {
    const keys = [...plan.copies, ...plan.folders].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(buildPlan(choice, facts)).toEqual(plan);
    const untouched = buildPlan({ ...choice, takenOut: new Set() }, facts);
    expect(untouched.copies.map(({ key }) => key)).toEqual(plan.copies.map(({ key }) => key));
    expect(plan.copies.filter(({ takenOut }) => takenOut).map(({ key }) => key)).toEqual([
      ...choice.takenOut,
    ]);
  });
});

test("parents are made before their children, and every new folder that a row needs is in the plan", () => {
  check(({ copies, folders }) => {
    const made = new Map<string, (typeof folders)[number]>();
    for (const folder of folders) {
      const parent = folder.parentKey === null ? null : made.get(folder.parentKey);
      expect(parent).not.toBeUndefined();
      expect(folder.parent === null || folder.parentKey === null).toBe(true);
      expect(parent === null || parent?.site.id === folder.site.id).toBe(true);
      // An active folder in an inactive one would keep the portal from publishing there (contract D4.5).
      expect(folder.active && parent?.active === false).toBe(false);
      made.set(folder.key, folder);
    }
    for (const { target: place } of copies) {
      if (place.newFolder === null) continue;
      expect(place.folder).toBeNull();
      expect(made.get(place.newFolder)?.site.id).toBe(place.site.id);
    }
  });
});

test("no two folders of a plan ask for the same address in one place, nor for one that is held there", () => {
  check(({ folders }, { facts }) => {
    const asked = folders
      .filter(({ code }) => code !== "")
      .map(
        ({ site, parent, parentKey, code }) => `${site.id} ${parentKey ?? parent?.id} ${code.toLowerCase()}`,
      );
    expect(new Set(asked).size).toBe(asked.length);
    for (const { site, parent, parentKey, code, source } of folders) {
      if (source === null || code === "" || parentKey !== null) continue;
      const siblings = facts.targets.find((other) => other.site.id === site.id)?.folders ?? [];
      const held = siblings.some(
        (other) => other.parentId === (parent?.id ?? null) && other.code.toLowerCase() === code.toLowerCase(),
      );
      expect(held).toBe(false);
    }
  });
});

test("an index page is a row of the plan that is copied into that very folder", () => {
  check(({ copies, folders }) => {
    for (const { key, source, indexCopy } of folders) {
      if (indexCopy === null) continue;
      const copy = copies.find((row) => row.key === indexCopy);
      expect(copy?.target.newFolder).toBe(key);
      expect(copy?.source.id).toBe(source?.indexPageId);
      expect([copy?.obstacle, copy?.takenOut]).toEqual([null, false]);
    }
  });
});

test("at most one row makes the home page of a site, and only of an empty one", () => {
  check(({ copies }, { facts }) => {
    const rows = copies.filter(
      ({ obstacle, takenOut, warnings }) =>
        obstacle === null && !takenOut && warnings.some(({ what }) => what === "becomes-home-page"),
    );
    expect(new Set(rows.map(({ target: place }) => place.site.id)).size).toBe(rows.length);
    const empty = new Set(facts.targets.filter(({ pages }) => pages.length === 0).map(({ site }) => site.id));
    expect(rows.every(({ target: place }) => empty.has(place.site.id))).toBe(true);
  });
});

test("the pages of a target are looked through once, not once for each row", () => {
  let reads = 0;
  const pages = Array.from({ length: 1000 }, (_, at) => samplePage(5000 + at));
  const watched = pages.map((page) => ({
    ...page,
    siteId: siteId(14),
    get title() {
      reads += 1;
      return page.title;
    },
  }));
  const target14 = sampleSiteFacts(14, { pages: watched });
  buildPlan(
    sampleChoice({ pages }),
    sampleFacts({ source: sampleSiteFacts(12, { pages }), targets: [target14] }),
  );
  expect(reads).toBe(pages.length);
});
