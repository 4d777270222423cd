import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";

import { F1, G1, P2, PT, S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import { isCopy, lostConnection } from "./testing/breaking-browser.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, type Errand, type World } from "./testing/world.ts";

/** A copy whose outcome stayed unknown, left behind by going back to choosing, and asked for again. */

const copyMethod = "landing.landing.copy";
const promoToShop: Errand = { from: S1, source: P2, to: S3 };
const outOfTrash: Errand = { from: S1, source: PT, to: S3, trashedSource: "restore" };

interface CutWorld extends World {
  /** Cuts the line for the next copy and everything after it; `ran`: the copy still reaches the portal. */
  cut(ran: boolean): void;
  mend(): void;
}

function openCutWorld(): CutWorld {
  let nextCopy: "as-usual" | "runs" | "is-lost" = "as-usual";
  let isCut = false;
  const world = openWorld({
    around: (call) => async (method, params) => {
      if (isCut) return failed(lostConnection);
      if (nextCopy === "as-usual" || !isCopy(method, params)) return call(method, params);
      isCut = true;
      if (nextCopy === "runs") await call(method, params);
      return failed(lostConnection);
    },
  });
  return {
    ...world,
    cut: (ran) => {
      nextCopy = ran ? "runs" : "is-lost";
    },
    mend: () => {
      nextCopy = "as-usual";
      isCut = false;
    },
  };
}

/** Runs the plan into an unknown outcome and goes back to choosing; the portal answers again afterwards. */
async function leaveUnknown(world: CutWorld, plan: CopyPlan, ran: boolean): Promise<void> {
  world.cut(ran);
  expect(await world.run(plan)).toMatchObject({ at: "unknown" });
  world.store.clear();
  expect(world.store.getSnapshot()).toEqual({ at: "idle" });
  world.mend();
}

const differencesOf = (copy: CopyState) => expectDone(copy).differences.map(({ what }) => what);

const newIds = (world: World): readonly number[] => world.newPages().map(({ id }) => id);

test("a copy of unknown outcome that is asked for again is found and adopted, not made again", async () => {
  const world = openCutWorld();
  await leaveUnknown(world, await world.plan(promoToShop), true);
  const copy = expectDone(await world.run(await world.plan(promoToShop)));
  expect(copy.adopted).toBe(true);
  expect(newIds(world)).toEqual([copy.found.pageId]);
  expect(world.tries(copyMethod)).toBe(1);
});

test("what was foretold when it was sent is the measure, not what is foretold when it is there already", async () => {
  const world = openCutWorld();
  await leaveUnknown(world, await world.plan(promoToShop), true);
  const again = await world.plan(promoToShop);
  expect(again.copies).toMatchObject([{ expected: { title: "Promo (copy)" } }]);
  const copy = await world.run(again);
  expect(expectDone(copy).found.title).toBe("Promo");
  expect(differencesOf(copy)).toEqual([]);
});

test("a copy of unknown outcome that was never made is made once when it is asked for again", async () => {
  const world = openCutWorld();
  await leaveUnknown(world, await world.plan(promoToShop), false);
  const copy = expectDone(await world.run(await world.plan(promoToShop)));
  expect(copy).toMatchObject({ adopted: false, differences: [] });
  expect(newIds(world)).toEqual([copy.found.pageId]);
});

test("a copy that stays unknown again and again is still looked for first", async () => {
  const world = openCutWorld();
  const plan = await world.plan(promoToShop);
  await leaveUnknown(world, plan, true);
  world.cut(true);
  world.store.start(plan);
  // The line is whole until a copy is sent, and none is.
  expectDone(await world.settled());
  expect(world.tries(copyMethod)).toBe(1);
  expect(world.newPages()).toHaveLength(1);
});

test("once it is settled, asking again is a wish for another copy", async () => {
  const world = openCutWorld();
  await leaveUnknown(world, await world.plan(promoToShop), true);
  const first = expectDone(await world.run(await world.plan(promoToShop)));
  const second = expectDone(await world.run(await world.plan(promoToShop)));
  expect(second.adopted).toBe(false);
  expect(newIds(world)).toEqual([first.found.pageId, second.found.pageId]);
});

test("a page that another copy made in the meantime is not taken for the one of unknown outcome", async () => {
  const world = openCutWorld();
  const intoFolder = await world.plan({ ...promoToShop, folder: G1 });
  await leaveUnknown(world, intoFolder, false);
  const inRoot = expectDone(await world.run(await world.plan(promoToShop)));
  const inRootAgain = expectDone(await world.run(await world.plan(promoToShop)));
  const inFolder = expectDone(await world.run(intoFolder));
  expect(inFolder).toMatchObject({ adopted: false, found: { folderId: G1 } });
  expect(newIds(world)).toEqual([inRoot, inRootAgain, inFolder].map(({ found }) => found.pageId));
});

test("a run stopped without a session leaves a copy of unknown outcome unknown", async () => {
  const world = openCutWorld();
  const unknown = await world.plan(promoToShop);
  await leaveUnknown(world, unknown, true);
  const other = await world.plan({ ...promoToShop, to: S1, folder: F1 });
  world.local.addFault({
    method: "landing.landing.getList",
    effect: { do: "error", code: "insufficient_scope" },
    times: 20,
  });
  await world.run({ ...other, copies: [...other.copies, ...unknown.copies] });
  world.store.stop();
  await world.settled();
  const state = world.store.getSnapshot();
  expect(state.at === "idle" ? [] : state.copies.values()).toMatchObject([
    { at: "skipped", why: "stopped" },
    { at: "unknown", failure: { code: "insufficient_scope" } },
  ]);
  world.local.clearFaults();
  expectDone(await world.run(unknown));
  expect(world.newPages()).toHaveLength(1);
});

test("however often the outcome stayed unknown, asking again still copies where nothing was made", async () => {
  const world = openCutWorld();
  const plan = await world.plan(promoToShop);
  for (const ran of [false, false, false]) await leaveUnknown(world, plan, ran);
  expectDone(await world.run(plan));
  expect(world.newPages()).toHaveLength(1);
});

test("a page restored for a copy of unknown outcome goes back into the trash when the same is asked for again", async () => {
  const world = openCutWorld();
  const plan = await world.plan(outOfTrash);
  await leaveUnknown(world, plan, true);
  expect(world.page(PT).deleted).toBe(false);
  expect(differencesOf(await world.run(plan))).toEqual([]);
  expect(world.page(PT).deleted).toBe(true);
});

test("a page restored for a copy of unknown outcome stays where it is when the new plan does not speak of the trash", async () => {
  const world = openCutWorld();
  await leaveUnknown(world, await world.plan(outOfTrash), true);
  const again = await world.plan(outOfTrash);
  expect(again.copies).toMatchObject([{ trashedSource: null }]);
  const copy = expectDone(await world.run(again));
  expect(copy.adopted).toBe(true);
  expect(world.page(PT).deleted).toBe(false);
  expect(world.newPages()).toHaveLength(1);
});
