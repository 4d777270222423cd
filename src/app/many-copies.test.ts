/** What the simulation has found, each as small as it can be (src/app/simulation). */
import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import { siteId } from "@/model/ids.ts";
import { failureOf } from "@/portal/failure.ts";
import type { RestCall } from "@/portal/rest-call.ts";

import { employee, F1, P1, P2, P3, PT, S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { isCopy } from "./testing/breaking-browser.ts";
import { copyMethod, outOfTrash, planSeveral, promoToShop, statesOf } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, type World } from "./testing/world.ts";

const lost = { do: "drop", ran: true } as const;

/** Somebody changes the portal in the moment in which the copy has been made, and its answer gets lost. */
async function loseAnswerWhile(world: World, change: (state: PortalState) => void) {
  const plan = await world.plan(promoToShop);
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change } });
  world.local.addFault({ method: copyMethod, effect: lost });
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

test("a source that is renamed right before it is copied: the lost copy is found by its new name", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  const rename = (state: PortalState) => {
    const page = state.pages.get(P2);
    if (page !== undefined) Object.assign(page, { title: "Offer of the week", code: "offer" });
  };
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "before", change: rename } });
  world.local.addFault({ method: copyMethod, effect: lost });
  const copy = expectDone(await world.run(plan));
  expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
  expect(copy.found.title).toBe("Offer of the week");
  expect(copy.differences.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["other-title", "other-address"]),
  );
});

/** Refuses to deliver the answer of the first copy and sends it again, as a browser does; that one meets the refusal. */
const repeatedAndRefused =
  (code: string) =>
  (call: RestCall): RestCall => {
    let isFirst = true;
    return async (method, params) => {
      const answer = await call(method, params);
      if (!isFirst || !isCopy(method, params)) return answer;
      isFirst = false;
      return failed(failureOf({ method, status: 503, code, description: "" }));
    };
  };

test.each(["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT"])(
  "a repetition by the browser that the portal refuses with %s says nothing of the first delivery",
  async (code) => {
    const world = openWorld({ around: repeatedAndRefused(code) });
    const copy = expectDone(await world.run(await world.plan(promoToShop)));
    expect(copy).toMatchObject({ adopted: true, differences: [] });
    expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
  },
);

test("the same with a lost session: the copy is found once the user goes on, or its outcome is said to be unknown", async () => {
  const world = openWorld({ around: repeatedAndRefused("user_access_error") });
  const errands = [promoToShop, { ...promoToShop, source: P1 }];
  await world.run(await planSeveral(world, errands));
  world.store.resume();
  await world.settled();
  expect(statesOf(world).map((copy) => expectDone(copy).adopted)).toEqual([true, false]);
  expect(world.newPages()).toHaveLength(2);

  const other = openWorld({ around: repeatedAndRefused("user_access_error") });
  await other.run(await planSeveral(other, errands));
  other.local.change((state) => void (state.switches.closed = true));
  other.store.stop();
  await other.settled();
  expect(statesOf(other)).toMatchObject([{ at: "unknown" }, { at: "skipped" }]);
  expect(other.newPages()).toHaveLength(1);
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

test("a restoring that the browser sends twice, the second time refused, is still put back", async () => {
  let isFirst = true;
  const world = openWorld({
    around: (call) => async (method, params) => {
      const answer = await call(method, params);
      if (!isFirst || method !== "landing.landing.markUnDelete") return answer;
      isFirst = false;
      return failed(failureOf({ method, status: 400, code: "ACCESS_DENIED", description: "" }));
    },
  });
  expectDone(await world.run(await world.plan(outOfTrash)));
  expect(world.page(PT).deleted).toBe(true);
});

test("a connection that comes back while copies are read back is enough for the run to go on", async () => {
  let wake: (() => void) | null = null;
  let isOnline = true;
  const world: World = openWorld({
    connection: {
      isOnline: () => isOnline,
      whenOnline: () =>
        new Promise((resolve) => {
          if (isOnline) resolve();
          else wake = resolve;
        }),
    },
    wrap: (portal) => ({
      ...portal,
      copyPage: async (request) => {
        const answer = await portal.copyPage(request);
        if (world.newPages().length > 1) return answer;
        isOnline = false;
        void world.clock.sleep(20_000).then(() => {
          isOnline = true;
          wake?.();
        });
        return answer;
      },
    }),
  });
  // Into one site: the first goes alone.
  const plan = await planSeveral(world, [promoToShop, { ...promoToShop, source: P1 }]);
  world.store.start(plan);
  await world.clock.sleep(3_600_000);
  expect(world.store.getSnapshot().at).toBe("finished");
  expect(statesOf(world).map(({ at }) => at)).toEqual(["done", "done"]);
});

/** Two folders of one title in one place: the user's new one, and one of the source that is rebuilt. */
async function planTwins(world: World) {
  const plan = await world.planMany({
    from: S1,
    sources: [P3],
    targets: [{ at: "place", siteId: siteId(S3), folderId: null, newFolder: "News" }],
  });
  const [folder] = plan.folders;
  if (folder === undefined) throw new Error("The plan makes no folder.");
  return { ...plan, folders: [folder, { ...folder, key: "twin", code: "news-2" }] };
}

test("two folders of one title whose answer gets lost are each found by its own address", async () => {
  const world = openWorld();
  const plan = await planTwins(world);
  world.local.addFault({ method: "batch", effect: lost, nth: 2 });
  await world.run(plan);
  const state = world.store.getSnapshot();
  const ids =
    state.at === "idle" ? [] : state.folders.values().map((one) => one.at === "made" && one.folderId);
  const made = [...world.local.state.folders.values()].filter(
    ({ title, siteId }) => title === "News" && siteId === S3,
  );
  expect(made.map(({ code }) => code)).toEqual(["news", "news-2"]);
  expect(ids).toEqual(made.map(({ id }) => id));
});

test("a run that is stopped after a crash names the folder that was being made", async () => {
  const world = openWorld({
    wrap: (portal) => ({
      ...portal,
      makeFolders: async (scope, folders) => {
        await portal.makeFolders(scope, folders);
        return new Promise(() => undefined);
      },
    }),
  });
  const plan = await planTwins(world);
  world.store.start(plan);
  await world.clock.sleep(1000);
  const reopened = world.openStore();
  await reopened.recover();
  reopened.stop();
  await world.clock.sleep(600_000);
  const state = reopened.getSnapshot();
  expect(state).toMatchObject({ at: "finished", stopped: true });
  const folders = state.at === "idle" ? [] : state.folders.values();
  expect(folders).toMatchObject([
    { at: "made", adopted: true },
    { at: "made", adopted: true },
  ]);
});
