import { expect, test } from "vitest";

import { breakCall, signedOut } from "./testing/break-call.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { east, isFinished, isPaused, until } from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";
import {
  addForeignPage,
  copyFlat,
  copyOf,
  copyTree,
  inventoryOf,
  liveFolders,
  restore,
  setRight,
  trashMethod,
  undo,
  undoFoldersOf,
  undoOf,
} from "./testing/taking-back.ts";
import type { WorldOptions } from "./testing/world.ts";

const restoreMethod = "landing.landing.markUnDelete";

/** A tree that was copied and taken back. */
async function takenBack(options: WorldOptions = {}) {
  const run = await copyTree(options);
  await undo(run.world, run.keys);
  return run;
}

test("what was taken back comes back where it was, with its folders, and public where it was public", async () => {
  const run = await copyTree();
  const { world, keys, made } = run;
  const plain = (page: (typeof made)[number]) => {
    const { title, code, active, folderId, siteId, deleted } = page;
    return { title, code, active, folderId, siteId, deleted };
  };
  const before = made.map(plain);
  const folders = liveFolders(world, east).map(({ id, code, parentId, indexId }) => [
    id,
    code,
    parentId,
    indexId,
  ]);
  await undo(world, keys);
  const state = await restore(world, keys);
  expect(undoOf(state)).toEqual(keys.map(() => "restored"));
  expect(undoFoldersOf(state)).toEqual(["restored", "restored"]);
  expect(made.map(plain)).toEqual(before);
  expect(
    liveFolders(world, east).map(({ id, code, parentId, indexId }) => [id, code, parentId, indexId]),
  ).toEqual(folders);
  expect(world.local.complaints()).toEqual([]);
  await world.clock.sleep(1);
  expect(await world.store.history()).toMatchObject([{ takenBack: 0 }]);
});

test("what came back can be taken back once more, without a question", async () => {
  const { world, keys } = await takenBack();
  await restore(world, keys);
  await world.clock.sleep(5000);
  const state = await undo(world, keys);
  expect(undoOf(state)).toEqual(keys.map(() => "trashed"));
  expect(undoFoldersOf(state)).toEqual(["trashed", "trashed"]);
});

test("what somebody had changed before is asked about again after it came back", async () => {
  const run = await copyFlat(1);
  const { world, keys } = run;
  const page = copyOf(run, 0);
  world.local.change(() => void (page.title = "Rewritten"));
  await undo(world, keys, keys);
  await restore(world, keys);
  expect(page).toMatchObject({ deleted: false, title: "Rewritten" });
  expect(undoOf(await undo(world, keys.slice(0, 1)))).toEqual(["changed", "restored"]);
});

test("one copy comes back with the folders around it, and nothing else of them does", async () => {
  const run = await copyTree();
  const { world, keys, made } = run;
  const news = liveFolders(world, east).find(({ code }) => code === "news");
  const foreign = addForeignPage(world, east, { folderId: news?.id ?? null, deleted: true });
  await undo(world, keys);
  const state = await restore(world, keys.slice(2, 3));
  expect(undoOf(state)).toEqual(["trashed", "trashed", "restored", "trashed"]);
  expect(undoFoldersOf(state)).toEqual(["restored", "restored"]);
  const back = copyOf(run, 2);
  expect(made.filter(({ deleted }) => !deleted).map(({ id }) => id)).toEqual([back.id]);
  expect(foreign.deleted).toBe(true);
});

test("pages that go back into the trash do so even if the tab ends in between", async () => {
  const run = await copyTree();
  const { world, keys, made } = run;
  const news = liveFolders(world, east).find(({ code }) => code === "news");
  const foreign = addForeignPage(world, east, { folderId: news?.id ?? null, deleted: true });
  await undo(world, keys);
  const [head] = await world.store.history();
  const tab = openMortalTab(world, () => false);
  await tab.store.open(head?.runId ?? "");
  const hold = world.local.hold("landing.site.markFolderUnDelete", "after");
  tab.store.restore(keys.slice(0, 1));
  await hold.waitFor();
  tab.kill();
  hold.release();
  expect(foreign.deleted).toBe(false);
  const next = { store: world.openStore() };
  await next.store.recover();
  expect(next.store.getSnapshot()).toMatchObject({ errand: "restoring", phase: { at: "paused" } });
  next.store.resume();
  const state = await until(next, isFinished);
  expect(undoOf(state)).toEqual(["restored", "trashed", "trashed", "trashed"]);
  expect(foreign.deleted).toBe(true);
  expect(made.filter(({ deleted }) => !deleted)).toHaveLength(1);
});

