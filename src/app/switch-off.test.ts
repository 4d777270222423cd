import { expect, test } from "vitest";

import { F1, F2, P2, S1, S2 } from "../../e2e/portal/conformance/fixture.ts";
import { buildPage } from "../../e2e/portal/samples/build.ts";
import { breakCall } from "./testing/break-call.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { promoToShop } from "./testing/errands.ts";
import { openWorld, restOf, type World, type WorldOptions } from "./testing/world.ts";

const toCampaign = { ...promoToShop, to: S2 };
const toArchive = { ...promoToShop, to: S1, folder: F2 };
const siteKey = `site ${S2}`;
const folderKey = `folder ${F2}`;

const switchOffs = ({ store }: World) => {
  const state = store.getSnapshot();
  return state.at === "idle" ? {} : Object.fromEntries(state.switchOffs);
};

const isOn = ({ local }: World) => local.state.sites.get(S2)?.active;

async function copyTo(errand: Parameters<World["plan"]>[0], options: WorldOptions = {}): Promise<World> {
  const world = openWorld(options);
  await world.run(await world.plan(errand));
  return world;
}

test("a site that the portal has put on line for a draft is off again afterwards", async () => {
  const world = await copyTo(toCampaign);
  expect(isOn(world)).toBe(false);
  expect(switchOffs(world)).toEqual({ [siteKey]: { at: "off", title: "Campaign" } });
});

test("where the copy shall be published the site stays on, as that was wished", async () => {
  const world = await copyTo({ ...toCampaign, publication: "as-source" });
  expect(isOn(world)).toBe(true);
  expect(switchOffs(world)).toEqual({});
});

test("a folder of a folder that was on stays on, since the portal would switch off that as well, and that is told", async () => {
  const world = await copyTo(toArchive);
  expect(world.local.state.folders.get(F2)?.active).toBe(true);
  const left = { at: "left-on", title: "Archive", would: { hide: [], switchOff: ["News"] } };
  expect(switchOffs(world)).toEqual({ [folderKey]: left });
});

test("a folder and the one that it lies in are both off again where both were off before", async () => {
  const world = openWorld();
  world.local.change(({ folders }) => {
    const news = folders.get(F1);
    if (news !== undefined) news.active = false;
  });
  await world.run(await world.plan(toArchive));
  expect([F1, F2].map((id) => world.local.state.folders.get(id)?.active)).toEqual([false, false]);
  expect(switchOffs(world)).toEqual({ [folderKey]: { at: "off", title: "Archive" } });
});

async function withPublishedNeighbour(): Promise<World> {
  const world = openWorld();
  const plan = await world.plan(toCampaign);
  const hold = world.local.hold("landing.landing.copy");
  const running = world.run(plan);
  await hold.waitFor();
  world.local.change((state) => {
    buildPage(state, { siteId: S2, title: "Press", code: "press" });
  });
  hold.release();
  await running;
  return world;
}

test("a site with another published page stays on, and the report names what would disappear", async () => {
  const world = await withPublishedNeighbour();
  expect(isOn(world)).toBe(true);
  const left = { at: "left-on", title: "Campaign", would: { hide: ["Press"], switchOff: [] } };
  expect(switchOffs(world)).toEqual({ [siteKey]: left });
});

test("it is switched off all the same when the user asks for it", async () => {
  const world = await withPublishedNeighbour();
  world.store.switchOff([siteKey]);
  await restOf(world.store);
  expect(isOn(world)).toBe(false);
  expect(switchOffs(world)).toEqual({ [siteKey]: { at: "off", title: "Campaign" } });
  expect(world.page(P2).active).toBe(true);
});

test("a lost answer to switching off is settled by looking", async () => {
  const world = await copyTo(toCampaign, {
    wrap: breakCall("switchOff", 1, { ran: true, failure: () => lostConnection }),
  });
  expect(switchOffs(world)).toEqual({ [siteKey]: { at: "off", title: "Campaign" } });
});

test("without the right to switch it off that is told with the portal's own reason", async () => {
  const world = openWorld();
  const plan = await world.plan(toCampaign);
  world.local.addFault({
    method: "landing.site.unpublic",
    effect: { do: "error", code: "ACCESS_DENIED" },
  });
  await world.run(plan);
  expect(switchOffs(world)).toMatchObject({
    [siteKey]: { at: "failed", failure: { code: "ACCESS_DENIED" } },
  });
});

test("it is also switched off when the copy was taken back before the user asks for it", async () => {
  const world = await withPublishedNeighbour();
  const state = world.store.getSnapshot();
  world.store.undo(state.at === "idle" ? [] : state.plan.copies.map(({ key }) => key), []);
  await restOf(world.store);
  world.store.switchOff([siteKey]);
  await restOf(world.store);
  expect(isOn(world)).toBe(false);
  expect(switchOffs(world)).toEqual({ [siteKey]: { at: "off", title: "Campaign" } });
});

test("what somebody has switched off before the user asks for it is told to be off", async () => {
  const world = await withPublishedNeighbour();
  world.local.change(({ sites }) => {
    const site = sites.get(S2);
    if (site !== undefined) site.active = false;
  });
  world.store.switchOff([siteKey]);
  await restOf(world.store);
  expect(switchOffs(world)).toEqual({ [siteKey]: { at: "off", title: "Campaign" } });
});
