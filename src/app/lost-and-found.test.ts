/** What gets lost on the way is found: from the simulation, each as small as it can be (src/app/simulation). */
import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import { failureOf } from "@/portal/failure.ts";
import type { RestCall } from "@/portal/rest-call.ts";

import { P1, P2, PT, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { isCopy } from "./testing/breaking-browser.ts";
import { copyMethod, outOfTrash, planSeveral, planTwins, promoToShop, statesOf } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, type World } from "./testing/world.ts";

const lost = { do: "drop", ran: true } as const;

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
