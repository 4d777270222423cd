import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import type { RunEvent } from "@/model/run-event.ts";
import { failureOf } from "@/portal/failure.ts";

import { breakCall, signedOut } from "./testing/break-call.ts";
import { among, bergen, codes, expectLed, openFranchise, type FranchiseWorld } from "./testing/franchise.ts";
import { isFinished, isPaused, manyPages, planToEast, until } from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";
import { openWorld } from "./testing/world.ts";

const updateNodes = "landing.block.updatenodes";
const publication = "landing.landing.publication";

const addressEmpty = failureOf({
  method: "landing.landing.copy",
  status: 400,
  code: "CANT_BE_EMPTY",
  description: "",
});

function expectAllLed(world: FranchiseWorld): void {
  for (const code of codes) {
    expectLed(world, bergen, code);
    const copy = world.copyIn(bergen, code);
    if (copy.active) expect([code, copy.public]).toEqual([code, true]);
  }
  expect(world.drafts(world.copyIn(bergen, "about"))[0]?.anchor).toBe("history");
  expect(world.copyIn(bergen, "about").templateRefs).toEqual({ 1: world.copyIn(bergen, "header").id });
}

test.each([
  [updateNodes, true],
  [updateNodes, false],
  ["landing.block.updateattrs", true],
  ["landing.block.changeAnchor", true],
  ["landing.block.changeAnchor", false],
  ["landing.template.setLandingRef", true],
  ["landing.template.setLandingRef", false],
  [publication, true],
  [publication, false],
] as const)("an answer of %s that is lost (it ran: %s) is settled by reading", async (method, ran) => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  world.local.addFault({ method, nth: 2, effect: { do: "drop", ran } });
  world.local.addFault({ method, nth: 1, effect: { do: "status", status: 504, ran } });
  await world.run(plan);
  expectAllLed(world);
  expect(world.linksOf(world.copyIn(bergen, "about"))).toMatchObject({
    unreachable: [],
    anchors: 1,
    areas: 1,
    notPublishedAgain: null,
  });
});

test("a change that ran although its answer was lost is not sent again", async () => {
  const [quiet, lossy] = [openFranchise(), openFranchise()];
  lossy.local.addFault({ method: updateNodes, nth: 2, effect: { do: "drop", ran: true } });
  for (const world of [quiet, lossy]) await world.run(await world.planRollOut([bergen]));
  expect(lossy.tries(updateNodes)).toBe(quiet.tries(updateNodes));
});

const kinds: readonly RunEvent["type"][] = ["links-begun", "copy-seen", "links-done"];

test.each(kinds.flatMap((type) => [1, 2, 7, 12].map((nth) => [type, nth] as const)))(
  "a tab that ends right after event %s (no. %d): the next one ends the same, and leaves nothing unpublished",
  async (type, nth) => {
    const world = openFranchise();
    const plan = await world.planRollOut([bergen], among("list"));
    let seen = 0;
    const tab = openMortalTab(world, (event) => event.type === type && (seen += 1) === nth);
    tab.store.start(plan);
    await Promise.race([tab.death, until(tab, isFinished)]);
    await world.store.recover();
    expect(world.store.getSnapshot()).toMatchObject({
      phase: { at: "paused", why: { what: "interrupted" } },
    });
    world.store.resume();
    await until(world, isFinished);
    expectAllLed(world);
    expect(world.linksOf(world.copyIn(bergen, "start"))).toMatchObject({
      toCopies: 3,
      unreachable: [],
      areas: 1,
    });
  },
);

test("a tab that ends between a change and its publication: the next one publishes it", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  const tab = openMortalTab(world, () => false);
  world.local.addFault({ method: publication, effect: { do: "change", when: "before", change: tab.kill } });
  world.local.addFault({ method: publication, effect: { do: "drop", ran: false } });
  tab.store.start(plan);
  await tab.death;
  const pending = codes
    .map((code) => world.copyIn(bergen, code))
    .filter((copy) => copy.active && !copy.public);
  expect(pending).toHaveLength(1);
  await world.store.recover();
  world.store.resume();
  await until(world, isFinished);
  expectAllLed(world);
});

test("going through it once more writes nothing to blocks, anchors and areas", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  const tab = openMortalTab(world, ({ type }) => type === "copy-seen");
  tab.store.start(plan);
  await tab.death;
  const writes = () =>
    [
      updateNodes,
      "landing.block.updateattrs",
      "landing.block.updatecontent",
      "landing.block.changeAnchor",
      "landing.template.setLandingRef",
    ].map((method) => world.tries(method));
  const before = writes();
  await world.store.recover();
  world.store.resume();
  await until(world, isFinished);
  expect(writes()).toEqual(before);
  expectAllLed(world);
});

test.each([1, 3])(
  "a session that is lost at change no. %d pauses the run, which goes on from there",
  async (nth) => {
    const world = openFranchise({
      wrap: breakCall("changeBlock", nth, { ran: false, failure: () => signedOut }),
    });
    world.store.start(await world.planRollOut([bergen]));
    await until(world, isPaused);
    world.store.resume();
    await until(world, isFinished);
    expectAllLed(world);
  },
);

test("a stop while links are led ends the copy at work, and leaves the others as they are", async () => {
  const world = openFranchise();
  const held = world.local.hold(updateNodes);
  world.store.start(await world.planRollOut([bergen]));
  await held.waitFor(1);
  world.store.stop();
  held.release();
  await until(world, isFinished);
  const shown = world.store.getSnapshot();
  const steps = shown.at === "idle" ? [] : shown.later.values().map(({ links }) => links?.at ?? null);
  expect(steps.filter((step) => step === "begun")).toEqual([]);
  expect(steps.filter((step) => step === "done").length).toBeLessThan(12);
  expect(steps.filter((step) => step === "done").length).toBeGreaterThan(0);
});

test("copies without links cost few requests", async () => {
  const count = 60;
  const requests = async (isAmong: boolean) => {
    const world = openWorld({ scenario: manyPages(count) });
    const plan = await planToEast(world);
    const links = { among: isAmong, outside: "leave" } as const;
    await world.run({ ...plan, later: { ...plan.later, links } });
    return world.local.calls().length;
  };
  expect((await requests(true)) - (await requests(false))).toBeLessThanOrEqual(14);
});

test("a page that is copied only when it is tried once more gets the links of those that were there before", async () => {
  let refusedSource: number | null = null;
  const world = openFranchise({
    wrap: (portal) => ({
      ...portal,
      copyPage: (request) =>
        request.sourceId === refusedSource ? Promise.resolve(failed(addressEmpty)) : portal.copyPage(request),
    }),
  });
  const overview = world.master("overview").id;
  const plan = await world.planRollOut([bergen]);
  refusedSource = overview;
  await world.run(plan);
  expect(world.linksOf(world.copyIn(bergen, "storage")).outside).toMatchObject([
    { pageId: overview, count: 1 },
  ]);
  refusedSource = null;
  world.store.retry(plan.copies.filter(({ source }) => source.id === overview));
  await until(world, isFinished);
  expectAllLed(world);
  expect(world.linksOf(world.copyIn(bergen, "storage"))).toMatchObject({ outside: [], toCopies: 1 });
});
