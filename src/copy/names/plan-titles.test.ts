import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import { noLaterWishes } from "@/model/later-wishes.ts";
import type { Page } from "@/model/page.ts";
import type { CopyPlan, PlanChoice, PlanFacts } from "@/model/plan.ts";
import { allRights, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { buildPlan } from "../plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "../testing/samples.ts";
import { pattern, rule, search, wishing } from "./testing/rules.ts";

const inShop = (id: number, title: string, given: Partial<Page> = {}): Page =>
  samplePage(id, { siteId: siteId(14), title, code: `code-${id}`, ...given });

const plan = (choice: Partial<PlanChoice>, facts: Partial<PlanFacts> = {}): CopyPlan =>
  buildPlan(sampleChoice(choice), sampleFacts(facts));

const withPages = (...pages: readonly Page[]): Partial<PlanFacts> => ({
  targets: [sampleSiteFacts(14, { pages })],
});

const titles = ({ copies }: CopyPlan) => copies.map(({ wished }) => wished.title);

const warned = ({ copies }: CopyPlan) =>
  copies.map(({ warnings }) =>
    warnings.filter(({ what }) => /^(?:wished|renamed|settings)-/.test(what)).map(({ what }) => what),
  );

const twins = [promo, samplePage(103, { title: "PROMO", code: "promo-2" })];
const newPrefix = rule({ prefix: "New " });

test("without wishes copies are called as the portal calls them, and nothing is said of wishes", () => {
  const beside = plan({ targets: [{ at: "same-place" }] }, withPages());
  expect(titles(beside)).toEqual([null]);
  expect(warned(beside)).toEqual([[]]);
});

test("the rule names the copy, and what the portal gives it meanwhile is foretold as ever", () => {
  const named = plan(wishing({ title: newPrefix }), withPages(inShop(301, "Promo")));
  expect(titles(named)).toEqual(["New Promo"]);
  expect(named.copies[0]?.expected.title).toBe("Promo (copy)");
  expect(named.copies[0]?.warnings).toContainEqual({ what: "title-gets-suffix" });
  expect(warned(named)).toEqual([[]]);
});

test("a name that the portal gives anyway needs no writing", () => {
  expect(titles(plan(wishing({}, ["102-to-14-root", "Promo", null])))).toEqual([null]);
  const suffixed = wishing({ title: rule({ suffix: " (copy)" }) });
  expect(titles(plan(suffixed, withPages(inShop(301, "Promo"))))).toEqual([null]);
  // Nobody knows what the portal appends, so the title is written whatever it is.
  const unknown = { ...withPages(inShop(301, "Promo")), titleSuffix: null };
  expect(titles(plan(wishing({}, ["102-to-14-root", "Promo", null]), unknown))).toEqual(["Promo"]);
});

test("a rule of which nothing applies to a page leaves its copy as the portal makes it", () => {
  const beside = plan({ ...wishing({ title: search("Sale", "") }), targets: [{ at: "same-place" }] });
  expect(titles(beside)).toEqual([null]);
  expect(warned(beside)).toEqual([[]]);
});

test("a title of which nothing is left stays the source's", () => {
  expect(titles(plan(wishing({ title: search("Promo", "  ") })))).toEqual([null]);
});

test("a broken pattern finds nothing, and the rest of the rule counts", () => {
  expect(titles(plan(wishing({ title: { ...pattern("(["), prefix: "New " } })))).toEqual(["New Promo"]);
});

test("what is typed by hand goes before the rules; a field that is empty leaves it to them", () => {
  const pages = [promo, samplePage(103), samplePage(104)];
  const byHand = [
    ["102-to-14-root", " Spring ", null],
    ["103-to-14-root", " ", null],
  ] as const;
  expect(titles(plan({ ...wishing({ title: newPrefix }, ...byHand), pages }))).toEqual([
    "Spring",
    "New Page 103",
    "New Page 104",
  ]);
});

test("copies are counted for each site, without those that are not made", () => {
  const refused = samplePage(104, { code: "item_1_2" });
  const named = plan(
    {
      ...wishing({ title: rule({ prefix: "{site} {n}: " }) }),
      pages: [promo, refused, samplePage(105), samplePage(106)],
      targets: [samplePlace(14), samplePlace(15)],
      takenOut: new Set(["105-to-14-root"]),
    },
    { targets: [sampleSiteFacts(14, { site: sampleSite(14, { title: "Shop" }) }), sampleSiteFacts(15)] },
  );
  const made = named.copies.filter(({ obstacle, takenOut }) => obstacle === null && !takenOut);
  expect(made.map(({ wished }) => wished.title)).toEqual([
    "Shop 1: Promo",
    "Shop 2: Page 106",
    "Site 15 1: Promo",
    "Site 15 2: Page 105",
    "Site 15 3: Page 106",
  ]);
});

test("where a page is called so already the copy gets the title all the same, and the plan says so", () => {
  const named = plan(wishing({ title: newPrefix }), withPages(inShop(301, "NEW promo")));
  expect(titles(named)).toEqual(["New Promo"]);
  expect(named.copies[0]?.warnings).toContainEqual({ what: "wished-title-taken", title: "New Promo" });
  const binned = withPages(inShop(301, "New Promo", { trashed: true }));
  expect(warned(plan(wishing({ title: newPrefix }), binned))).toEqual([[]]);
});

test("two rows that get one title: the second is told of it", () => {
  const one = plan({ ...wishing({ title: pattern(".+", "Sale") }), pages: twins });
  expect(titles(one)).toEqual(["Sale", "Sale"]);
  expect(warned(one)).toEqual([[], ["wished-title-taken"]]);
});

test("a row that gets the title which a later one keeps is told of it", () => {
  const pages = [samplePage(104), promo];
  const met = plan({ ...wishing({}, ["104-to-14-root", "Promo", null]), pages });
  expect(titles(met)).toEqual(["Promo", null]);
  expect(warned(met)).toEqual([["wished-title-taken"], []]);
  const out = new Set(["102-to-14-root"]);
  expect(
    warned(plan({ ...wishing({}, ["104-to-14-root", "Promo", null]), pages, takenOut: out }))[0],
  ).toEqual([]);
});

test("where taken titles are skipped the row is not made, by a rule or without one", () => {
  const ruled = plan(
    wishing({ title: newPrefix, whereTaken: "skip" }),
    withPages(inShop(301, "New Promo"), inShop(302, "Promo")),
  );
  expect(ruled.copies[0]?.obstacle).toEqual({ what: "title-taken", title: "New Promo" });
  const plain = plan(wishing({ whereTaken: "skip" }), withPages(inShop(301, "promo")));
  expect(plain.copies[0]?.obstacle).toEqual({ what: "title-taken", title: "Promo" });
  expect(plan(wishing({ whereTaken: "skip" })).copies[0]?.obstacle).toBeNull();
});

test("where taken titles are skipped the second of two rows of one title is left out", () => {
  const { copies } = plan({ ...wishing({ whereTaken: "skip" }), pages: twins });
  expect(copies.map(({ obstacle }) => obstacle)).toEqual([null, { what: "title-taken", title: "PROMO" }]);
});

test("beside its original a copy meets the original's title, unless that is in the trash", () => {
  const beside = { ...wishing({ whereTaken: "skip" }), targets: [{ at: "same-place" } as const] };
  expect(plan(beside).copies[0]?.obstacle).toEqual({ what: "title-taken", title: "Promo" });
  const trashed = { ...promo, trashed: true, published: false };
  const restored = plan({ ...beside, pages: [trashed], trashedSource: "restore" });
  expect(restored.copies[0]?.obstacle).toBeNull();
});

test("where taken titles are numbered the next free number is taken, by a rule or without one", () => {
  const there = withPages(inShop(301, "Promo"), inShop(302, "promo 2"), inShop(303, "Promo 4"));
  const named = plan({ ...wishing({ whereTaken: "rename" }), pages: twins }, there);
  expect(titles(named)).toEqual(["Promo 3", "PROMO 5"]);
  expect(named.copies[0]?.warnings).toContainEqual({ what: "renamed-where-taken", title: "Promo 3" });
  expect(titles(plan(wishing({ title: newPrefix, whereTaken: "rename" }), there))).toEqual(["New Promo"]);
});

test("a title that is taken only while the copies are made is the copy's in the end", () => {
  const renamed = wishing({ whereTaken: "rename" }, ["102-to-14-root", "Sale", null]);
  const named = plan({ ...renamed, pages: twins });
  expect(named.copies[1]?.expected.title).toBe("PROMO (copy)");
  expect(titles(named)).toEqual(["Sale", "PROMO"]);
  expect(warned(named)).toEqual([[], []]);
});

test("titles by hand are neither numbered nor skipped, only warned about", () => {
  for (const whereTaken of ["rename", "skip"] as const) {
    const byHand = wishing({ whereTaken }, ["102-to-14-root", "Shop", null]);
    const named = plan(byHand);
    expect(titles(named)).toEqual(["Shop"]);
    expect(warned(named)).toEqual([["wished-title-taken"]]);
    expect(named.copies[0]?.obstacle).toBeNull();
  }
});

test("a title in another folder of the site is not in the way", () => {
  const targets = [samplePlace(14), samplePlace(14, { newFolder: "Spring" })];
  const named = plan({ ...wishing({ title: newPrefix, whereTaken: "rename" }), targets });
  expect(titles(named)).toEqual(["New Promo", "New Promo"]);
});

test("without the right for it nothing is wished, and the plan says so where something was", () => {
  const rights = { ...allRights, sett: false };
  const facts = { targets: [sampleSiteFacts(14, { rights, pages: [inShop(301, "Promo")] })] };
  const named = plan(wishing({ title: newPrefix, address: rule({ suffix: "-x" }) }), facts);
  expect(named.copies[0]?.wished).toEqual({ title: null, code: null });
  expect(warned(named)).toEqual([["settings-not-allowed"]]);
  expect(warned(plan({ later: { ...noLaterWishes, cleanUp: true } }, facts))).toEqual([
    ["settings-not-allowed"],
  ]);
  expect(warned(plan(wishing({ whereTaken: "rename" }), facts))).toEqual([["settings-not-allowed"]]);
  expect(warned(plan({}, facts))).toEqual([[]]);
  const skipped = plan(wishing({ title: newPrefix, whereTaken: "skip" }), facts);
  expect(skipped.copies[0]?.obstacle).toEqual({ what: "title-taken", title: "Promo" });
  const gone = plan(wishing({ title: newPrefix }), { targets: [] });
  expect(warned(gone)).toEqual([[]]);
});

test("ten thousand pages of one title are all numbered", () => {
  const pages = Array.from({ length: 10_000 }, (_, at) => samplePage(1000 + at, { title: "Promo" }));
  const named = titles(plan({ ...wishing({ whereTaken: "rename" }), pages }));
  expect(named.slice(0, 3)).toEqual([null, "Promo 2", "Promo 3"]);
  expect(named.at(-1)).toBe("Promo 10000");
});
