import { expect, test } from "vitest";

import type { CopyPortal } from "@/copy/ports.ts";
import { failed } from "@/lib/result.ts";
import type { RestCall } from "@/portal/rest-call.ts";

import { S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { FaultEffect } from "../../e2e/portal/faults/fault-rules.ts";
import { isCopy, lostConnection, withoutGuard } from "./testing/breaking-browser.ts";
import { copyMethod, differencesOf, promoToShop, runWithFault } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld, type World } from "./testing/world.ts";

test("a copy is made once, is a draft, lies where it was sent, and is read back whole", async () => {
  const world = openWorld();
  const copy = expectDone(await world.run(await world.plan(promoToShop)));
  const [page, ...more] = world.newPages();
  expect(more).toEqual([]);
  expect(page).toMatchObject({ siteId: S3, folderId: null, title: "Promo", active: false, deleted: false });
  expect(copy).toMatchObject({ adopted: false, differences: [] });
  expect(copy.found).toMatchObject({
    pageId: page?.id,
    blockCount: 3,
    sourceBlockCount: 3,
    published: false,
  });
  expect(world.local.complaints()).toEqual([]);
});

test("the intent is in the journal before the copy is sent, and the id before anything else happens", async () => {
  const world = openWorld({
    wrap: (portal) => ({
      ...portal,
      copyPage: (request) => {
        expect(world.events().at(-1)).toMatchObject({ type: "copy-sent" });
        return portal.copyPage(request);
      },
    }),
  });
  await world.run(await world.plan(promoToShop));
  const types = world.events().map(({ type }) => type);
  expect(types).toEqual([
    "run-started",
    "checking",
    "copy-sent",
    "copy-answered",
    "finishing",
    "copy-done",
    "run-finished",
  ]);
});

test("an answer lost after the page was made: it is found and adopted, not made again", async () => {
  const world = openWorld();
  const copy = expectDone(await runWithFault(world, { do: "drop", ran: true }));
  expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
  expect(copy.adopted).toBe(true);
  expect(world.tries(copyMethod)).toBe(1);
});

test("a draft is still a draft when the lost answer took its unpublishing along", async () => {
  const world = openWorld();
  const copy = await runWithFault(world, { do: "drop", ran: true });
  expect(differencesOf(copy)).toEqual([]);
  expect(world.newPages()).toMatchObject([{ active: false }]);
});

test("a request lost on the way to the portal: a minute later the page is made, once", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: false } });
  const begin = world.clock.now();
  expectDone(await world.run(plan));
  expect(world.newPages()).toHaveLength(1);
  expect(world.tries(copyMethod)).toBe(2);
  expect(world.clock.now() - begin).toBeGreaterThan(60_000);
});

test("a request that is lost every time is sent three times, and then nothing is claimed", async () => {
  const world = openWorld();
  const copy = await runWithFault(world, { do: "drop", ran: false }, promoToShop, 9);
  expect(copy).toMatchObject({ at: "failed", failure: { kind: "unsure" }, orphan: null });
  expect(world.tries(copyMethod)).toBe(3);
  expect(world.newPages()).toEqual([]);
});

/** The connection breaks at once while the portal goes on working and is done `ms` later. */
const workOn =
  (ms: number) =>
  (call: RestCall, clock: { sleep(ms: number): Promise<void> }): RestCall => {
    let isBroken = false;
    return (method, params) => {
      if (isBroken || !isCopy(method, params)) return call(method, params);
      isBroken = true;
      void clock.sleep(ms).then(() => call(method, params));
      return Promise.resolve(failed(lostConnection));
    };
  };

test.each([1000, 30_000, 59_000])(
  "the portal goes on working for %d ms after the connection broke: the page is made once",
  async (ms) => {
    const world = openWorld({ around: workOn(ms) });
    const copy = expectDone(await world.run(await world.plan(promoToShop)));
    expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
    expect(copy.adopted).toBe(true);
  },
);

test("a page whose blocks are still being copied is not judged before they can all be there", async () => {
  const world: World = openWorld({
    around: (call, clock) => async (method, params) => {
      if (!isCopy(method, params)) return call(method, params);
      await call(method, params);
      const { blocks, blocksByPage } = world.local.state;
      const id = world.newPages()[0]?.id ?? 0;
      const late = [...(blocksByPage.get(id) ?? [])].slice(1);
      for (const block of late) world.local.state.removeBlock(block.id);
      void clock.sleep(30_000).then(() => {
        for (const block of late) world.local.state.addBlock(block, block.id);
      });
      expect(blocks.has(late[0]?.id ?? 0)).toBe(false);
      return failed(lostConnection);
    },
  });
  const copy = expectDone(await world.run(await world.plan(promoToShop)));
  expect(copy).toMatchObject({ adopted: true, differences: [], found: { blockCount: 3 } });
  expect(world.newPages()).toHaveLength(1);
});

test.each<FaultEffect>([
  { do: "status", status: 504, ran: true },
  { do: "status", status: 503, ran: true },
  { do: "status", status: 502, ran: true },
  { do: "body", body: "malformed", ran: true },
  { do: "body", body: "truncated", ran: true },
  { do: "body", body: "empty", ran: true },
  { do: "answer", result: null, ran: true },
  { do: "answer", result: "nonsense", ran: true },
])("an answer that says nothing leaves one page, which is adopted: %j", async (effect) => {
  const world = openWorld();
  const plan = await world.plan({ ...promoToShop, publication: "as-source" });
  world.local.addFault({ method: copyMethod, effect });
  const copy = expectDone(await world.run(plan));
  expect(copy.adopted).toBe(true);
  expect(world.newPages()).toMatchObject([{ id: copy.found.pageId, active: true }]);
});

test("a copy that takes longer than the portal lets a request take is found when it is finished", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.change((state) => {
    state.switches.copyDuration = 64_000;
    state.switches.cutAfter = 60_000;
  });
  const copy = expectDone(await world.run(plan));
  expect(copy.adopted).toBe(true);
  expect(world.newPages()).toHaveLength(1);
});

test("a portal in another language than the contract knows: the lost copy is found by the beginning of its title", async () => {
  const world = openWorld({ language: "fr" });
  const copy = expectDone(await runWithFault(world, { do: "drop", ran: true }, { ...promoToShop, to: S1 }));
  expect(copy.adopted).toBe(true);
  expect(world.newPages()).toHaveLength(1);
});

/** What the SDK does by default: the copy is simply sent again after an unclear ending. */
const repeatBlindly = (portal: CopyPortal): CopyPortal => ({
  ...portal,
  copyPage: async (request) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await portal.copyPage(request);
      if (answer.ok || answer.failure.kind !== "unsure" || tries === 3) return answer;
    }
  },
});

test("this test can fail: blind repeating, as the SDK does it, makes a second page", async () => {
  const world = openWorld({ wrap: repeatBlindly, around: withoutGuard });
  const copy = await runWithFault(world, { do: "drop", ran: true });
  expect(world.newPages()).toHaveLength(2);
  expect(differencesOf(copy)).toContain("made-more-than-once");
});

test("even blind repeating makes one page only, since the request itself asks whether it was carried out before", async () => {
  const world = openWorld({ wrap: repeatBlindly });
  const copy = expectDone(await runWithFault(world, { do: "drop", ran: true }));
  expect(world.newPages().map(({ id }) => id)).toEqual([copy.found.pageId]);
});
