import { expect, test } from "vitest";

import { P1, P2, P6, PT, S2 } from "../../../e2e/portal/conformance/fixture.ts";
import { buildPage } from "../../../e2e/portal/samples/build.ts";
import type { PortalState } from "../../../e2e/portal/state/portal-state.ts";
import { copyMethod, promoToShop } from "../testing/errands.ts";
import { expectDone } from "../testing/expect-honest.ts";
import { catalogue, east, isFinished, manyPages, placeIn, until } from "../testing/many-pages.ts";
import { openWorld, type World } from "../testing/world.ts";
import { askPortal } from "./testing/asked-portal.ts";
import { calls } from "./testing/calls.ts";
import { judgeFailures } from "./testing/judge.ts";

const published = { ...promoToShop, publication: "published" } as const;

/** Pages and blocks that are there now, to be compared with what they are later. */
const inventory = ({ local }: World): string =>
  JSON.stringify([
    [...local.state.pages.values()].map((page) => ({ ...page, dateModify: 0 })),
    [...local.state.blocks.values()],
  ]);

/** Everything but what was made meanwhile. */
function expectUntouched(world: World, before: string, made: readonly number[]): void {
  const now: unknown = JSON.parse(inventory(world));
  const rows = Array.isArray(now) ? now : [];
  const [pages, blocks] = rows.map((table: readonly { readonly id: number; readonly lid?: number }[]) =>
    table.filter((row) => !made.includes(row.lid ?? row.id)),
  );
  expect([pages, blocks]).toEqual(JSON.parse(before));
}

const youngPage = (state: PortalState, site: number) =>
  buildPage(state, { siteId: site, title: "Somebody's", code: "somebody", createdById: 1 }).id;

test.each([
  ["the source", () => P2],
  ["a page of another site", () => P1],
  ["a page in the trash", () => PT],
  ["the home page of the target site", () => P6],
  ["0", () => 0],
])(
  "a copy that is answered with the id of %s is looked for and found, and nothing else is touched",
  async (_what, idOf) => {
    const world = openWorld();
    const plan = await world.plan(published);
    const before = inventory(world);
    world.local.addFault({ method: copyMethod, effect: { do: "answer", result: idOf(), ran: true } });
    const { found, adopted } = expectDone(await world.run(plan));
    const made = world.newPages().map(({ id }) => id);
    expect([made, adopted]).toEqual([[found.pageId], true]);
    expectUntouched(world, before, made);
  },
);

test("a copy that is answered with the id of a younger page of somebody else in another site claims nothing", async () => {
  const world = openWorld();
  const plan = await world.plan(published);
  let other = 0;
  world.local.change((state) => {
    other = youngPage(state, S2);
  });
  const before = inventory(world);
  world.local.addFault({ method: copyMethod, effect: { do: "answer", result: other, ran: true } });
  const copy = await world.run(plan);
  expect(copy).toMatchObject({ at: "unknown", failure: { code: "COPY_IS_ANOTHER_PAGE" } });
  const made = world.newPages().filter(({ id }) => id !== other);
  expect(made).toHaveLength(1);
  world.store.undo(
    plan.copies.map(({ key }) => key),
    [],
  );
  await until(world, isFinished);
  expectUntouched(
    world,
    before,
    made.map(({ id }) => id),
  );
});

test("copies that are all answered with the id of the first are each found, and no page belongs to two rows", async () => {
  const world = openWorld({ scenario: manyPages(3) });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east)] });
  const mark = Math.max(...world.local.state.pages.keys());
  world.local.addFault({
    method: copyMethod,
    times: null,
    effect: { do: "answer", result: mark + 1, ran: true },
  });
  world.store.start(plan);
  await until(world, isFinished);
  const state = world.store.getSnapshot();
  const claims =
    state.at === "idle" ? [] : state.copies.values().map((copy) => expectDone(copy).found.pageId);
  expect(new Set<number>(claims)).toEqual(new Set(world.newPages().map(({ id }) => id)));
  expect(new Set(claims).size).toBe(3);
});

test("a copy that the lists do not know, and whose id does not exist, is no success, and none is made again", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.addFault({ method: copyMethod, effect: { do: "answer", result: 999_999, ran: true } });
  expect(await world.run(plan)).toMatchObject({ at: "unverified", failure: { code: "LANDING_NOT_EXIST" } });
  expect(world.newPages()).toHaveLength(1);
});

test("a list that says there is a page with a huge id makes no copy be sent twice", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.addFault({
    method: "landing.landing.getList",
    nth: 2,
    effect: { do: "answer", result: [{ ID: "999999999" }], ran: true },
  });
  const copy = await world.run(plan);
  expect(copy).toMatchObject({ at: "unknown", failure: { code: "COPY_IS_ANOTHER_PAGE" } });
  expect(world.newPages()).toHaveLength(1);
  world.store.verifyAgain(plan.copies[0]?.key ?? "");
  await until(world, isFinished);
  expect(world.newPages()).toHaveLength(1);
});

test("a page that the list calls gone while its blocks are there is not said to be copied", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.addFault({
    method: copyMethod,
    effect: {
      do: "change",
      when: "after",
      change: () => {
        world.local.addFault({
          method: "landing.landing.getList",
          effect: { do: "answer", result: [], ran: true },
        });
      },
    },
  });
  expect(await world.run(plan)).toMatchObject({ at: "unverified", failure: { code: "LANDING_NOT_EXIST" } });
});

test("a page that the trash confirms and that is still there is not said to be taken back", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  await world.run(plan);
  const [made] = world.newPages();
  const method = "landing.landing.markDelete";
  world.local.addFault({ method, times: null, effect: { do: "answer", result: made?.id, ran: false } });
  world.store.undo(
    plan.copies.map(({ key }) => key),
    [],
  );
  const state = await until(world, isFinished);
  expect(state.at === "idle" ? [] : state.undo.values()).toMatchObject([
    { at: "kept", why: { what: "not-seen" } },
  ]);
});

test("settings of blocks nested ten thousand deep are no reason to fall over", async () => {
  const { local, portal } = askPortal();
  const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
  local.addFault({
    method: "landing.block.getcontent",
    times: null,
    effect: {
      do: "rewrite",
      rewrite: (answer) => ({
        ...answer,
        body: answer.body
          .replace(/"attrs":(?:\[\]|\{)/, (found) =>
            found.endsWith("[]") ? `"attrs":{"x":${deep}}` : `"attrs":{"x":${deep},`,
          )
          .replace(/"dynamicParams":(?:\[\]|null)/, `"dynamicParams":{"x":${deep}}`),
      }),
    },
  });
  expect(judgeFailures(await calls.readBlocks(portal, local))).toEqual([]);
});
