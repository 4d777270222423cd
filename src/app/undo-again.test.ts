import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import { failureOf } from "@/portal/failure.ts";

import { breakCall, signedOut } from "./testing/break-call.ts";
import { east, isFinished, isPaused, until, west } from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";
import {
  copyFlat,
  copyOf,
  copyTree,
  liveFolders,
  restore,
  trashMethod,
  undo,
  undoFoldersOf,
  undoOf,
} from "./testing/taking-back.ts";
import type { WorldOptions } from "./testing/world.ts";

const denied = failureOf({
  method: "landing.site.getRights",
  status: 200,
  code: "ACCESS_DENIED",
  description: "",
});

test("what was stopped on its way back is taken back again without a question, since nobody has changed it", async () => {
  const run = await copyTree({
    wrap: breakCall("publishPage", 1, { ran: false, failure: () => signedOut }),
  });
  const { world, keys } = run;
  await undo(world, keys);
  await world.clock.sleep(5000);
  world.store.restore(keys);
  await until(world, isPaused);
  world.store.stop();
  await until(world, isFinished);
  expect(undoOf(await undo(world, keys))).toEqual(keys.map(() => "trashed"));
});

test("a home page that comes back with its folder, and may not go into the trash again, is told to be back", async () => {
  const run = await copyTree({
    beforeRun: ({ pages }) => {
      for (const { id, siteId } of pages.values()) if (siteId === east) pages.delete(id);
    },
  });
  const { world, keys } = run;
  const home = copyOf(run, 0);
  world.local.change(({ sites }) => {
    const site = sites.get(east);
    if (site !== undefined) site.landingIdIndex = home.id;
  });
  await undo(world, keys);
  const state = await restore(world, keys.slice(1, 2));
  expect(home.deleted).toBe(false);
  expect(undoOf(state)).toEqual(["restored", "restored", "trashed", "trashed"]);
  // Visitors saw it before, and nobody has asked for it now.
  expect(state.at === "idle" ? null : state.undo.values()[0]).toMatchObject({
    notPublished: { row: "UNKNOWN" },
  });
});

test("a copy that is public again is not said to be a draft where the portal was blind for a moment", async () => {
  let isBlind = false;
  const run = await copyTree({
    wrap: (portal) => ({
      ...portal,
      publishPage: (scope, id) => {
        isBlind = true;
        return portal.publishPage(scope, id);
      },
      readCopies: (scope, question) => {
        if (!isBlind) return portal.readCopies(scope, question);
        isBlind = false;
        return Promise.resolve(failed(denied));
      },
    }),
  });
  const { world, keys } = run;
  await undo(world, keys);
  const state = await restore(world, keys);
  expect(copyOf(run, 0).active).toBe(true);
  expect(state.at === "idle" ? null : state.undo.values()[0]).toEqual({ at: "restored", notPublished: null });
});

test("a tab that ends while a folder goes to the trash: stopped in the next one, the folder is told to be there", async () => {
  const { world, keys } = await copyTree();
  const [head] = await world.store.history();
  const tab = openMortalTab(world, () => false);
  await tab.store.open(head?.runId ?? "");
  const hold = world.local.hold("landing.site.markFolderDelete", "after");
  tab.store.undo(keys, []);
  await hold.waitFor();
  tab.kill();
  hold.release();
  const next = { store: world.openStore() };
  await next.store.recover();
  next.store.stop();
  expect(undoFoldersOf(await until(next, isFinished))).toEqual([null, "trashed"]);
});

test("a copy that somebody has moved to another site and taken out of the trash is back, and left alone", async () => {
  const run = await copyTree();
  const { world, keys } = run;
  await undo(world, keys);
  const page = copyOf(run, 0);
  world.local.change(() => Object.assign(page, { siteId: west, folderId: null, deleted: false }));
  const state = await restore(world, keys.slice(0, 1));
  expect(undoOf(state)[0]).toBe("restored");
  expect(page).toMatchObject({ siteId: west, active: false });
});

test("a move that never came about is not taken for this run's when somebody else trashes the page", async () => {
  const run = await copyFlat(1);
  const { world, keys } = run;
  const own = keys.slice(0, 1);
  const status = { do: "status", status: 503, ran: false } as const;
  world.local.addFault({ method: trashMethod, times: 3, effect: status });
  expect(undoOf(await undo(world, own))[0]).toBe("kept");
  world.local.change(() => void (copyOf(run, 0).deleted = true));
  const state = await undo(world, own);
  expect(state.at === "idle" ? null : state.undo.values()[0]).toEqual({ at: "gone", how: "in-trash" });
});

