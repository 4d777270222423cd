import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";

import { lostConnection } from "./testing/breaking-browser.ts";
import { catalogue, east, tally, west } from "./testing/many-pages.ts";
import {
  addForeignPage,
  copyFlat,
  copyOf,
  copyTree,
  inventoryOf,
  keysInto,
  liveFolders,
  trashMethod,
  undo,
  undoFoldersOf,
  undoOf,
} from "./testing/taking-back.ts";

test("a whole run is taken back: its pages and its folders are in the trash, and nothing else has changed", async () => {
  const run = await copyTree();
  const { world, keys, made } = run;
  const folders = liveFolders(world, east);
  const before = inventoryOf(
    world,
    made.map(({ id }) => id),
  );
  const state = await undo(world, keys);
  expect(undoOf(state)).toEqual(["trashed", "trashed", "trashed", "trashed"]);
  expect(undoFoldersOf(state)).toEqual(["trashed", "trashed"]);
  expect(made.map(({ deleted }) => deleted)).toEqual([true, true, true, true]);
  expect(liveFolders(world, east)).toEqual([]);
  const after = inventoryOf(
    world,
    made.map(({ id }) => id),
  );
  const changed = [...after].filter(([key, row]) => JSON.stringify(row) !== JSON.stringify(before.get(key)));
  expect(changed.map(([key]) => key).toSorted()).toEqual(folders.map(({ id }) => `folder ${id}`).toSorted());
  expect(world.tries("landing.landing.delete")).toBe(0);
  expect(world.local.complaints()).toEqual([]);
  // The last line of the record comes after the end is shown.
  await world.clock.sleep(1);
  expect(await world.store.history()).toMatchObject([{ done: 4, takenBack: 4 }]);
});

test("what visitors saw until then is noted down for bringing it back", async () => {
  const { world, keys } = await copyTree();
  const state = await undo(world, keys);
  const rows = state.at === "idle" ? [] : state.undo.values();
  expect(rows).toEqual([true, true, false, false].map((wasPublished) => ({ at: "trashed", wasPublished })));
});

test("only the copies of one target are taken back", async () => {
  const run = await copyTree({ sites: [east, west] });
  const state = await undo(run.world, keysInto(run, west));
  expect(run.made.map(({ siteId, deleted }) => [siteId, deleted])).toEqual(
    expect.arrayContaining([
      [east, false],
      [west, true],
    ]),
  );
  expect(run.made.every(({ siteId, deleted }) => deleted === (siteId === west))).toBe(true);
  expect(liveFolders(run.world, east)).toHaveLength(2);
  expect(liveFolders(run.world, west)).toEqual([]);
  expect(undoOf(state).filter((at) => at === null)).toHaveLength(4);
});

test("eighty copies go in a few requests, each row with an outcome of its own", async () => {
  const run = await copyFlat(40);
  const before = run.world.local.calls().length;
  const state = await undo(run.world, run.keys);
  expect(undoOf(state)).toEqual(run.keys.map(() => "trashed"));
  expect(run.world.tries(trashMethod)).toBe(80);
  expect(run.world.local.calls().length - before).toBeLessThan(12);
});

test("what somebody has changed since stays until the user agrees, and the other copies go", async () => {
  const run = await copyFlat(2);
  const { world, keys } = run;
  const edited = copyOf(run, 0);
  world.local.change((state) => {
    edited.title = "Rewritten";
    edited.dateModify = state.now();
  });
  const state = await undo(world, keys);
  expect(undoOf(state)).toEqual(["changed", "trashed", "trashed", "trashed"]);
  const [first] = state.at === "idle" ? [] : state.undo.values();
  expect(first).toMatchObject({
    changes: [{ what: "title", now: "Rewritten" }, { what: "edited" }],
  });
  expect(edited.deleted).toBe(false);
  expect(undoOf(await undo(world, keys.slice(0, 1), keys))).toEqual(keys.map(() => "trashed"));
  expect(edited.deleted).toBe(true);
});

test.each<[string, (page: ReturnType<typeof copyOf>) => void]>([
  ["published", (page) => void (page.active = true)],
  ["given another address", (page) => void (page.code = "mine")],
  ["edited in one of its blocks", (page) => void (page.dateModify += 60_000)],
])("a copy that somebody has %s is not taken back unasked", async (_what, change) => {
  const run = await copyFlat(1);
  const page = copyOf(run, 0);
  run.world.local.change(() => change(page));
  expect(undoOf(await undo(run.world, run.keys))).toEqual(["changed", "trashed"]);
  expect(page.deleted).toBe(false);
});

