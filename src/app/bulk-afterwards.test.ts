import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import { failureOf } from "@/portal/failure.ts";

import { breakCall } from "./testing/break-call.ts";
import { isCopy, lostConnection } from "./testing/breaking-browser.ts";
import { copyMethod } from "./testing/errands.ts";
import { copyCalls, isFinished, manyPages, planToEast, tally, until } from "./testing/many-pages.ts";
import { openWorld, type World, type WorldOptions } from "./testing/world.ts";

const refusedToShow = () =>
  failureOf({ method: "landing.landing.getList", status: 400, code: "ACCESS_DENIED", description: "" });

const twin = { title: "Promo", code: "promo" };

/** Two pages of one name, of which the answer to the first is lost, while nobody may look for it. */
async function runWithUnknown(around?: WorldOptions["around"]) {
  const wrap = breakCall("readPagesAbove", 1, { ran: false, failure: refusedToShow });
  const world = openWorld({
    scenario: manyPages(0, [twin, twin]),
    wrap,
    ...(around === undefined ? {} : { around }),
  });
  const plan = await planToEast(world);
  if (around === undefined) world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  world.store.start(plan);
  await until(world, isFinished);
  const [first = "", second = ""] = plan.copies.map(({ key }) => key);
  return { world, first, second };
}

/** The portal makes the first copy half a minute after its connection broke; later requests never arrive. */
const lateAndLost: WorldOptions["around"] = (call, clock) => {
  let copies = 0;
  return (method, params) => {
    if (!isCopy(method, params)) return call(method, params);
    copies += 1;
    if (copies === 1) void clock.sleep(30_000).then(() => call(method, params));
    return Promise.resolve(failed(lostConnection));
  };
};

function copyOf({ store }: World, key: string) {
  const state = store.getSnapshot();
  const copy = state.at === "idle" ? undefined : state.copies.get(key);
  if (copy === undefined) throw new Error(`There is no row ${key}.`);
  return copy;
}

test("a copy that could not be looked for is unknown, and looking again finds it", async () => {
  const { world, first, second } = await runWithUnknown();
  expect(copyOf(world, first)).toMatchObject({ at: "unknown", failure: { code: "ACCESS_DENIED" } });
  expect(copyOf(world, second).at).toBe("done");
  world.store.verifyAgain(first);
  await until(world, isFinished);
  expect(copyOf(world, first)).toMatchObject({ at: "done", adopted: true });
  expect(world.newPages()).toHaveLength(2);
  expect(copyCalls(world)).toHaveLength(2);
});

test("what may be the copy of a row that is unknown is not said to be a second one of another row", async () => {
  const { world, second } = await runWithUnknown();
  expect(copyOf(world, second)).toMatchObject({ at: "done", differences: [] });
});

test("a page that may be the copy of either of two rows is taken for neither: the user is asked", async () => {
  const { world, first, second } = await runWithUnknown(lateAndLost);
  const [made, ...more] = world.newPages();
  expect(more).toEqual([]);
  expect(copyOf(world, first).at).toBe("unknown");
  expect(copyOf(world, second)).toMatchObject({ at: "ambiguous", candidates: [{ pageId: made?.id }] });
  world.store.choose(second, null);
  await until(world, isFinished);
  expect(copyOf(world, second).at).toBe("failed");
  world.store.verifyAgain(first);
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ done: 1, failed: 1 });
  expect(copyOf(world, first)).toMatchObject({ adopted: true, found: { pageId: made?.id } });
});

test("an unknown copy that is sent anew to another place is looked for where it was sent to first", async () => {
  const wrap = breakCall("readPagesAbove", 1, { ran: false, failure: refusedToShow });
  const world = openWorld({ scenario: manyPages(1), wrap });
  const plan = await planToEast(world, "Copies");
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ unknown: 1 });
  world.store.retry(plan.copies.map((copy) => ({ ...copy, target: { ...copy.target, newFolder: null } })));
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ done: 1 });
  expect(copyOf(world, plan.copies[0]?.key ?? "")).toMatchObject({
    adopted: true,
    differences: [{ what: "landed-elsewhere" }],
  });
  expect(world.newPages()).toHaveLength(1);
});
