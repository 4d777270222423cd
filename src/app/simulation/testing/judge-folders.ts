import { isTakenBack } from "@/copy/reduce-undo.ts";
import type { CopyPlan, PlannedFolder } from "@/model/plan.ts";
import type { FolderState } from "@/model/run.ts";

import type { FolderRow } from "../../../../e2e/portal/state/entities.ts";
import { misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

type Made = Extract<FolderState, { readonly at: "made" }>;

/**
 * Compares the folders of the plan with those of the portal. Every folder that the run's requests have made is one that the report
 * names. One that was sent and never seen, or failed since nobody knows or could ask, may be there by what the report says itself;
 * one refused as not unique is. Folders that somebody has put into the trash since are left out.
 */
export function judgeFolders(world: SimulatedWorld, run: FinishedRun): readonly Mistake[] {
  const { plan, folders } = run;
  const mistakes: Mistake[] = [];
  const named = new Set<number>();
  const open: PlannedFolder[] = [];
  for (const planned of plan.folders) {
    const state = folders.get(planned.key);
    if (state === undefined) mistakes.push(misreported(planned.key, "folder is not in the report"));
    if (state?.at === "making" || (state?.at === "failed" && mayBeThere(state))) open.push(planned);
    if (state?.at !== "made") continue;
    named.add(state.folderId);
    mistakes.push(...judgeMade(world, planned, { state, run }).map((what) => misreported(planned.key, what)));
  }
  for (const id of world.calls.madeFolders()) {
    const folder = world.local.state.folders.get(id);
    if (folder === undefined || named.has(id) || world.byHand.touchedFolders.has(id)) continue;
    if (open.some(({ site, title }) => site.id === folder.siteId && title === folder.title)) continue;
    mistakes.push(misreported(null, `folder ${id} was made, and nobody says so`));
  }
  return mistakes;
}

const mayBeThere = ({ failure }: Extract<FolderState, { readonly at: "failed" }>): boolean =>
  failure !== null && (failure.kind !== "refused" || aboutTheUnseen.has(failure.code));

/** There is such a folder, or the site cannot be seen any more. */
const aboutTheUnseen = new Set(["FOLDER_IS_NOT_UNIQUE", "SITE_NOT_FOUND"]);

function judgeMade(
  world: SimulatedWorld,
  planned: PlannedFolder,
  { state, run }: { readonly state: Made; readonly run: FinishedRun },
): readonly string[] {
  const folder = world.local.state.folders.get(state.folderId);
  if (folder === undefined) return [`folder ${state.folderId} is not there`];
  const wrongs: string[] = [];
  if (!isWhereItShouldBe(folder, planned, run)) wrongs.push(`folder ${folder.id} lies elsewhere`);
  if (!state.adopted && !world.calls.madeFolders().has(folder.id))
    wrongs.push(`folder ${folder.id} was not made by the run`);
  if (!state.adopted && folder.title !== planned.title)
    wrongs.push(`folder ${folder.id} is called ${folder.title}`);
  if (state.indexPage === "set" && !isIndexSet(world, folder, { planned, run }))
    wrongs.push(`folder ${folder.id} has the index page ${folder.indexId ?? 0}`);
  return wrongs;
}

function isWhereItShouldBe(
  folder: FolderRow,
  { site, parent, parentKey }: PlannedFolder,
  { folders }: Pick<FinishedRun, "folders">,
): boolean {
  const above = parentKey === null ? undefined : folders.get(parentKey);
  const parentId = above?.at === "made" ? above.folderId : (parent?.id ?? null);
  return folder.siteId === site.id && folder.parentId === parentId;
}

function indexOf({ indexCopy }: CopyPlan["folders"][number], { copies }: FinishedRun): number | null {
  const copy = indexCopy === null ? undefined : copies.get(indexCopy);
  if (copy?.at === "done") return copy.found.pageId;
  return copy?.at === "unverified" ? copy.pageId : null;
}

/** The portal itself takes a page that is put into the trash off its folder (contract D7), also when the run takes it back. */
function isIndexSet(
  { byHand, local }: SimulatedWorld,
  { indexId }: FolderRow,
  { planned, run }: { readonly planned: PlannedFolder; readonly run: FinishedRun },
): boolean {
  const pageId = indexOf(planned, run);
  if (pageId === null) return false;
  const undo = run.undo.get(planned.indexCopy ?? "") ?? null;
  const isAway = isTakenBack(undo) || (undo !== null && local.state.pages.get(pageId)?.deleted === true);
  return indexId === pageId || byHand.earlier.has(pageId) || isAway;
}
