import { expect, test } from "vitest";

import type { RunState } from "@/model/run.ts";

import { buildFolder } from "../../e2e/portal/samples/build.ts";
import { breakCall } from "./testing/break-call.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { copyMethod } from "./testing/errands.ts";
import {
  catalogue,
  copyCalls,
  east,
  isFinished,
  manyPages,
  placeIn,
  tally,
  until,
} from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";
import { openWorld, type World, type WorldOptions } from "./testing/world.ts";

const addFolder = "landing.site.addFolder";

/** News with 2026 in it, two pages in each, of which the first is the folder's index page. */
async function prepare(options: WorldOptions = {}, change: (world: World) => void = () => undefined) {
  const world = openWorld({ scenario: manyPages(4), ...options });
  world.local.change((state) => {
    const pages = [...state.pages.values()].filter(({ siteId }) => siteId === catalogue);
    const news = buildFolder(state, { siteId: catalogue, title: "News", code: "news" });
    const year = buildFolder(state, { siteId: catalogue, title: "2026", code: "2026", parentId: news.id });
    for (const [index, page] of pages.entries()) page.folderId = index < 2 ? news.id : year.id;
    news.indexId = pages[0]?.id ?? null;
    year.indexId = pages[2]?.id ?? null;
  });
  change(world);
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east)], keepFolders: true });
  return { world, plan };
}

const foldersIn = ({ local }: World, site: number) =>
  [...local.state.folders.values()].filter(({ siteId }) => siteId === site);

const foldersOf = (state: RunState) => (state.at === "idle" ? [] : state.folders.values());

function expectRebuilt(world: World): void {
  const [news, year, ...more] = foldersIn(world, east);
  expect(more).toEqual([]);
  expect(news).toMatchObject({ title: "News", code: "news", parentId: null });
  expect(year).toMatchObject({ title: "2026", parentId: news?.id });
  const copies = world.newPages();
  expect(copies.map(({ folderId }) => folderId)).toEqual(
    expect.arrayContaining([news?.id, news?.id, year?.id, year?.id]),
  );
  const codeOf = (id: number | null | undefined) => copies.find((page) => page.id === id)?.code;
  expect([codeOf(news?.indexId), codeOf(year?.indexId)]).toEqual(["page-0001", "page-0003"]);
}

test("the tree is rebuilt with its index pages, which are read back", async () => {
  const { world, plan } = await prepare();
  world.store.start(plan);
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ done: 4 });
  expect(foldersOf(state)).toMatchObject([
    { at: "made", adopted: false, indexPage: "set" },
    { at: "made", adopted: false, indexPage: "set" },
  ]);
  expectRebuilt(world);
});

test("an index page that the portal confirms and does not show is told", async () => {
  const { world, plan } = await prepare();
  world.store.start(plan);
  const hold = world.local.hold("landing.site.updateFolder", "after");
  await hold.waitFor();
  world.local.change((state) => {
    for (const folder of state.folders.values()) if (folder.siteId === east) folder.indexId = null;
  });
  hold.release();
  const state = await until(world, isFinished);
  expect(foldersOf(state)).toMatchObject([{ indexPage: "failed" }, { indexPage: "set" }]);
});

test.each([
  ["made, and its answer is lost", true],
  ["lost on its way", false],
])("a request for folders that is %s leaves each folder once, with its index page", async (_what, ran) => {
  const { world, plan } = await prepare({
    wrap: breakCall("makeFolders", 1, { ran, failure: () => lostConnection }),
  });
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 4 });
  expectRebuilt(world);
});

test("a tab that ends while folders are made: the next one waits until the portal is done, and makes none twice", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({ method: addFolder, effect: { do: "slow", ms: 40_000 } });
  const tab = openMortalTab(world, () => false);
  tab.store.start(plan);
  await world.clock.sleep(5000);
  tab.kill();
  const next = { store: world.openStore() };
  await next.store.recover();
  next.store.resume();
  expect(tally(await until(next, isFinished))).toEqual({ done: 4 });
  expectRebuilt(world);
});

test("a folder that somebody has made in the meantime is used, and keeps its own index page", async () => {
  const { world, plan } = await prepare();
  world.local.change(
    (state) => void buildFolder(state, { siteId: east, title: "Neues", code: "news", indexId: 1 }),
  );
  world.store.start(plan);
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ done: 4 });
  expect(foldersOf(state)).toMatchObject([
    { at: "made", adopted: true, indexPage: null },
    { at: "made", adopted: false, indexPage: "set" },
  ]);
  expect(foldersIn(world, east)).toMatchObject([{ title: "Neues", indexId: 1 }, { title: "2026" }]);
});

test("a trashed folder of the same address is left alone: the new one gets another address", async () => {
  const { world, plan } = await prepare({}, ({ local }) =>
    local.change(
      (state) => void buildFolder(state, { siteId: east, title: "Old", code: "news", deleted: true }),
    ),
  );
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 4 });
  const [old, news, year, ...more] = foldersIn(world, east);
  expect(more).toEqual([]);
  expect(old).toMatchObject({ title: "Old", deleted: true, code: "news" });
  expect(news).toMatchObject({ title: "News", deleted: false });
  expect(news?.code).not.toBe("news");
  expect(year).toMatchObject({ parentId: news?.id });
});

test("a folder that cannot be made takes what should lie in it along, which is said, and trying again begins with the folder", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({ method: addFolder, effect: { do: "error", code: "ACCESS_DENIED" } });
  world.store.start(plan);
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ refused: 4 });
  expect(foldersOf(state)).toMatchObject([
    { at: "failed", failure: { code: "ACCESS_DENIED" } },
    { at: "failed" },
  ]);
  expect(state.at === "idle" ? [] : state.copies.values().slice(0, 1)).toMatchObject([
    { obstacle: { what: "target-folder-not-made", title: "News" } },
  ]);
  expect(copyCalls(world)).toEqual([]);
  world.store.retry(plan.copies);
  expect(tally(await until(world, isFinished))).toEqual({ done: 4 });
  expectRebuilt(world);
});

test("rows whose folder could not be made can go to another place", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({ method: addFolder, effect: { do: "error", code: "ACCESS_DENIED" } });
  world.store.start(plan);
  await until(world, isFinished);
  world.store.retry(plan.copies.map((copy) => ({ ...copy, target: { ...copy.target, newFolder: null } })));
  expect(tally(await until(world, isFinished))).toEqual({ done: 4 });
  expect(world.newPages().map(({ folderId }) => folderId)).toEqual([null, null, null, null]);
  expect(foldersIn(world, east)).toEqual([]);
});

test("rows that were copied stay as they are while failed ones are tried again", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({
    method: copyMethod,
    nth: 2,
    effect: { do: "error", code: "LANDING_NOT_EXIST", status: 400 },
  });
  world.store.start(plan);
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ done: 3, failed: 1 });
  const failed = plan.copies.filter(
    ({ key }) => state.at !== "idle" && state.copies.get(key)?.at === "failed",
  );
  world.store.retry(failed);
  expect(tally(await until(world, isFinished))).toEqual({ done: 4 });
  expectRebuilt(world);
});
