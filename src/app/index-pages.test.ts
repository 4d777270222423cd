import { expect, test } from "vitest";

import { buildFolder } from "../../e2e/portal/samples/build.ts";
import type { FolderRow } from "../../e2e/portal/state/entities.ts";
import { copyMethod } from "./testing/errands.ts";
import { catalogue, east, isFinished, manyPages, placeIn, until } from "./testing/many-pages.ts";
import { openWorld, type World } from "./testing/world.ts";

const updateFolder = "landing.site.updateFolder";

/** News with a page in it, which is the index page of the folder. */
async function prepare() {
  const world = openWorld({ scenario: manyPages(1) });
  world.local.change((state) => {
    const page = [...state.pages.values()].find(({ siteId }) => siteId === catalogue);
    if (page === undefined) throw new Error("There is no page.");
    const news = buildFolder(state, { siteId: catalogue, title: "News", code: "news", indexId: page.id });
    page.folderId = news.id;
  });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east)], keepFolders: true });
  return { world, plan };
}

function madeFolder({ local }: World): FolderRow {
  const folder = [...local.state.folders.values()].find(
    ({ siteId, title }) => siteId === east && title === "News",
  );
  if (folder === undefined) throw new Error("The folder was not made.");
  return folder;
}

const indexStateOf = ({ store }: World) => {
  const state = store.getSnapshot();
  return state.at === "idle"
    ? []
    : state.folders.values().map((folder) => folder.at === "made" && folder.indexPage);
};

test("an index page whose answer is lost is looked at, and not set again", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({ method: updateFolder, effect: { do: "drop", ran: true } });
  world.store.start(plan);
  await until(world, isFinished);
  expect(madeFolder(world).indexId).toBe(world.newPages()[0]?.id);
  expect(world.tries(updateFolder)).toBe(1);
  expect(indexStateOf(world)).toEqual(["set"]);
});

test("an index page that was lost on the way is set after looking", async () => {
  const { world, plan } = await prepare();
  world.local.addFault({ method: updateFolder, effect: { do: "drop", ran: false } });
  world.store.start(plan);
  await until(world, isFinished);
  expect(madeFolder(world).indexId).toBe(world.newPages()[0]?.id);
  expect(indexStateOf(world)).toEqual(["set"]);
});

test("a folder that somebody has moved meanwhile stays where it was moved to", async () => {
  const { world, plan } = await prepare();
  const change = (state: World["local"]["state"]) => {
    const shelf = buildFolder(state, { siteId: east, title: "Shelf", code: "shelf" });
    madeFolder(world).parentId = shelf.id;
  };
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change } });
  world.store.start(plan);
  await until(world, isFinished);
  const shelf = [...world.local.state.folders.values()].find(({ title }) => title === "Shelf");
  expect(madeFolder(world)).toMatchObject({ parentId: shelf?.id, indexId: world.newPages()[0]?.id });
});

test("an index page that somebody has chosen meanwhile is not replaced, and that is told", async () => {
  const { world, plan } = await prepare();
  const change = () => {
    madeFolder(world).indexId = 4711;
  };
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change } });
  world.store.start(plan);
  await until(world, isFinished);
  expect(madeFolder(world).indexId).toBe(4711);
  expect(indexStateOf(world)).toEqual(["failed"]);
});
