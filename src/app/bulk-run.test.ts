import * as fc from "fast-check";
import { expect, test } from "vitest";

import { copyMethod } from "./testing/errands.ts";
import { namesOf, watchLanes } from "./testing/lanes.ts";
import {
  catalogue,
  copiesMade,
  dormant,
  east,
  isFinished,
  manyPages,
  once,
  placeIn,
  publishCatalogue,
  tally,
  until,
  west,
} from "./testing/many-pages.ts";
import { openWorld, type ManyPages, type WorldOptions } from "./testing/world.ts";

const toEast: ManyPages = { from: catalogue, targets: [placeIn(east)] };

/** As long as copying takes on a portal that is not in a hurry. */
async function prepare(count: number, errand = toEast, options: WorldOptions = {}) {
  const lanes = watchLanes();
  const world = openWorld({ scenario: manyPages(count), wrap: lanes.watch, ...options });
  if (errand.publication === "as-source") publishCatalogue(world);
  const plan = await world.planMany(errand);
  world.local.change((state) => void (state.switches.copyDuration = 900));
  const before = world.local.calls().length;
  return { world, plan, lanes, requests: () => world.local.calls().length - before };
}

test("a run of 200 pages makes each once and uses at most 215 requests", async () => {
  const { world, plan, requests } = await prepare(200);
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 200 });
  expect([...copiesMade(world, east).values()]).toEqual(once(200));
  expect(requests()).toBeLessThanOrEqual(215);
});

test("where nothing gets lost the portal numbers the copies in the order of their originals", async () => {
  const { world, plan } = await prepare(40);
  world.store.start(plan);
  await until(world, isFinished);
  const made = world.newPages().toSorted((one, other) => one.id - other.id);
  expect(made.map(({ title }) => title)).toEqual(plan.copies.map(({ source }) => source.title));
});

test("up to four copies are in flight, and never more", async () => {
  const { world, plan, lanes } = await prepare(40);
  world.store.start(plan);
  await until(world, isFinished);
  expect(lanes.most()).toBe(4);
});

test("the first copy into each site goes alone there, also where it switches the site on", async () => {
  const errand = { ...toEast, targets: [placeIn(east), placeIn(dormant)], publication: "as-source" } as const;
  const { world, plan, lanes } = await prepare(8, errand);
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 16 });
  for (const site of [east, dormant]) {
    const first = lanes.flights().find(({ request }) => request.siteId === site);
    expect(first?.beside.filter(({ siteId }) => siteId === site)).toEqual([]);
  }
  const state = world.store.getSnapshot();
  const differing =
    state.at === "idle"
      ? []
      : state.copies.values().filter((copy) => copy.at === "done" && copy.differences.length > 0);
  expect(differing).toMatchObject([
    { differences: [{ what: "site-switched-on" }, { what: "became-home-page" }] },
  ]);
});

test("a site that a copy with a lost answer has switched on is not said to be switched on by the next ones", async () => {
  const errand = { ...toEast, targets: [placeIn(dormant)], publication: "as-source" } as const;
  const { world, plan } = await prepare(3, errand);
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  world.store.start(plan);
  const state = await until(world, isFinished);
  const copies = state.at === "idle" ? [] : state.copies.values();
  expect(copies.filter((copy) => copy.at === "done" && copy.differences.length > 0)).toHaveLength(1);
});

test("lanes close after unclear endings, and open again once copies are answered", async () => {
  const { world, plan, lanes } = await prepare(60);
  for (const nth of [9, 10, 11])
    world.local.addFault({ method: copyMethod, nth, effect: { do: "drop", ran: true } });
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 60 });
  const used = lanes.flights().map(({ lane }) => lane);
  expect(Math.max(...used.slice(0, 9))).toBe(4);
  expect(Math.max(...used.slice(13, 18))).toBe(1);
  expect(Math.max(...used.slice(45))).toBe(4);
  expect([...copiesMade(world, east).values()]).toEqual(once(60));
});

test("nothing that collides is ever in flight together, whatever the plan and whatever is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          code: fc.constantFrom("a", "ab", "b", "news", "old-news", "z"),
          title: fc.constantFrom("A", "B", "a"),
        }),
        { minLength: 2, maxLength: 9 },
      ),
      fc.subarray([placeIn(east), placeIn(west), placeIn(dormant), placeIn(east, null, "Copies")], {
        minLength: 1,
      }),
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      async (names, targets, lost) => {
        const lanes = watchLanes();
        const world = openWorld({ scenario: manyPages(0, names), wrap: lanes.watch });
        const plan = await world.planMany({ from: catalogue, targets });
        world.local.change((state) => void (state.switches.copyDuration = 900));
        for (const nth of lost)
          world.local.addFault({ method: copyMethod, nth, effect: { do: "drop", ran: nth % 2 === 0 } });
        world.store.start(plan);
        const state = await until(world, isFinished);
        expect(tally(state)).toEqual({ done: plan.copies.length });
        expect(world.newPages()).toHaveLength(plan.copies.length);
        for (const { request, beside } of lanes.flights()) {
          const own = namesOf(world, request);
          for (const other of beside.map((one) => namesOf(world, one))) {
            expect(other.sourceId).not.toBe(own.sourceId);
            if (other.siteId !== own.siteId) continue;
            expect(other.code.includes(own.code) || own.code.includes(other.code)).toBe(false);
            expect([other.folderId, other.title]).not.toEqual([own.folderId, own.title]);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
