import type { RunState } from "@/model/run.ts";

import { askedToRestore } from "../reduce-undo.ts";

/** Of these rows those that can be taken back: a page of them is known, and it is not in the trash by this run. `null`: nothing to do. */
export function findUndoable(state: RunState, keys: readonly string[]): readonly string[] | null {
  if (state.at !== "finished") return null;
  const found = keys.filter((key) => {
    const copy = state.copies.get(key);
    const isThere = copy?.at === "done" || copy?.at === "unverified";
    return isThere && state.undo.get(key)?.at !== "trashed";
  });
  const wantsFolders = keys.length > 0 && state.undoFolders.values().some((folder) => folder?.at === "kept");
  return found.length > 0 || wantsFolders ? found : null;
}

/** Of these rows those that this run has put into the trash. `null`: nothing to do. */
export function findRestorable(state: RunState, keys: readonly string[]): readonly string[] | null {
  if (state.at !== "finished") return null;
  const found = keys.filter((key) => askedToRestore(state.undo.get(key) ?? null)?.at === "restore-asked");
  return found.length > 0 ? found : null;
}