test("a copy that is back, and may not be public again, says why", async () => {
  const { world, keys } = await takenBack();
  world.local.addFault({
    method: "landing.landing.publication",
    effect: { do: "error", code: "PUBLIC_PAGE_REACHED" },
  });
  const state = await restore(world, keys);
  expect(state.at === "idle" ? [] : state.undo.values()).toMatchObject([
    { at: "restored", notPublished: { code: "PUBLIC_PAGE_REACHED" } },
    { at: "restored", notPublished: null },
    { at: "restored", notPublished: null },
    { at: "restored", notPublished: null },
  ]);
});

test("after 30 days the trash is empty, and the copies cannot come back", async () => {
  const run = await copyFlat(1);
  const { world, keys, made } = run;
  await undo(world, keys);
  world.local.change(({ pages }) => {
    for (const { id } of made) pages.delete(id);
  });
  const state = await restore(world, keys);
  expect(state.at === "idle" ? [] : state.undo.values()).toMatchObject([
    { at: "not-restored", failure: { code: "LANDING_NOT_EXIST" } },
    { at: "not-restored", failure: { code: "LANDING_NOT_EXIST" } },
  ]);
});

test("without the right to delete nothing comes back, and once it is given back the same is asked again", async () => {
  const { world, keys } = await takenBack();
  setRight(world, "delete", false);
  const state = await restore(world, keys);
  expect(undoOf(state)).toEqual(keys.map(() => "not-restored"));
  expect(undoFoldersOf(state)).toEqual(["trashed", "trashed"]);
  setRight(world, "delete", true);
  const again = await restore(world, keys);
  expect(undoOf(again)).toEqual(keys.map(() => "restored"));
  expect(again.at === "idle" ? null : again.undo.values()[0]).toEqual({ at: "restored", notPublished: null });
});

test.each([
  ["restorePages", true],
  ["restorePages", false],
  ["restoreFolders", true],
  ["restoreFolders", false],
  ["publishPage", true],
  ["publishPage", false],
] as const)("a lost answer of %s is settled by looking (done: %s)", async (name, ran) => {
  const { world, keys, made } = await takenBack({
    wrap: breakCall(name, 1, { ran, failure: () => lostConnection }),
  });
  expect(undoOf(await restore(world, keys))).toEqual(keys.map(() => "restored"));
  expect(made.map(({ deleted, active }) => [deleted, active])).toEqual([
    [false, true],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test("a lost session pauses it, and it goes on where it was", async () => {
  const { world, keys, made } = await takenBack({
    wrap: breakCall("publishPage", 1, { ran: false, failure: () => signedOut }),
  });
  world.store.restore(keys);
  await until(world, isPaused);
  world.store.resume();
  expect(undoOf(await until(world, isFinished))).toEqual(keys.map(() => "restored"));
  expect(made.filter(({ active }) => active)).toHaveLength(2);
});

test("what is stopped on its way back is told as the portal shows it", async () => {
  const { world, keys } = await takenBack({
    wrap: breakCall("publishPage", 1, { ran: false, failure: () => signedOut }),
  });
  world.store.restore(keys);
  await until(world, isPaused);
  world.store.stop();
  const state = await until(world, isFinished);
  expect(undoOf(state)).toEqual(keys.map(() => "restored"));
  expect(
    state.at === "idle"
      ? []
      : state.undo.values().map((row) => row?.at === "restored" && row.notPublished !== null),
  ).toEqual([true, true, false, false]);
});

test("a copy in a folder that somebody has put into the trash stays there, where nobody would see it", async () => {
  const run = await copyTree();
  const { world, keys } = run;
  await undo(world, keys.slice(2, 3));
  world.local.change(({ folders }) => {
    for (const folder of folders.values())
      if (folder.code === "2026" && folder.siteId === east) folder.deleted = true;
  });
  const state = await restore(world, keys.slice(2, 3));
  expect(state.at === "idle" ? null : state.undo.values()[2]).toMatchObject({
    at: "not-restored",
    failure: { code: "FOLDER_NOT_FOUND" },
  });
  expect(world.tries(restoreMethod)).toBe(0);
});

test("a page that was in the trash before is as it was after a run was taken back and brought back", async () => {
  const run = await copyTree();
  const { world, keys, made } = run;
  addForeignPage(world, east, { deleted: true, active: false });
  const own = made.map(({ id }) => id);
  const before = inventoryOf(world, own);
  await undo(world, keys);
  await restore(world, keys);
  const after = inventoryOf(world, own);
  const pages = [...after].filter(([key]) => key.startsWith("page"));
  expect(pages).toEqual([...before].filter(([key]) => key.startsWith("page")));
  expect(world.tries(trashMethod)).toBe(4);
});