/** After a move out of the trash the portal answers so many looks, and then refuses one. */
function blindAfterRestore(looks: number): WorldOptions {
  let left: number | null = null;
  return {
    wrap: (portal) => ({
      ...portal,
      restorePages: (scope, ids) => {
        left = looks;
        return portal.restorePages(scope, ids);
      },
      readCopies: (scope, question) => {
        if (left === null) return portal.readCopies(scope, question);
        left -= 1;
        if (left >= 0) return portal.readCopies(scope, question);
        left = null;
        return Promise.resolve(failed(denied));
      },
    }),
  };
}

test("what came back and could not be looked at is not said to have been changed, since nobody knows", async () => {
  const { world, keys } = await copyFlat(1, blindAfterRestore(1));
  await undo(world, keys);
  await world.clock.sleep(5000);
  expect(undoOf(await restore(world, keys))).toEqual(["restored", "restored"]);
  const state = await undo(world, keys);
  const unknown = { at: "changed", changes: [{ what: "not-known" }] };
  expect(state.at === "idle" ? [] : state.undo.values()).toEqual([unknown, unknown]);
});

test("a site that goes out of sight on the way back: that is told, and not that its copies are as before", async () => {
  const run = await copyFlat(1, {
    wrap: (portal) => ({
      ...portal,
      restorePages: async (scope, ids) => {
        const answer = await portal.restorePages(scope, ids);
        run.world.local.change(({ sites }) => {
          const site = sites.get(east);
          if (site !== undefined) site.deleted = true;
        });
        return answer;
      },
    }),
  });
  const { world, keys } = run;
  await undo(world, keys);
  const state = await restore(world, keys);
  expect(state.at === "idle" ? [] : state.undo.values()).toMatchObject([
    { at: "not-restored", failure: { code: "SITE_NOT_FOUND" } },
    { at: "restored" },
  ]);
});

test("a folder that went to the trash while the sign-in was lost comes back with its copies, though nobody saw it go", async () => {
  let isSignedOut = false;
  const { world, keys } = await copyTree({
    wrap: (portal) => ({
      ...portal,
      trashFolders: (scope, ids) => {
        isSignedOut = true;
        return portal.trashFolders(scope, ids);
      },
      readTarget: (scope, site) =>
        isSignedOut ? Promise.resolve(failed(signedOut)) : portal.readTarget(scope, site),
    }),
  });
  world.store.undo(keys, []);
  await until(world, isPaused);
  world.store.stop();
  expect(undoFoldersOf(await until(world, isFinished))).toEqual(["kept", "kept"]);
  isSignedOut = false;
  const state = await restore(world, keys);
  expect(undoOf(state)).toEqual(keys.map(() => "restored"));
  expect(liveFolders(world, east)).toHaveLength(2);
});

test("a copy that is in the trash since nobody could look is told to be there, also if the next try is stopped at once", async () => {
  let isBlind = false;
  const { world, keys } = await copyFlat(1, {
    wrap: (portal) => ({
      ...portal,
      trashPages: (scope, ids) => {
        isBlind = true;
        return portal.trashPages(scope, ids);
      },
      readCopies: (scope, question) =>
        isBlind ? Promise.resolve(failed(denied)) : portal.readCopies(scope, question),
    }),
  });
  expect(undoOf(await undo(world, keys))).toEqual(["kept", "kept"]);
  isBlind = false;
  world.store.undo(keys, []);
  world.store.stop();
  expect(undoOf(await until(world, isFinished))).toEqual(["trashed", "trashed"]);
});

test("a folder that came out of the trash while the sign-in was lost is not said to be there, nor is what lies in it", async () => {
  let isSignedOut: boolean | null = null;
  const { world, keys } = await copyTree({
    wrap: (portal) => ({
      ...portal,
      restoreFolders: (scope, ids) => {
        isSignedOut ??= true;
        return portal.restoreFolders(scope, ids);
      },
      readTarget: (scope, site) =>
        isSignedOut === true ? Promise.resolve(failed(signedOut)) : portal.readTarget(scope, site),
    }),
  });
  await undo(world, keys);
  world.store.restore(keys.slice(0, 1));
  await until(world, isPaused);
  world.store.stop();
  const state = await until(world, isFinished);
  expect(undoFoldersOf(state)).toEqual(["kept", "trashed"]);
  // The fourth lies in a folder of the folder, so it came along, too.
  expect(undoOf(state).slice(1)).toEqual(["not-restored", "not-restored", "not-restored"]);
  isSignedOut = false;
  expect(undoOf(await restore(world, keys))).toEqual(keys.map(() => "restored"));
});
