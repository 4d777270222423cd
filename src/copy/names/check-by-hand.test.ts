import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import type { NamesByHand } from "@/model/later-wishes.ts";
import { samplePage } from "@/model/testing/samples.ts";

import { buildPlan } from "../plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "../testing/samples.ts";
import { checkByHand } from "./check-by-hand.ts";
import { wishing } from "./testing/rules.ts";

const onShop = siteId(14);
const facts = sampleFacts({
  targets: [
    sampleSiteFacts(14, {
      pages: [
        samplePage(301, { siteId: onShop, title: "Shop", code: "shop" }),
        samplePage(302, { siteId: onShop, title: "Old", code: "old", trashed: true }),
      ],
    }),
  ],
});
const pages = [promo, samplePage(103), samplePage(104)];
const renamed = wishing({}, ["103-to-14-root", "Sale", "sale"]);
const plan = buildPlan(
  sampleChoice({
    ...renamed,
    pages,
    targets: [samplePlace(14), samplePlace(14, { newFolder: "Spring" })],
    takenOut: new Set(["104-to-14-root"]),
  }),
  facts,
);

const check = (typed: Partial<NamesByHand>, key = "102-to-14-root") =>
  checkByHand({ plan, facts, key, typed: { title: null, code: null, ...typed } });

test("names that nobody has are fine, and so is what is left to the rules", () => {
  expect(check({})).toEqual([]);
  expect(check({ title: "Spring", code: "spring" })).toEqual([]);
  expect(check({ title: "Promo", code: "promo" })).toEqual([]);
});

test("empty names and addresses that the portal refuses are named while they are typed", () => {
  expect(check({ title: " ", code: " " })).toEqual([
    { of: "title", what: "empty" },
    { of: "address", what: "empty" },
  ]);
  expect(check({ code: "item_1_2" })).toEqual([{ of: "address", what: "refused-shape" }]);
});

test("names of pages that are there are taken, in the trash only their addresses", () => {
  expect(check({ title: "SHOP", code: "Shop" })).toEqual([
    { of: "title", what: "taken-by-page" },
    { of: "address", what: "taken-by-page" },
  ]);
  expect(check({ title: "Old", code: "old" })).toEqual([{ of: "address", what: "taken-in-trash" }]);
});

test("names that other rows have in the end are taken; those that they give up or that are not made are free", () => {
  expect(check({ title: "sale", code: "SALE" })).toEqual([
    { of: "title", what: "taken-by-row" },
    { of: "address", what: "taken-by-row" },
  ]);
  expect(check({ title: "Page 103", code: "page103" })).toEqual([]);
  expect(check({ title: "Page 104", code: "page104" })).toEqual([]);
});

test("in a folder that the run makes only its own rows are in the way", () => {
  const key = plan.copies.find(
    ({ source, target }) => source.id === promo.id && target.newFolder !== null,
  )?.key;
  expect(check({ title: "Shop", code: "shop" }, key)).toEqual([]);
  expect(check({ title: "Page 103", code: "sale" }, key)).toEqual([{ of: "title", what: "taken-by-row" }]);
});

test("a row that is not in the plan any more has no problems", () => {
  expect(check({ title: "", code: "" }, "999-to-14-root")).toEqual([]);
});
