import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { CopyPlan, PlanChoice, PlanFacts, PlanWarning } from "@/model/plan.ts";
import { allRights, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { buildPlan } from "./plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "./testing/samples.ts";

const plan = (choice: Partial<PlanChoice> = {}, facts: Partial<PlanFacts> = {}): CopyPlan =>
  buildPlan(sampleChoice(choice), sampleFacts(facts));

const warned = ({ copies }: CopyPlan): readonly (readonly PlanWarning["what"][])[] =>
  copies.map(({ warnings }) => warnings.map(({ what }) => what));

const titles = ({ copies }: CopyPlan) => copies.map(({ expected }) => expected.title);

const start = samplePage(101, { title: "Start", code: "start" });

test("each page reaches each target, target by target and in the order of the choice", () => {
  const { copies } = plan(
    { pages: [promo, start], targets: [samplePlace(14), samplePlace(15)] },
    { targets: [sampleSiteFacts(15), sampleSiteFacts(14)] },
  );
  expect(copies.map(({ key }) => key)).toEqual([
    "102-to-14-root",
    "101-to-14-root",
    "102-to-15-root",
    "101-to-15-root",
  ]);
});

test("the same page reaches the same place only once, however often that was chosen", () => {
  const shop = sampleSiteFacts(14, { folders: [sampleFolder(201, { siteId: siteId(14), title: "News" })] });
  const targets = [samplePlace(14, { folderId: folderId(201) }), samplePlace(14, { newFolder: "news" })];
  const once = plan({ pages: [promo, promo], targets }, { targets: [shop] });
  expect(titles(once)).toEqual(["Promo"]);
});

test("beside its original each page stays in its own folder", () => {
  const news = sampleFolder(31);
  const inNews = { ...promo, folderId: news.id };
  const source = sampleSiteFacts(12, { folders: [news], pages: [inNews, start] });
  const { copies } = plan(
    { pages: [inNews, start], targets: [{ at: "same-place" }] },
    { source, targets: [] },
  );
  expect(copies.map(({ key }) => key)).toEqual(["102-to-12-31", "101-to-12-root"]);
  expect(copies.map(({ expected }) => expected.title)).toEqual(["Promo (copy)", "Start (copy)"]);
});

test("a later row meets the title that an earlier one brings, in any letter case, and not in another place", () => {
  const twin = samplePage(103, { title: "PROMO", code: "promo-2" });
  const twins = plan({ pages: [promo, twin] });
  expect(titles(twins)).toEqual(["Promo", "PROMO (copy)"]);
  expect(warned(twins)[1]).toContain("same-title-in-plan");
  expect(warned(twins)[1]).not.toContain("title-gets-suffix");
  expect(warned(twins)[0]).not.toContain("same-title-in-plan");
  const apart = plan({ pages: [promo], targets: [samplePlace(14), samplePlace(14, { newFolder: "New" })] });
  expect(titles(apart)).toEqual(["Promo", "Promo"]);
});

test("a title that is like the suffixed one of an earlier row gets the suffix, too", () => {
  const shop = sampleSiteFacts(14, { pages: [samplePage(301, { siteId: siteId(14), title: "Promo" })] });
  const copyOfPromo = samplePage(103, { title: "Promo (copy)", code: "promo-copy" });
  const both = plan({ pages: [promo, copyOfPromo] }, { targets: [shop] });
  expect(titles(both)).toEqual(["Promo (copy)", "Promo (copy) (copy)"]);
});

test("a later row meets the address that an earlier one takes, and without the right both share it", () => {
  const twin = samplePage(103, { title: "Other", code: "PROMO" });
  const [first, second] = plan({ pages: [promo, twin] }).copies;
  expect(first?.expected.codeGetsSuffix).toBe(false);
  expect(second?.expected.codeGetsSuffix).toBe(true);
  expect(second?.warnings).toContainEqual({ what: "same-address-in-plan" });
  expect(second?.warnings.some(({ what }) => what === "address-taken")).toBe(false);
  const rights = { ...allRights, sett: false };
  const shared = plan({ pages: [promo, twin] }, { targets: [sampleSiteFacts(14, { rights })] }).copies[1];
  expect(shared?.expected.codeGetsSuffix).toBe(false);
  expect(shared?.warnings).toContainEqual({ what: "same-address-in-plan" });
  expect(shared?.warnings).toContainEqual({ what: "address-taken", bySett: false });
});

test("in the root the name of a folder is taken as soon as a row brings a page of that name into it", () => {
  const news = sampleFolder(201, { siteId: siteId(14), code: "news" });
  const shop = sampleSiteFacts(14, { folders: [news], pages: [samplePage(301, { siteId: siteId(14) })] });
  const page = samplePage(103, { title: "News", code: "news" });
  const targets = [samplePlace(14, { folderId: news.id }), samplePlace(14)];
  const [, inRoot] = plan({ pages: [page], targets }, { targets: [shop] }).copies;
  expect(inRoot?.warnings).toContainEqual({ what: "same-address-in-plan" });
});

test("only the first copy becomes the home page of an empty site; rows that are not made do not count", () => {
  const refused = samplePage(104, { code: "item_1_2" });
  const pages = [refused, start, promo, samplePage(105)];
  const targets = [samplePlace(14), samplePlace(14, { newFolder: "New" })];
  const { copies } = plan(
    { pages, targets, takenOut: new Set(["101-to-14-root"]) },
    { targets: [sampleSiteFacts(14)] },
  );
  const first = copies.filter(
    ({ warnings, obstacle, takenOut }) =>
      obstacle === null && !takenOut && warnings.some(({ what }) => what === "becomes-home-page"),
  );
  expect(first.map(({ key }) => key)).toEqual(["102-to-14-root"]);
});

test("a row that was taken out stays in the plan, and others no longer meet what it would have brought", () => {
  const twin = samplePage(103, { title: "Promo", code: "promo" });
  const both = plan({ pages: [promo, twin], takenOut: new Set(["102-to-14-root"]) });
  expect(both.copies.map(({ takenOut }) => takenOut)).toEqual([true, false]);
  expect(both.copies[1]?.expected).toMatchObject({ title: "Promo", codeGetsSuffix: false });
});

test.each<[PlanWarning["what"], Partial<typeof allRights>]>([
  ["may-not-undo", { delete: false }],
  ["may-not-rename", { sett: false }],
])("the plan warns of a right that a later step needs: %s", (what, missing) => {
  const rights = { ...allRights, ...missing };
  expect(warned(plan({}, { targets: [sampleSiteFacts(14, { rights })] }))[0]).toContain(what);
  expect(warned(plan())[0]).not.toContain(what);
});

test("a target site that the portal no longer lists stays in the plan as an obstacle, the others go on", () => {
  const { copies, folders } = plan({ targets: [samplePlace(99, { newFolder: "New" }), samplePlace(14)] });
  expect(copies.map(({ obstacle }) => obstacle)).toEqual([{ what: "target-site-gone" }, null]);
  expect(copies[0]?.target.site.id).toBe(siteId(99));
  expect(folders.map(({ obstacle }) => obstacle)).toEqual([{ what: "target-site-gone" }]);
});

test("a site of another kind is an obstacle for its rows and folders only", () => {
  const wiki = sampleSiteFacts(20, { site: sampleSite(20, { scope: "KNOWLEDGE" }) });
  const { copies, folders } = plan({ targets: [samplePlace(20, { newFolder: "New" })] }, { targets: [wiki] });
  expect([...copies, ...folders].map(({ obstacle }) => obstacle)).toEqual([
    { what: "other-kind" },
    { what: "other-kind" },
  ]);
});

test("a plan of nothing is empty", () => {
  expect(plan({ pages: [], targets: [] })).toMatchObject({ copies: [], folders: [] });
  expect(plan({ pages: [samplePage(1, { id: pageId(1) })], targets: [] }).copies).toEqual([]);
});
