/** What is out of sight is not gone: found by the simulation, each as small as it can be (src/app/simulation). */
import { expect, test } from "vitest";

import { employee, F1, P2, P3, PT, S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { copyMethod, outOfTrash, planSeveral, planTwins, promoToShop, statesOf } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, type World } from "./testing/world.ts";

/** Somebody changes the portal in the moment in which the copy has been made, and its answer gets lost. */
async function loseAnswerWhile(world: World, change: (state: PortalState) => void) {
  const plan = await world.plan(promoToShop);
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change } });
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  return { copy: await world.run(plan), key: plan.copies[0]?.key ?? "" };
}

const setSiteTrashed = (deleted: boolean) => (state: PortalState) => {
  const site = state.sites.get(S3);
  if (site !== undefined) site.deleted = deleted;
};

const takeReadRight = (siteId: number) => (state: PortalState) => {
  state.siteRights = state.siteRights.map((row) =>
    row.siteId === siteId && row.userId === employee
      ? { ...row, operations: row.operations.filter((operation) => operation !== "read") }
      : row,
  );
};

test.each([
  ["in the trash", setSiteTrashed(true)],
  ["not to be read any more", takeReadRight(S3)],
])(
  "a site that is %s shows no pages, which does not mean that the copy is not there",
  async (_what, change) => {
    const world = openWorld();
    const { copy } = await loseAnswerWhile(world, change);
    expect(world.newPages()).toHaveLength(1);
    expect(copy).toMatchObject({ at: "unknown", failure: { code: "SITE_NOT_FOUND" } });
  },
);

test("once the site is out of the trash again, looking again finds the copy", async () => {
  const world = openWorld();
  const { key } = await loseAnswerWhile(world, setSiteTrashed(true));
  world.local.change(setSiteTrashed(false));
  world.store.verifyAgain(key);
  expect(expectDone(await world.settled()).adopted).toBe(true);
  expect(world.newPages()).toHaveLength(1);
});

test("a folder trashed in the moment of the copy, and nobody can be asked what is left in it: the outcome is unknown", async () => {
  const world = openWorld();
  const plan = await world.plan({ from: S1, source: P2, to: S1, folder: F1 });
  const trash = (state: PortalState) => {
    const folder = state.folders.get(F1);
    if (folder !== undefined) folder.deleted = true;
  };
  const close = (state: PortalState) => void (state.switches.closed = true);
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "before", change: trash } });
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change: close } });
  expect(await world.run(plan)).toMatchObject({ at: "unknown", failure: { code: "PORTAL_DELETED" } });
  expect(world.newPages()).toMatchObject([{ folderId: F1 }]);
});

test("the same where the site may not be read any more: an empty look is no proof that nothing is left", async () => {
  const world = openWorld();
  const plan = await world.plan({ from: S1, source: P2, to: S1, folder: F1 });
  const trash = (state: PortalState) => {
    const folder = state.folders.get(F1);
    if (folder !== undefined) folder.deleted = true;
  };
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "before", change: trash } });
  world.local.addFault({
    method: copyMethod,
    effect: { do: "change", when: "after", change: takeReadRight(S1) },
  });
  expect(await world.run(plan)).toMatchObject({ at: "unknown", failure: { code: "SITE_NOT_FOUND" } });
  expect(world.newPages()).toHaveLength(1);
});

test("folders of a site that is out of sight are not tried, and the reason is named", async () => {
  const world = openWorld();
  const plan = await planTwins(world);
  world.local.change(setSiteTrashed(true));
  await world.run(plan);
  const state = world.store.getSnapshot();
  const folders = state.at === "idle" ? [] : state.folders.values();
  expect(folders).toMatchObject([
    { at: "failed", failure: { code: "SITE_NOT_FOUND" } },
    { at: "failed", failure: { code: "SITE_NOT_FOUND" } },
  ]);
  expect(world.tries("landing.site.addFolder")).toBe(0);
});

test("a run that is stopped with a lost session says that a source is still out of the trash", async () => {
  const world = openWorld();
  const plan = await planSeveral(world, [outOfTrash, { ...promoToShop, source: P3 }]);
  world.local.addFault({
    method: "landing.landing.markUnDelete",
    effect: { do: "change", when: "after", change: (state) => void (state.switches.closed = true) },
  });
  await world.run(plan);
  world.store.stop();
  await world.settled();
  expect(world.page(PT).deleted).toBe(false);
  expect(statesOf(world)).toMatchObject([{ at: "failed", sourceLeftRestored: true }, { at: "skipped" }]);
});

test("a source that may not be read any more is not taken for one that is back in the trash", async () => {
  const world = openWorld();
  const plan = await world.plan(outOfTrash);
  world.local.addFault({
    method: "landing.landing.markUnDelete",
    effect: { do: "change", when: "after", change: takeReadRight(S1) },
  });
  expect(await world.run(plan)).toMatchObject({ at: "failed", sourceLeftRestored: true });
  expect(world.page(PT).deleted).toBe(false);
});
