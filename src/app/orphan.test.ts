import { expect, test } from "vitest";

import { failed } from "@/lib/result.ts";
import type { CopyState } from "@/model/run.ts";

import { employee, F1, P2, S1 } from "../../e2e/portal/conformance/fixture.ts";
import type { PageRow } from "../../e2e/portal/state/entities.ts";
import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { lostConnection } from "./testing/breaking-browser.ts";
import { openWorld, type World } from "./testing/world.ts";

/** The empty page that a copy into a folder leaves behind when the folder is trashed in that moment (contract H1 54). */

const trashMethod = "landing.landing.markDelete";

interface Left {
  readonly world: World;
  readonly key: string;
  readonly orphan: PageRow;
}

const setFolder = (deleted: boolean) => (state: PortalState) => {
  const folder = state.folders.get(F1);
  if (folder !== undefined) folder.deleted = deleted;
};

async function leaveOrphan(world = openWorld()): Promise<Left> {
  const plan = await world.plan({ from: S1, source: P2, to: S1, folder: F1 });
  world.local.addFault({
    method: "landing.landing.copy",
    effect: { do: "change", when: "before", change: setFolder(true) },
  });
  const copy = await world.run(plan);
  const [orphan, ...more] = world.newPages();
  if (orphan === undefined) throw new Error("The portal left no page behind.");
  expect(more).toEqual([]);
  expect(orphan).toMatchObject({ folderId: F1, deleted: false });
  expect(copy).toMatchObject({ at: "failed", orphan: { pageId: orphan.id, fate: { at: "left" } } });
  return { world, key: plan.copies[0]?.key ?? "", orphan };
}

function trash({ world, key }: Left): Promise<CopyState> {
  world.store.trashOrphan(key);
  return world.settled();
}

const fateOf = (copy: CopyState) => (copy.at === "failed" ? copy.orphan?.fate : undefined);

test("an empty page that a refused copy left behind is put into the trash when the user asks for it, and nothing else", async () => {
  const left = await leaveOrphan();
  const { world, orphan } = left;
  expect(world.tries(trashMethod)).toBe(0);
  expect(fateOf(await trash(left))).toEqual({ at: "trashed" });
  expect(world.page(orphan.id).deleted).toBe(true);
  const commands = world.local.calls().flatMap((call) => call.commands);
  const moves = commands.filter(({ method }) => method === trashMethod);
  expect(moves.map(({ params }) => Number(params["lid"]))).toEqual([orphan.id]);
  expect(world.page(P2).deleted).toBe(false);
  expect(world.local.complaints()).toEqual([]);
});

test("the run is going on while the page is moved, the move is held before it is sent, and a second press does nothing", async () => {
  const left = await leaveOrphan();
  const { world, key, orphan } = left;
  const trashing = trash(left);
  expect(world.store.getSnapshot().at).toBe("running");
  await trash({ world, key, orphan });
  await trashing;
  expect(world.tries(trashMethod)).toBe(1);
  const types = world.events().map(({ type }) => type);
  expect(types.slice(types.indexOf("run-resumed"))).toEqual([
    "run-resumed",
    "trashing-orphan",
    "orphan-trashed",
    "run-finished",
  ]);
  await trash(left);
  expect(world.tries(trashMethod)).toBe(1);
});

test("without the right to delete the page stays, the portal's refusal is told, and it can be tried again", async () => {
  const left = await leaveOrphan();
  const { world, orphan } = left;
  const rights = world.local.state.siteRights;
  world.local.change((state) => {
    state.siteRights = rights.map((row) =>
      row.siteId === S1 && row.userId === employee
        ? { ...row, operations: row.operations.filter((operation) => operation !== "delete") }
        : row,
    );
  });
  const kept = await trash(left);
  expect(fateOf(kept)).toMatchObject({ at: "kept", failure: { code: "ACCESS_DENIED" } });
  expect(world.page(orphan.id).deleted).toBe(false);
  world.local.change((state) => {
    state.siteRights = rights;
  });
  expect(fateOf(await trash(left))).toEqual({ at: "trashed" });
});

test.each([true, false])("a lost answer is settled by looking (the page was moved: %s)", async (ran) => {
  const left = await leaveOrphan();
  const { world, orphan } = left;
  world.local.addFault({ method: trashMethod, effect: { do: "drop", ran } });
  expect(fateOf(await trash(left))).toEqual({ at: "trashed" });
  expect(world.page(orphan.id).deleted).toBe(true);
  expect(world.tries(trashMethod)).toBe(ran ? 1 : 2);
});

test("a portal that confirms the move and does not make it is not believed", async () => {
  const left = await leaveOrphan();
  const { world, orphan } = left;
  world.local.addFault({
    method: trashMethod,
    effect: { do: "answer", result: orphan.id, ran: false },
    times: null,
  });
  expect(fateOf(await trash(left))).toEqual({ at: "kept", failure: null });
  expect(world.page(orphan.id).deleted).toBe(false);
});

test("a portal that cannot be asked leaves the page alone", async () => {
  let isCut = false;
  const left = await leaveOrphan(
    openWorld({
      around: (call) => (method, params) =>
        isCut ? Promise.resolve(failed(lostConnection)) : call(method, params),
    }),
  );
  isCut = true;
  expect(fateOf(await trash(left))).toMatchObject({ at: "kept", failure: { code: "NETWORK_ERROR" } });
  expect(left.world.tries(trashMethod)).toBe(0);
});

test.each<[string, (state: PortalState, orphan: PageRow) => void]>([
  [
    "filled",
    (state, orphan) => {
      const [block] = state.blocksByPage.get(P2) ?? [];
      if (block === undefined) throw new Error("The source has no blocks.");
      state.addBlock({ ...block, id: state.nextId("block"), lid: orphan.id, public: false });
    },
  ],
  ["published", (state, orphan) => void (rowIn(state, orphan).active = true)],
  ["moved out of the folder", (state, orphan) => void (rowIn(state, orphan).folderId = null)],
])("a page that was %s since then is no leftover any more, and is not touched", async (_what, change) => {
  const left = await leaveOrphan();
  const { world, orphan } = left;
  world.local.change((state) => {
    setFolder(false)(state);
    change(state, orphan);
  });
  expect(fateOf(await trash(left))).toEqual({ at: "in-use" });
  expect(world.tries(trashMethod)).toBe(0);
  expect(world.page(orphan.id).deleted).toBe(false);
});

function rowIn(state: PortalState, { id }: PageRow): PageRow {
  const row = state.pages.get(id);
  if (row === undefined) throw new Error(`The portal has no page ${id}.`);
  return row;
}

test("a page that is gone by itself needs no moving", async () => {
  const left = await leaveOrphan();
  left.world.local.change((state) => state.removePage(left.orphan.id));
  expect(fateOf(await trash(left))).toEqual({ at: "trashed" });
  expect(left.world.tries(trashMethod)).toBe(0);
});

test("where a copy left nothing behind there is nothing to put into the trash", async () => {
  const world = openWorld();
  const plan = await world.plan({ from: S1, source: P2, to: S1, folder: F1 });
  world.local.addFault({ method: "landing.landing.copy", effect: { do: "error", code: "SITE_NOT_FOUND" } });
  const copy = await world.run(plan);
  world.store.trashOrphan(plan.copies[0]?.key ?? "");
  world.store.trashOrphan("another key");
  expect(await world.settled()).toEqual(copy);
  expect(world.tries(trashMethod)).toBe(0);
});
