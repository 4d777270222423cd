import { expect, test } from "vitest";

import { promoToShop } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, restOf } from "./testing/world.ts";

test("a second start while a run is going on changes nothing", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  const running = world.run(plan);
  expect(world.store.start(plan)).toBe(false);
  await running;
  expect(world.newPages()).toHaveLength(1);
  expect(world.store.start(plan)).toBe(true);
});

test("a run that is over can be cleared away, one that is going on cannot", async () => {
  const world = openWorld();
  const running = world.run(await world.plan(promoToShop));
  world.store.clear();
  expect(world.store.getSnapshot().at).toBe("running");
  await running;
  world.store.clear();
  expect(world.store.getSnapshot()).toEqual({ at: "idle" });
});

test("a tab closed in the middle of a copy: going on from the journal finds the page instead of making another", async () => {
  const world = openWorld({
    wrap: (portal) => ({
      ...portal,
      copyPage: async (request) => {
        await portal.copyPage(request);
        return new Promise(() => undefined);
      },
    }),
  });
  world.store.start(await world.plan(promoToShop));
  await world.clock.sleep(1000);
  expect(world.events().at(-1)).toMatchObject({ type: "copy-sent" });
  const reopened = world.openStore();
  await reopened.recover();
  expect(reopened.getSnapshot()).toMatchObject({ at: "running", phase: { why: { what: "interrupted" } } });
  reopened.resume();
  expectDone(await restOf(reopened));
  const done = world.events().find((event) => event.type === "copy-done");
  expect(done?.found.pageId).toBe(world.newPages()[0]?.id);
  expect(world.newPages()).toHaveLength(1);
});
