import { expect, test } from "vitest";

import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { copyMethod, promoToShop, runWithFault } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld } from "./testing/world.ts";

test("a portal that is too busy twice is asked again, with a pause, and copies once", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  const begin = world.clock.now();
  world.local.addFault({
    method: copyMethod,
    effect: { do: "error", code: "QUERY_LIMIT_EXCEEDED" },
    times: 2,
  });
  const copy = expectDone(await world.run(plan));
  expect(copy.adopted).toBe(false);
  expect(world.newPages()).toHaveLength(1);
  expect(world.clock.now() - begin).toBeGreaterThanOrEqual(6000);
});

test("used up running time is waited for, a minute at a time", async () => {
  const world = openWorld();
  await runWithFault(world, { do: "error", code: "OPERATION_TIME_LIMIT" });
  const waited = world.events().find(({ type }) => type === "waiting");
  expect(waited).toMatchObject({ why: "limit" });
  expect(world.newPages()).toHaveLength(1);
});

test("a portal that stays busy is given up, and nothing was made", async () => {
  const world = openWorld();
  const copy = await runWithFault(world, { do: "error", code: "QUERY_LIMIT_EXCEEDED" }, promoToShop, 99);
  expect(copy).toMatchObject({ at: "failed", failure: { kind: "not-run" } });
  expect(world.newPages()).toEqual([]);
});

test("a token that expires right before the copy costs nothing", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.expireTokens();
  expect(expectDone(await world.run(plan)).adopted).toBe(false);
  expect(world.newPages()).toHaveLength(1);
});

test("a lost session before the copy is sent fails, and nothing was made", async () => {
  const world = openWorld();
  const copy = await runWithFault(world, { do: "error", code: "user_access_error" });
  expect(copy).toMatchObject({ at: "failed", failure: { kind: "session" } });
  expect(world.newPages()).toEqual([]);
});

test("a session lost while looking for a lost answer leaves the outcome unknown, until looking works again", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  let closed = false;
  world.local.addFault({
    method: copyMethod,
    effect: { do: "change", when: "after", change: (state) => close(state, true) },
  });
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  function close(state: PortalState, isClosed: boolean): void {
    closed = isClosed;
    state.switches.closed = isClosed;
  }
  expect(await world.run(plan)).toMatchObject({ at: "unknown", failure: { code: "PORTAL_DELETED" } });
  expect(closed).toBe(true);
  expect(world.newPages()).toHaveLength(1);
  const { key } = plan.copies[0] ?? { key: "" };
  world.store.verifyAgain(key);
  expect(await world.settled()).toMatchObject({ at: "unknown" });
  world.local.change((state) => close(state, false));
  world.store.verifyAgain(key);
  const copy = expectDone(await world.settled());
  expect(copy.adopted).toBe(true);
  expect(world.newPages()).toHaveLength(1);
});

test("a copy that cannot be read back is unverified, and verified when it is asked for", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.addFault({
    method: copyMethod,
    effect: { do: "change", when: "after", change: (state) => void (state.switches.closed = true) },
  });
  const copy = await world.run(plan);
  expect(copy).toMatchObject({ at: "unverified", failure: { code: "PORTAL_DELETED" } });
  world.local.change((state) => void (state.switches.closed = false));
  world.store.verifyAgain(plan.copies[0]?.key ?? "");
  expect(expectDone(await world.settled()).differences).toEqual([]);
  expect(world.newPages()).toHaveLength(1);
  expect(world.tries(copyMethod)).toBe(1);
});
