import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { RunState } from "@/model/run.ts";
import type { UndoState } from "@/model/undo.ts";

import type { FaultEffect } from "../../e2e/portal/faults/fault-rules.ts";
import type { PageRow } from "../../e2e/portal/state/entities.ts";
import { east, isFinished, isPaused, until } from "./testing/many-pages.ts";
import { addForeignPage, copyOf, copyTree, liveFolders, type FinishedRun } from "./testing/taking-back.ts";
import type { World } from "./testing/world.ts";

const methods = [
  "batch",
  "landing.landing.getList",
  "landing.landing.markDelete",
  "landing.landing.markUnDelete",
  "landing.landing.publication",
  "landing.site.getFolders",
  "landing.site.markFolderDelete",
  "landing.site.markFolderUnDelete",
] as const;

const anyFault = fc.record({
  method: fc.constantFrom(...methods),
  nth: fc.integer({ min: 1, max: 8 }),
  effect: fc.oneof<fc.Arbitrary<FaultEffect>[]>(
    fc.record({ do: fc.constant("drop" as const), ran: fc.boolean() }),
    fc.record({ do: fc.constant("status" as const), status: fc.constantFrom(502, 504), ran: fc.boolean() }),
    fc.record({
      do: fc.constant("body" as const),
      body: fc.constantFrom("malformed" as const, "empty" as const),
      ran: fc.boolean(),
    }),
    fc.record({ do: fc.constant("answer" as const), result: fc.constantFrom(null, true), ran: fc.boolean() }),
    fc.record({
      do: fc.constant("error" as const),
      code: fc.constantFrom("ACCESS_DENIED", "QUERY_LIMIT_EXCEEDED", "expired_token", "CANT_DELETE_MAIN"),
    }),
  ),
});

const places = ["root", "news", "2026"] as const;

const anyErrand = fc.record({
  chosen: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }),
  edited: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
  agreed: fc.boolean(),
  foreign: fc.array(fc.record({ place: fc.constantFrom(...places), deleted: fc.boolean() }), {
    maxLength: 3,
  }),
  undoFault: anyFault,
  restoreFault: anyFault,
});

/** A restored page bears the time of that, also if it goes back into the trash at once. */
const withoutTime = (page: PageRow) => ({ ...structuredClone(page), dateModify: 0 });

const goesOn = async (world: World): Promise<RunState> => {
  const isAtRest = (state: RunState) => isFinished(state) || isPaused(state);
  let state = await until(world, isAtRest);
  while (!isFinished(state)) {
    world.store.resume();
    state = await until(world, isAtRest);
  }
  return state;
};

const isInTrash: Readonly<Record<UndoState["at"], boolean | null>> = {
  asked: null,
  sent: null,
  "restore-asked": null,
  trashed: true,
  gone: null,
  changed: false,
  kept: false,
  restored: false,
  "not-restored": true,
};

/** It could not be looked at afterwards, which is said. */
const isUnseen = (undone: UndoState): boolean =>
  (undone.at === "kept" && undone.why.what === "not-seen") ||
  (undone.at === "not-restored" && undone.failure !== null && !undone.failure.method.includes("mark"));

/** Whatever the run says of its rows is what the portal shows. */
function expectTold(run: FinishedRun, state: RunState): void {
  for (const [index, key] of run.keys.entries()) {
    const undone = state.at === "idle" ? null : (state.undo.get(key) ?? null);
    const page = copyOf(run, index);
    if (undone === null) expect(page.deleted).toBe(false);
    else if (isUnseen(undone)) continue;
    else expect([undone.at, page.deleted]).toEqual([undone.at, isInTrash[undone.at]]);
  }
}

/** How many pages are told to have come out of the trash with a folder, and to have stayed out of it. */
const alsoBack = (state: RunState): number =>
  state.at === "idle"
    ? 0
    : state.undoFolders
        .values()
        .reduce((sum, folder) => sum + (folder?.at === "restored" ? folder.alsoBack.length : 0), 0);

test("whatever fails, pages that the run did not make are not touched, and every row is told as the portal shows it", async () => {
  await fc.assert(
    fc.asyncProperty(anyErrand, async ({ chosen, edited, agreed, foreign, undoFault, restoreFault }) => {
      const run = await copyTree();
      const { world } = run;
      const folders = new Map(liveFolders(world, east).map(({ code, id }) => [code, id]));
      for (const index of edited) world.local.change(() => void (copyOf(run, index).title += " edited"));
      const others = foreign.map(({ place, deleted }) =>
        addForeignPage(world, east, { folderId: folders.get(place) ?? null, deleted, active: !deleted }),
      );
      const before = others.map(withoutTime);
      const alive = others.filter(({ deleted }) => !deleted).length;
      const keys = chosen.flatMap((index) => run.keys[index] ?? []);

      world.local.addFault(undoFault);
      world.store.undo(keys, agreed ? keys : []);
      const undone = await goesOn(world);
      expectTold(run, undone);
      expect(others.map(withoutTime)).toEqual(before);
      for (const [index, key] of run.keys.entries()) {
        const mayGo = keys.includes(key) && (agreed || !edited.includes(index));
        if (!mayGo) expect(copyOf(run, index).deleted).toBe(false);
      }

      world.local.addFault(restoreFault);
      world.store.restore(keys);
      const restored = await goesOn(world);
      expectTold(run, restored);
      const told = alsoBack(restored);
      if (told === 0) expect(others.map(withoutTime)).toEqual(before);
      else expect(others.filter(({ deleted }) => !deleted).length).toBeLessThanOrEqual(alive + told);
      expect(world.local.complaints()).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);
