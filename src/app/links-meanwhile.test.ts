import { expect, test } from "vitest";

import { employee } from "../../e2e/portal/conformance/fixture.ts";
import { bergen, expectLed, idsIn, openFranchise } from "./testing/franchise.ts";
import { isFinished, until } from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";

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
  world.local.addFault({
    method: "landing.block.updatenodes",
    nth: 2,
    effect: { do: "change", when: "after", change },
  });
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
  world.local.addFault({
    method: "landing.landing.publication",
    nth: 1,
    effect: { do: "change", when: "after", change },
  });
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
