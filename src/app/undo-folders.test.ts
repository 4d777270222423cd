import { expect, test } from "vitest";

import { buildFolder } from "../../e2e/portal/samples/build.ts";
import { breakCall } from "./testing/break-call.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { east } from "./testing/many-pages.ts";
import {
  addForeignPage,
  copyOf,
  copyTree,
  liveFolders,
  undo,
  undoFoldersOf,
  undoOf,
} from "./testing/taking-back.ts";
import type { World } from "./testing/world.ts";

const trashFolder = "landing.site.markFolderDelete";

const idOf = (world: World, code: string): number => {
  const folder = liveFolders(world, east).find((one) => one.code === code);
  if (folder === undefined) throw new Error(`There is no folder ${code} in East.`);
  return folder.id;
};

test("a folder with a page of somebody else stays with it, and so does what it lies in", async () => {
  const { world, keys } = await copyTree();
  const foreign = addForeignPage(world, east, { folderId: idOf(world, "2026") });
  const state = await undo(world, keys);
  expect(undoOf(state)).toEqual(keys.map(() => "trashed"));
  expect(undoFoldersOf(state)).toEqual(["kept", "kept"]);
  expect(state.at === "idle" ? [] : state.undoFolders.values()).toEqual([
    { at: "kept", why: "not-empty", failure: null },
    { at: "kept", why: "not-empty", failure: null },
  ]);
  expect(foreign.deleted).toBe(false);
  expect(world.tries(trashFolder)).toBe(0);
  world.local.change(({ pages }) => void pages.delete(foreign.id));
  expect(undoFoldersOf(await undo(world, keys))).toEqual(["trashed", "trashed"]);
});

test("a page that lies live in a trashed folder of somebody else's keeps the folder around it", async () => {
  const { world, keys } = await copyTree();
  world.local.change((state) => {
    const news = idOf(world, "news");
    const old = buildFolder(state, {
      siteId: east,
      title: "Old",
      code: "old",
      parentId: news,
      deleted: true,
    });
    addForeignPage(world, east, { folderId: old.id });
  });
  expect(undoFoldersOf(await undo(world, keys))).toEqual(["kept", "trashed"]);
});

test("a folder of somebody else in a folder of the run keeps that", async () => {
  const { world, keys } = await copyTree();
  world.local.change(
    (state) =>
      void buildFolder(state, { siteId: east, title: "Mine", code: "mine", parentId: idOf(world, "2026") }),
  );
  expect(undoFoldersOf(await undo(world, keys))).toEqual(["kept", "kept"]);
  expect(liveFolders(world, east)).toHaveLength(3);
});

test("a folder goes only with the last of the copies in it and below", async () => {
  const { world, keys } = await copyTree();
  const [first, second, third, fourth] = keys;
  expect(undoFoldersOf(await undo(world, [first ?? "", third ?? "", fourth ?? ""]))).toEqual([
    null,
    "trashed",
  ]);
  expect(undoFoldersOf(await undo(world, [second ?? ""]))).toEqual(["trashed", "trashed"]);
});

test("a folder that was there before the run stays, which is told", async () => {
  const { world, keys } = await copyTree({
    beforeRun: (state) => void buildFolder(state, { siteId: east, title: "News", code: "news" }),
  });
  const state = await undo(world, keys);
  expect(state.at === "idle" ? [] : state.undoFolders.values()).toEqual([
    { at: "kept", why: "not-made-by-run", failure: null },
    { at: "trashed" },
  ]);
});

test("a copy that stays keeps its folder", async () => {
  const run = await copyTree();
  const { world, keys } = run;
  const page = copyOf(run, 3);
  world.local.change(() => void (page.title = "Rewritten"));
  const state = await undo(world, keys);
  expect(undoOf(state)).toEqual(["trashed", "trashed", "trashed", "changed"]);
  expect(undoFoldersOf(state)).toEqual([null, null]);
});

test.each([
  ["done, and its answer is lost", true],
  ["lost on its way", false],
])("a request for folders that is %s is settled by looking", async (_what, ran) => {
  const { world, keys } = await copyTree({
    wrap: breakCall("trashFolders", 1, { ran, failure: () => lostConnection }),
  });
  expect(undoFoldersOf(await undo(world, keys))).toEqual(["trashed", "trashed"]);
  expect(liveFolders(world, east)).toEqual([]);
  expect(world.tries(trashFolder)).toBe(2);
});

test("a folder that the portal keeps is told with its code", async () => {
  const { world, keys } = await copyTree();
  world.local.addFault({ method: trashFolder, effect: { do: "error", code: "FOLDER_CONTAINS_AREAS" } });
  const state = await undo(world, keys);
  expect(state.at === "idle" ? [] : state.undoFolders.values()).toMatchObject([
    { at: "kept", why: "not-empty" },
    { at: "kept", why: "refused", failure: { code: "FOLDER_CONTAINS_AREAS" } },
  ]);
});
