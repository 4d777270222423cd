import { expect, test } from "vitest";

import { pageId, siteId } from "@/model/ids.ts";
import type { CopyPlan, PlanChoice, PlanFacts } from "@/model/plan.ts";
import { sampleFolder, samplePage } from "@/model/testing/samples.ts";

import { buildPlan } from "../plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "../testing/samples.ts";
import { pattern, rule, search, wishing } from "./testing/rules.ts";

const onShop = siteId(14);
const shop = samplePage(301, { siteId: onShop, title: "Shop", code: "shop" });

const plan = (choice: Partial<PlanChoice>, facts: Partial<PlanFacts> = {}): CopyPlan =>
  buildPlan(sampleChoice(choice), sampleFacts(facts));

const codes = ({ copies }: CopyPlan) => copies.map(({ wished }) => wished.code);

const warned = ({ copies }: CopyPlan) =>
  copies.map(({ warnings }) => warnings.filter(({ what }) => what.startsWith("wished-")));

const taken = (code: string) => ({ what: "wished-address-taken", code });

const byHand = (code: string) => wishing({}, ["102-to-14-root", null, code]);

test("the rule makes the address, in the form that addresses have", () => {
  const named = plan(wishing({ address: rule({ prefix: "{site} ", suffix: " NEW" }) }));
  expect(codes(named)).toEqual(["site-14-promo-new"]);
  expect(named.copies[0]?.expected).toMatchObject({ code: "promo", codeGetsSuffix: false });
  expect(codes(plan(wishing({ address: search("sale", "x") })))).toEqual([null]);
});

test("what is typed by hand goes before the rule, as it is typed but for its spaces", () => {
  const both = wishing({ address: rule({ suffix: "-x" }) }, ["102-to-14-root", null, " Big Sale "]);
  expect(codes(plan(both))).toEqual(["Big-Sale"]);
  const empty = wishing({ address: rule({ suffix: "-x" }) }, ["102-to-14-root", null, "  "]);
  expect(codes(plan(empty))).toEqual(["promo-x"]);
});

test.each(["item_1_2", "a/b"])(
  "the address %s is refused by the portal, so the copy keeps its own",
  (code) => {
    const refused = plan(byHand(code));
    expect(codes(refused)).toEqual([null]);
    expect(warned(refused)).toEqual([[{ what: "wished-address-refused", code }]]);
  },
);

test("an address of which a rule leaves nothing is refused as well", () => {
  const nothing = plan(wishing({ address: pattern(".*") }));
  expect(codes(nothing)).toEqual([null]);
  expect(warned(nothing)).toEqual([[{ what: "wished-address-refused", code: "" }]]);
});

test("an address is taken by pages in the trash as well, and wished for all the same", () => {
  const pages = [shop, samplePage(302, { siteId: onShop, code: "SALE", trashed: true })];
  const named = plan(byHand("sale"), { targets: [sampleSiteFacts(14, { pages })] });
  expect(codes(named)).toEqual(["sale"]);
  expect(warned(named)).toEqual([[taken("sale")]]);
});

test("in the root an address is taken by a folder that leads to a page", () => {
  const folders = [sampleFolder(201, { siteId: onShop, code: "sale", indexPageId: pageId(302) })];
  const pages = [shop, samplePage(302, { siteId: onShop, folderId: folders[0]?.id ?? null, code: "start" })];
  expect(warned(plan(byHand("sale"), { targets: [sampleSiteFacts(14, { folders, pages })] }))).toEqual([
    [taken("sale")],
  ]);
});

test("two rows that get one address: the second is told of it; one that a row gives up is free", () => {
  const pages = [promo, samplePage(103, { code: "other" }), samplePage(104, { code: "promo" })];
  const named = plan({
    ...wishing(
      {},
      ["102-to-14-root", null, "sale"],
      ["103-to-14-root", null, "SALE"],
      ["104-to-14-root", null, "promo"],
    ),
    pages,
  });
  expect(codes(named)).toEqual(["sale", "SALE", "promo"]);
  expect(named.copies[2]?.expected.codeGetsSuffix).toBe(true);
  expect(warned(named)).toEqual([[], [taken("SALE")], []]);
});

test("a row that gets the address which a later one keeps is told of it", () => {
  const pages = [samplePage(104), promo];
  const named = plan({ ...wishing({}, ["104-to-14-root", null, "promo"]), pages });
  expect(codes(named)).toEqual(["promo", null]);
  expect(warned(named)).toEqual([[taken("promo")], []]);
});

test("the first page of an empty site becomes its home page and gets its address all the same", () => {
  const named = plan(wishing({ address: rule({ suffix: "-x" }) }), { targets: [sampleSiteFacts(14)] });
  expect(named.copies[0]?.warnings).toContainEqual({ what: "becomes-home-page" });
  expect(codes(named)).toEqual(["promo-x"]);
});

test("in a new folder addresses of the root are free", () => {
  const targets = [samplePlace(14, { newFolder: "Spring" })];
  const named = plan({ ...wishing({ address: pattern(".+", "shop") }), targets });
  expect(codes(named)).toEqual(["shop"]);
  expect(warned(named)).toEqual([[]]);
});
