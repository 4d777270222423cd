import * as fc from "fast-check";
import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import type { RestCall } from "@/portal/rest-call.ts";

import { admin, employee, F2, K1, P2, P3, PK, PT, S1, S2, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { FaultEffect } from "../../e2e/portal/faults/fault-rules.ts";
import { buildPage } from "../../e2e/portal/samples/build.ts";
import type { PageRow } from "../../e2e/portal/state/entities.ts";
import { deliverTwice, isCopy, lostConnection, withoutGuard } from "./testing/breaking-browser.ts";
import { expectDone, expectHonest } from "./testing/expect-honest.ts";
import { openWorld, type Errand, type World } from "./testing/world.ts";

/** Promo, published, into the root of the shop as a draft. */
const promoToShop: Errand = { from: S1, source: P2, to: S3 };

const errands: readonly Errand[] = [
  promoToShop,
  { ...promoToShop, publication: "as-source" },
  { ...promoToShop, source: P3, publication: "published" },
  { ...promoToShop, to: S1, folder: F2 },
  { ...promoToShop, to: S2 },
  { from: S1, source: PT, to: S3, trashedSource: "restore" },
  { from: K1, source: PK, to: K1 },
];

const guardMethod = "landing.block.getlist";

const run = async (world: World, errand: Errand) => expectDone(await world.run(await world.plan(errand)));

test.each(errands)("a browser that sends the copy twice makes one page: %j", async (errand) => {
  const usual = await run(openWorld(), errand);
  const world = openWorld({ around: deliverTwice(isCopy) });
  const copy = await run(world, errand);
  expect(copy).toMatchObject({ adopted: true, differences: usual.differences });
  expect(copy.found).toMatchObject({ title: usual.found.title, published: usual.found.published });
  expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
  expectHonest(world, copy);
  expect(world.local.complaints()).toEqual([]);
});

test.each(errands)("without the guard it makes two, and the report names the second: %j", async (errand) => {
  const world = openWorld({ around: (call) => withoutGuard(deliverTwice(isCopy)(call)) });
  const copy = await run(world, errand);
  expect(world.newPages()).toHaveLength(2);
  const other = world.newPages().find(({ id }) => id !== copy.found.pageId);
  expect(copy.differences.at(-1)).toMatchObject({
    what: "made-more-than-once",
    pages: [{ pageId: other?.id }],
  });
  expectHonest(world, copy);
});

test("a first delivery that never came to be carried out leaves the copy to the second", async () => {
  const world = openWorld({ around: deliverTwice(isCopy) });
  const plan = await world.plan(promoToShop);
  world.local.addFault({ method: "landing.landing.copy", effect: { do: "drop", ran: false } });
  const copy = expectDone(await world.run(plan));
  expect(copy).toMatchObject({ adopted: false, differences: [] });
  expect(world.newPages()).toHaveLength(1);
});

test("where the second answer is lost too, the page is found and adopted", async () => {
  const loseAnswer =
    (call: RestCall): RestCall =>
    async (method, params) => {
      const answer = await call(method, params);
      return isCopy(method, params) ? failed(lostConnection) : answer;
    };
  const world = openWorld({ around: (call) => loseAnswer(deliverTwice(isCopy)(call)) });
  const copy = await run(world, promoToShop);
  expect(copy).toMatchObject({ adopted: true, differences: [] });
  expect(world.newPages()).toHaveLength(1);
});

test.each(["ERROR_ARGUMENT", "LANDING_NOT_EXIST", "ACCESS_DENIED"])(
  "a portal that answers %s to the guard copies without it, once",
  async (code) => {
    const world = openWorld();
    const plan = await world.plan(promoToShop);
    // The first reads the blocks of the source.
    world.local.addFault({ method: guardMethod, effect: { do: "error", code, status: 400 }, nth: 2 });
    const copy = expectDone(await world.run(plan));
    expect(copy).toMatchObject({ adopted: false, differences: [] });
    expect(world.newPages()).toHaveLength(1);
    expect(world.tries("landing.landing.copy")).toBe(1);
  },
);

test("a portal without the guard, and a browser that sends twice: two pages, and nothing is hidden", async () => {
  const world = openWorld({ around: deliverTwice(isCopy) });
  const plan = await world.plan(promoToShop);
  const effect = { do: "error", code: "ERROR_ARGUMENT", status: 400 } as const;
  world.local.addFault({ method: guardMethod, effect, nth: 2 });
  world.local.addFault({ method: guardMethod, effect, nth: 3 });
  const copy = expectDone(await world.run(plan));
  expect(world.newPages()).toHaveLength(2);
  expect(copy.differences.at(-1)).toMatchObject({ what: "made-more-than-once", pages: [{ title: "Promo" }] });
  expect(world.newPages().every(({ deleted }) => !deleted)).toBe(true);
});

/** Somebody makes a page in the shop between the check and the copy. */
function openWithPageBetween(row: Partial<PageRow>): World {
  let isMade = false;
  const world: World = openWorld({
    wrap: (portal) => ({
      ...portal,
      copyPage: (request) => {
        if (!isMade) {
          world.local.change((state) => {
            const id = state.nextId("page");
            buildPage(state, { id, siteId: S3, title: "Offer", code: "promo-week", ...row });
          });
        }
        isMade = true;
        return portal.copyPage(request);
      },
    }),
  });
  return world;
}

test("a page of somebody else that appears in the same moment does not hold the copy up", async () => {
  const world = openWithPageBetween({ createdById: admin, title: "Promo", code: "promo" });
  const begin = world.clock.now();
  const copy = await run(world, promoToShop);
  expect(copy.adopted).toBe(false);
  expect(world.newPages()).toHaveLength(2);
  expect(world.clock.now() - begin).toBeLessThan(10_000);
});

test("an own page of a similar address in the same moment is looked at, and then the copy is made, once", async () => {
  const world = openWithPageBetween({ createdById: employee });
  const copy = await run(world, promoToShop);
  expect(copy).toMatchObject({ adopted: false, differences: [], found: { title: "Promo" } });
  expect(world.newPages()).toHaveLength(2);
  const sent = world.events().flatMap((event) => (event.type === "copy-sent" ? [event.intent] : []));
  const [first, second, ...more] = sent;
  expect(more).toEqual([]);
  expect(second?.mark).toBe(first?.mark);
  expect(second?.lookedUpTo).toBeGreaterThan(first?.lookedUpTo ?? 0);
});

test("whichever request the browser sends twice, the copy is made once and is as it would be", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...errands),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      async (errand, chosen, andLater) => {
        const usual = await run(openWorld(), errand);
        const twice = deliverTwice((_method, _params, nth) => nth === chosen || (andLater && nth > chosen));
        const world = openWorld({ around: twice });
        const copy = await run(world, errand);
        expect(copy.differences).toEqual(usual.differences);
        expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
        expectHonest(world, copy);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

const anyFault = fc.oneof(
  fc.record({ do: fc.constant("drop" as const), ran: fc.boolean() }),
  fc.record({ do: fc.constant("status" as const), status: fc.constantFrom(502, 503), ran: fc.boolean() }),
  fc.record({
    do: fc.constant("answer" as const),
    result: fc.constantFrom(null, "nonsense"),
    ran: fc.boolean(),
  }),
  fc.record({
    do: fc.constant("error" as const),
    code: fc.constantFrom(
      "OPERATION_TIME_LIMIT",
      "ERROR_ARGUMENT",
      "LANDING_NOT_EXIST",
      "SYSTEM_ERROR",
      "ODD",
    ),
    status: fc.constant(400),
  }),
);

test("with a copy sent twice and a fault in what guards it, nothing that was made is hidden", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...errands),
      fc.constantFrom(guardMethod, "landing.landing.getList"),
      anyFault,
      fc.integer({ min: 1, max: 12 }),
      async (errand, method, effect: FaultEffect, nth) => {
        const world = openWorld({ around: deliverTwice(isCopy) });
        const plan = await world.plan(errand);
        world.local.addFault({ method, effect, nth });
        expectHonest(world, await world.run(plan));
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test("a copy sent twice whose second delivery is refused for a limit is found, not made again once the limit is over", async () => {
  const world = openWorld({ around: deliverTwice(isCopy) });
  const plan = await world.plan(promoToShop);
  world.local.addFault({
    method: "landing.landing.getList",
    effect: { do: "error", code: "OPERATION_TIME_LIMIT", status: 400 },
    nth: 4,
  });
  const copy = await world.run(plan);
  expect(world.newPages()).toHaveLength(1);
  expectHonest(world, copy);
});
