import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import type { RunEvent } from "@/model/run-event.ts";
import { failureOf } from "@/portal/failure.ts";

import { employee } from "../../e2e/portal/conformance/fixture.ts";
import { breakCall, signedOut } from "./testing/break-call.ts";
import {
  among,
  bergen,
  codes,
  expectLed,
  idsIn,
  openFranchise,
  type FranchiseWorld,
} from "./testing/franchise.ts";
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

test("where the right to edit was taken away, each block is told, and the copy stays as it is", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  const siteId = world.siteCalled(bergen);
  world.local.addFault({
    method: "landing.template.getLandingRef",
    effect: {
      do: "change",
      when: "before",
      change: (state) =>
        void state.siteRights.push({ userId: employee, siteId, operations: ["read", "public"] }),
    },
  });
  await world.run(plan);
  const start = world.copyIn(bergen, "start");
  expect(world.linksOf(start).unreachable.map(({ why, block }) => [why, block])).toEqual([
    ["refused", "01.big_with_text"],
    ["refused", "32.2.img_one_big"],
    ["refused", "13.1.one_col_fix_text_and_button"],
    ["refused", "area 1"],
  ]);
  expect(world.linksOf(world.copyIn(bergen, "about")).anchorsLost).toEqual(["history"]);
  expect(idsIn(world.drafts(start), "landing")).toContain(world.master("overview").id);
});

test("a publication that is refused is told, and the links are in the draft", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  world.local.addFault({
    method: "landing.template.getLandingRef",
    effect: {
      do: "change",
      when: "before",
      change: (state) => void (state.plan = { ...state.plan, confirmed: "no-phone" }),
    },
  });
  await world.run(plan);
  expect(world.linksOf(world.copyIn(bergen, "start"))).toMatchObject({
    toCopies: 3,
    notPublishedAgain: { row: "PHONE_NOT_CONFIRMED" },
  });
  expectLed(world, bergen, "start");
});

test("a block that the portal changes otherwise than asked is told", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  const change = () => {
    const [block] = world.drafts(world.copyIn(bergen, "start"));
    if (block !== undefined) block.content += "<p>More</p>";
  };
  // The header comes first.
  world.local.addFault({ method: updateNodes, nth: 2, effect: { do: "change", when: "after", change } });
  await world.run(plan);
  expect(world.linksOf(world.copyIn(bergen, "start"))).toMatchObject({
    toCopies: 3,
    unreachable: [{ block: "01.big_with_text", why: "changed-otherwise" }],
  });
});

test("a text that somebody writes while links are led is not lost where the block is written as a whole", async () => {
  const world = openFranchise();
  const [block] = world.drafts(world.master("repair"));
  if (block !== undefined) block.content += '<b data-href="#landing1">x</b>'.replace("1", String(block.lid));
  const plan = await world.planRollOut([bergen]);
  const change = () => {
    const [copied] = world.drafts(world.copyIn(bergen, "repair"));
    if (copied !== undefined) copied.content += "<p>New</p>";
  };
  world.local.addFault({ method: publication, nth: 1, effect: { do: "change", when: "after", change } });
  await world.run(plan);
  const copy = world.copyIn(bergen, "repair");
  expect(world.drafts(copy)[0]?.content).toContain(`data-href="#landing${copy.id}"`);
  expect(world.drafts(copy)[0]?.content).toContain("<p>New</p>");
});

test("a copy that was put into the trash meanwhile ends its own step only, and no link leads to it", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  const tab = openMortalTab(world, ({ type }) => type === "links-begun");
  tab.store.start(plan);
  await tab.death;
  const gone = world.copyIn(bergen, "overview");
  world.local.change(() => void (gone.deleted = true));
  await world.store.recover();
  world.store.resume();
  const shown = await until(world, isFinished);
  const steps = shown.at === "idle" ? [] : shown.later.values().map(({ links }) => links?.at);
  expect(steps.filter((step) => step === "failed")).toHaveLength(1);
  expect(idsIn(world.drafts(world.copyIn(bergen, "repair")), "landing")).toEqual([
    world.master("overview").id,
    world.copyIn(bergen, "contact").id,
  ]);
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

test("links of copies whose blocks the portal does not show, as in a trashed folder, are told as not led", async () => {
  const world = openFranchise();
  const plan = await world.planRollOut([bergen]);
  const tab = openMortalTab(world, ({ type }) => type === "links-begun");
  tab.store.start(plan);
  await tab.death;
  const { folderId } = world.copyIn(bergen, "repair");
  world.local.change(({ folders }) => {
    const services = folders.get(folderId ?? 0);
    if (services !== undefined) services.deleted = true;
  });
  await world.store.recover();
  world.store.resume();
  const shown = await until(world, isFinished);
  const failed = plan.copies.filter(
    ({ key }) => shown.at !== "idle" && shown.later.get(key)?.links?.at === "failed",
  );
  expect(failed.map(({ source }) => source.code).toSorted()).toEqual([
    "delivery",
    "overview",
    "repair",
    "storage",
  ]);
});
