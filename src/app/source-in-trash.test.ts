import { expect, test } from "vitest";

import { PT } from "../../e2e/portal/conformance/fixture.ts";
import { differencesOf, outOfTrash, runWithFault } from "./testing/errands.ts";
import { openWorld } from "./testing/world.ts";

test.each([false, true])(
  "a page in the trash is restored, copied with its blocks, and put back (as the docs say: %s)",
  async (docsMode) => {
    const world = openWorld();
    const plan = await world.plan(outOfTrash);
    world.local.change((state) => void (state.switches.docsMode = docsMode));
    expect(differencesOf(await world.run(plan))).toEqual([]);
    const [page] = world.newPages();
    expect(world.blocks(page?.id ?? 0)).toBe(1);
    expect(world.page(PT)).toMatchObject({ deleted: true, active: false });
  },
);

test.each([
  ["restoring", "landing.landing.markUnDelete"],
  ["putting back", "landing.landing.markDelete"],
])("a lost answer while %s a page in the trash is settled by looking", async (_what, method) => {
  const world = openWorld();
  const plan = await world.plan(outOfTrash);
  world.local.addFault({ method, effect: { do: "drop", ran: true } });
  expect(differencesOf(await world.run(plan))).toEqual([]);
  expect(world.page(PT).deleted).toBe(true);
  expect(world.newPages()).toHaveLength(1);
});

test("a page that cannot be put back into the trash is reported", async () => {
  const world = openWorld();
  const plan = await world.plan(outOfTrash);
  world.local.addFault({
    method: "landing.landing.markDelete",
    effect: { do: "error", code: "ACCESS_DENIED" },
    times: null,
  });
  expect(differencesOf(await world.run(plan))).toEqual(["source-left-restored"]);
  expect(world.page(PT).deleted).toBe(false);
});

test("a page that was restored for a copy that the portal refuses goes back into the trash", async () => {
  const world = openWorld();
  const copy = await runWithFault(world, { do: "error", code: "SITE_NOT_FOUND" }, outOfTrash);
  expect(copy).toMatchObject({ at: "failed", sourceLeftRestored: false });
  expect(world.page(PT).deleted).toBe(true);
});

test("a page that may not be restored stays in the trash and is not said to be anywhere else", async () => {
  const world = openWorld();
  const plan = await world.plan(outOfTrash);
  world.local.addFault({
    method: "landing.landing.markUnDelete",
    effect: { do: "error", code: "ACCESS_DENIED" },
  });
  expect(await world.run(plan)).toMatchObject({ at: "failed", sourceLeftRestored: false });
  expect(world.page(PT).deleted).toBe(true);
});

test("a page in the trash copied as it lies there: a copy without blocks is not passed off as whole", async () => {
  const world = openWorld();
  const plan = await world.plan({ ...outOfTrash, trashedSource: "as-it-is" });
  expect(differencesOf(await world.run(plan))).toContain("no-blocks");
  expect(world.blocks(world.newPages()[0]?.id ?? 0)).toBe(0);
});