test("a copy that is gone, one in the trash already and one that was moved to another site are told and left alone", async () => {
  const run = await copyFlat(3);
  const { world, keys } = run;
  const [gone, thrownAway, moved] = [0, 1, 2].map((index) => copyOf(run, index));
  world.local.change((state) => {
    state.pages.delete(gone?.id ?? 0);
    if (thrownAway !== undefined) thrownAway.deleted = true;
    if (moved !== undefined) moved.siteId = catalogue;
  });
  const state = await undo(world, keys.slice(0, 3));
  expect(state.at === "idle" ? [] : state.undo.values().slice(0, 3)).toEqual([
    { at: "gone", how: "deleted" },
    { at: "gone", how: "in-trash" },
    { at: "kept", why: { what: "other-site" } },
  ]);
  expect(world.tries(trashMethod)).toBe(0);
});

test("a page that the portal says somebody else has made is left alone", async () => {
  const run = await copyFlat(1);
  const page = copyOf(run, 0);
  run.world.local.change(() => void (page.createdById = 1));
  const state = await undo(run.world, run.keys, run.keys);
  expect(state.at === "idle" ? null : state.undo.values()[0]).toEqual({
    at: "kept",
    why: { what: "not-made-by-run" },
  });
  expect(page.deleted).toBe(false);
});

test("a site that is out of sight tells nothing of its pages, so that none counts as gone", async () => {
  const run = await copyFlat(1);
  const { world } = run;
  world.local.change(({ sites }) => {
    const site = sites.get(east);
    if (site !== undefined) site.deleted = true;
  });
  const state = await undo(world, keysInto(run, east));
  expect(state.at === "idle" ? null : state.undo.get(run.keys[0] ?? "")).toMatchObject({
    at: "kept",
    why: { what: "not-seen", failure: { code: "SITE_NOT_FOUND" } },
  });
  expect(world.tries(trashMethod)).toBe(0);
});

test("the home page of a site goes last, and stays while there are other pages in the site", async () => {
  const run = await copyFlat(2);
  const { world, keys } = run;
  const home = copyOf(run, 0);
  world.local.change(({ sites, pages }) => {
    const site = sites.get(home.siteId);
    if (site === undefined) return;
    // What was there before is gone, so that copies are all that is left.
    for (const page of pages.values()) if (page.id === site.landingIdIndex) pages.delete(page.id);
    site.landingIdIndex = home.id;
  });
  const foreign = addForeignPage(world, home.siteId);
  const state = await undo(world, keys);
  expect(state.at === "idle" ? null : state.undo.get(keys[0] ?? "")).toEqual({
    at: "kept",
    why: { what: "home-page" },
  });
  expect(undoOf(state).filter((at) => at === "trashed")).toHaveLength(keys.length - 1);
  expect(home.deleted).toBe(false);
  world.local.change(({ pages }) => void pages.delete(foreign.id));
  expect(undoOf(await undo(world, keys))).toEqual(keys.map(() => "trashed"));
  expect(home.deleted).toBe(true);
});

test("a run out of the history is taken back in another tab", async () => {
  const run = await copyTree();
  const { world, keys } = run;
  const [head] = await world.store.history();
  const later = { store: world.openStore() };
  await later.store.open(head?.runId ?? "");
  expect(undoOf(await undo(later, keys))).toEqual(keys.map(() => "trashed"));
});

test("a copy that was never read back is not known, so the user is asked before it goes", async () => {
  const refused = failed({ ...lostConnection, kind: "refused" as const });
  const run = await copyFlat(1, {
    wrap: (portal) => ({ ...portal, readBack: () => Promise.resolve(refused) }),
  });
  const { world, keys } = run;
  expect(tally(world.store.getSnapshot())).toEqual({ unverified: 2 });
  const state = await undo(world, keys);
  const [first] = state.at === "idle" ? [] : state.undo.values();
  expect(first).toEqual({ at: "changed", changes: [{ what: "not-known" }] });
  expect(undoOf(await undo(world, keys, keys))).toEqual(["trashed", "trashed"]);
});

test("rows of which no page is known are passed over, and rows in the trash are not sent there again", async () => {
  const run = await copyFlat(1);
  const { world, keys } = run;
  await undo(world, keys);
  world.store.undo([...keys, "no such row"], []);
  expect(world.store.getSnapshot().at).toBe("finished");
  expect(world.tries(trashMethod)).toBe(2);
});
