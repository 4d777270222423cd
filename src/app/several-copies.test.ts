import { expect, test } from "vitest";

import { G1, S1 } from "../../e2e/portal/conformance/fixture.ts";
import { copyMethod, planSeveral, promoToShop, statesOf } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld } from "./testing/world.ts";

test("a lost copy is not mistaken for another copy of the same page in the same run", async () => {
  const world = openWorld();
  const plan = await planSeveral(world, [promoToShop, { ...promoToShop, folder: G1 }]);
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true }, nth: 2 });
  await world.run(plan);
  const [inRoot, inFolder] = statesOf(world).map(expectDone);
  expect(inFolder).toMatchObject({ adopted: true, found: { folderId: G1 } });
  expect(inFolder?.found.pageId).not.toBe(inRoot?.found.pageId);
  expect(world.newPages()).toHaveLength(2);
});

test("a target that refuses is not asked again, other targets are", async () => {
  const world = openWorld();
  const toShop = [promoToShop, { ...promoToShop, folder: G1 }];
  const plan = await planSeveral(world, [...toShop, { ...promoToShop, to: S1 }]);
  world.local.addFault({ method: copyMethod, effect: { do: "error", code: "SITE_NOT_FOUND" } });
  await world.run(plan);
  expect(statesOf(world).map(({ at }) => at)).toEqual(["failed", "failed", "done"]);
  expect(world.tries(copyMethod)).toBe(2);
});

test("once the session is lost nothing more is sent until the user goes on, and then each page is made once", async () => {
  const world = openWorld();
  const plan = await planSeveral(world, [promoToShop, { ...promoToShop, to: S1 }]);
  world.local.addFault({ method: copyMethod, effect: { do: "error", code: "insufficient_scope" } });
  await world.run(plan);
  expect(world.store.getSnapshot()).toMatchObject({
    at: "running",
    phase: { at: "paused", why: { what: "session", failure: { code: "insufficient_scope" } } },
  });
  expect(statesOf(world)).toMatchObject([{ at: "waiting" }, { at: "waiting" }]);
  expect(world.tries(copyMethod)).toBe(1);
  world.store.resume();
  await world.settled();
  expect(statesOf(world)).toMatchObject([{ at: "done" }, { at: "done" }]);
  expect(world.newPages()).toHaveLength(2);
});
