import { expect, test } from "vitest";

import { K1, P3, PK, S1, S2 } from "../../e2e/portal/conformance/fixture.ts";
import { differencesOf, promoToShop } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld } from "./testing/world.ts";

test("a draft of a published page on an unpublished, empty site: site and home page are reported, and the site is off again", async () => {
  const world = openWorld();
  const plan = await world.plan({ ...promoToShop, to: S2 });
  expect(plan.copies[0]?.warnings.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["site-goes-live", "becomes-home-page", "live-for-a-moment"]),
  );
  expect(differencesOf(await world.run(plan))).toEqual(["site-switched-on", "became-home-page"]);
  expect(world.local.state.sites.get(S2)).toMatchObject({ active: false });
  expect(world.newPages()).toMatchObject([{ active: false }]);
});

test("a copy beside its source has the title and the address that the plan foretold", async () => {
  const world = openWorld();
  const plan = await world.plan({ ...promoToShop, to: S1 });
  expect(plan.copies[0]?.expected).toMatchObject({ title: "Promo (copy)", codeGetsSuffix: true });
  expect(differencesOf(await world.run(plan))).toEqual([]);
});

test("a knowledge base is copied within its kind", async () => {
  const world = openWorld();
  const plan = await world.plan({ from: K1, source: PK, to: K1 });
  expect(differencesOf(await world.run(plan))).toEqual([]);
  expect(world.newPages()).toMatchObject([{ siteId: K1 }]);
});

test("a draft is published where that is wished", async () => {
  const world = openWorld();
  const plan = await world.plan({ ...promoToShop, source: P3, publication: "published" });
  expect(differencesOf(await world.run(plan))).toEqual([]);
  expect(world.newPages()).toMatchObject([{ active: true }]);
});

test("a plan with a page limit: the copy stays a draft, with the portal's own reason", async () => {
  const world = openWorld();
  const plan = await world.plan({ ...promoToShop, publication: "published" });
  world.local.change((state) => void (state.plan.publishedPages = 1));
  const copy = expectDone(await world.run(plan));
  expect(copy.differences).toMatchObject([
    { what: "not-published", failure: { code: "PUBLIC_PAGE_REACHED" } },
  ]);
});
