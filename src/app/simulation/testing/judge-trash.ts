import { pageOf } from "./judge-undo.ts";
import { madePages, misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import type { UndoJournal } from "./undo-journal.ts";

/**
 * Whatever the run takes back and brings back, of all that is none of its own it changes nothing: pages and folders of others are in
 * the trash, or not, as they were, or as somebody has left them.
 */
export function judgeTrash(
  world: SimulatedWorld,
  state: FinishedRun,
  journal: UndoJournal,
): readonly Mistake[] {
  return [
    ...judgePages(world, state, journal),
    ...judgeTheirFolders(world, state),
    ...judgeOwnFolders(world, state),
  ];
}

/** Sources may be taken out of the trash for their copies, which is judged by itself. */
function judgePages(
  world: SimulatedWorld,
  { plan, copies }: FinishedRun,
  { alsoBack, errands }: UndoJournal,
): readonly Mistake[] {
  const { local, byHand, atStart } = world;
  const none = new Set<number>([...madePages(world).values()].flat());
  for (const { key, source } of plan.copies) {
    none.add(source.id);
    const named = pageOf(copies.get(key));
    if (named !== null) none.add(named);
  }
  return [...local.state.pages.values()].flatMap((page): readonly Mistake[] => {
    const { id, title, deleted } = page;
    const before = byHand.pageMoves.get(id)?.deleted ?? atStart.pages.get(id)?.deleted ?? false;
    if (none.has(id) || deleted === before) return [];
    // Such a page came out of the trash with its folder, and the portal did not let it be put back there.
    if (!deleted && alsoBack.has(title)) return [];
    // Nobody can see what comes into a folder between the last look at it and its move.
    const at = byHand.pageMoves.get(id)?.at ?? 0;
    if (errands.some(([from, to]) => from <= at && at <= to)) return [];
    return [misreported(null, `page ${id} of somebody else is ${deleted ? "in" : "out of"} the trash`)];
  });
}

/** Folders that the run's requests have not made never go to the trash, nor come back, by it. */
function judgeTheirFolders(world: SimulatedWorld, state: FinishedRun): readonly Mistake[] {
  const { local, byHand, atStart, calls } = world;
  const own = new Set([...calls.madeFolders(), ...takenForOwn(world, state)]);
  return [...local.state.folders.values()].flatMap(({ id, deleted }): readonly Mistake[] => {
    const before = byHand.folderMoves.get(id)?.deleted ?? atStart.folders.get(id)?.deleted ?? false;
    if (own.has(id) || deleted === before) return [];
    return [misreported(null, `folder ${id} of somebody else is ${deleted ? "in" : "out of"} the trash`)];
  });
}

/** Made by hand while the answer to the same folder's making was lost: nobody can tell the one from the other. */
function takenForOwn({ byHand }: SimulatedWorld, { folders }: FinishedRun): readonly number[] {
  return folders
    .values()
    .flatMap((folder) =>
      folder.at === "made" && folder.adopted && byHand.madeFolders.has(folder.folderId)
        ? [folder.folderId]
        : [],
    );
}

function judgeOwnFolders(
  { local, byHand }: SimulatedWorld,
  { plan, folders, undoFolders }: FinishedRun,
): readonly Mistake[] {
  return plan.folders.flatMap(({ key }): readonly Mistake[] => {
    const made = folders.get(key);
    const undo = undoFolders.get(key) ?? null;
    if (made?.at !== "made") return undo === null ? [] : [misreported(key, "was taken back and never made")];
    const folder = local.state.folders.get(made.folderId);
    if (folder === undefined || byHand.touchedFolders.has(folder.id)) return [];
    const isSaid = undo?.at === "trashed";
    // Refused, or not seen any more: what became of it is not known.
    const isUnclear = undo?.at === "kept" && undo.why === "refused";
    if (folder.deleted === isSaid || (isUnclear && !isSaid)) return [];
    return [misreported(key, `folder ${folder.id} is ${folder.deleted ? "" : "not "}in the trash`)];
  });
}
