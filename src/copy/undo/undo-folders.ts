import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId, SiteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { PlannedFolder } from "@/model/plan.ts";

import { isTakenBack } from "../reduce-undo.ts";
import { retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { siteOutOfSight } from "../site-out-of-sight.ts";

/** A folder of the plan that is there, or was. */
export interface MadeFolder {
  readonly planned: PlannedFolder;
  readonly folderId: FolderId;
  /** The run has made it; otherwise it was there. */
  readonly isNew: boolean;
  /** How many planned folders it lies in. */
  readonly depth: number;
}

export function madeFolders({ plan, book }: RunContext): readonly MadeFolder[] {
  const parents = new Map(plan.folders.map(({ key, parentKey }) => [key, parentKey]));
  return plan.folders.flatMap((planned) => {
    const folder = book.folderOf(planned.key);
    if (folder.at !== "made") return [];
    const { folderId, isNew } = folder;
    return [{ planned, folderId, isNew, depth: foldersAround(parents, planned.parentKey).length }];
  });
}

function foldersAround(
  parents: ReadonlyMap<string, string | null>,
  nearest: string | null,
): readonly string[] {
  const around: string[] = [];
  for (let key = nearest; key !== null; key = parents.get(key) ?? null) around.push(key);
  return around;
}

/** What the run has put into its folders and sites, and what of it is there no more. */
export interface FolderTally {
  /** Copies that stand in the folder or below. */
  readonly standing: (folder: MadeFolder) => boolean;
  /** Copies out of the folder, or from below, that are taken back. */
  readonly takenBack: (folder: MadeFolder) => boolean;
}

/**
 * A folder in which the run has put no page stands as long as any copy of its site does, and counts as taken back with the last
 * one.
 */
export function tallyFolders(
  { plan, book }: RunContext,
  isAway: (key: string) => boolean = (key) => isTakenBack(book.undoOf(key)),
): FolderTally {
  const parents = new Map(plan.folders.map(({ key, parentKey }) => [key, parentKey]));
  const standing = new Set<string>();
  const takenBack = new Set<string>();
  for (const { key, target } of plan.copies) {
    if (book.progressOf(key).made === null) continue;
    const places = isAway(key) ? takenBack : standing;
    for (const around of foldersAround(parents, target.newFolder)) places.add(around);
    places.add(siteKey(target.site.id));
  }
  const isUnused = (key: string) => !standing.has(key) && !takenBack.has(key);
  const isIn = (places: ReadonlySet<string>, { planned }: MadeFolder) =>
    places.has(isUnused(planned.key) ? siteKey(planned.site.id) : planned.key);
  return {
    standing: (folder) => isIn(standing, folder),
    takenBack: (folder) => isIn(takenBack, folder),
  };
}

const siteKey = (id: SiteId): string => `site ${id}`;

/** Folders of one site and one depth, in the order in which they are done. */
export function inLevels(
  folders: readonly MadeFolder[],
  first: "deepest" | "shallowest",
): readonly (readonly MadeFolder[])[] {
  const levels = new Map<string, MadeFolder[]>();
  const sign = first === "deepest" ? -1 : 1;
  for (const folder of folders.toSorted((one, other) => sign * (one.depth - other.depth))) {
    const key = `${folder.planned.site.id}/${folder.depth}`;
    const level = levels.get(key);
    if (level === undefined) levels.set(key, [folder]);
    else level.push(folder);
  }
  return [...levels.values()];
}

/** What the portal shows of some folders of one site. */
export interface FoldersNow {
  /** `null` where it is not in the site any more. */
  readonly folder: (folder: MadeFolder) => Folder | null;
  /** Folders below, at any depth, trashed ones included. */
  readonly below: (folder: MadeFolder) => readonly Folder[];
  /** Pages in it and below, trashed ones included. */
  readonly pages: (folder: MadeFolder) => readonly Page[];
}

/** Looks into folders of one site, right before something is done to them. */
export async function lookIntoFolders(
  { plan, ports }: RunContext,
  siteId: SiteId,
  folders: readonly MadeFolder[],
): Promise<Result<FoldersNow, PortalFailure>> {
  const target = await retryRead(ports.clock, () => ports.portal.readTarget(plan.scope, siteId));
  if (!target.ok) return target;
  if (target.value.site === null) return failed(siteOutOfSight);
  const all = target.value.folders;
  const inside = new Map(
    folders.map(({ folderId }) => [
      folderId,
      all.filter(({ id }) => folderChain(all, id).some((around) => around.id === folderId)),
    ]),
  );
  const insideOf = ({ folderId }: MadeFolder) => inside.get(folderId) ?? [];
  const folderIds = [...new Set([...inside.values()].flat().map(({ id }) => id))];
  const pages = await retryRead(ports.clock, () =>
    ports.portal.readFolderPages(plan.scope, { siteId, folderIds }),
  );
  if (!pages.ok) return pages;
  return success({
    folder: ({ folderId }) => all.find(({ id }) => id === folderId) ?? null,
    below: (folder) => insideOf(folder).filter(({ id }) => id !== folder.folderId),
    pages: (folder) => {
      const ids = new Set(insideOf(folder).map(({ id }) => id));
      return pages.value.filter(({ folderId }) => folderId !== null && ids.has(folderId));
    },
  });
}

/** Whether these folders of one site are in the trash, or out of it, as far as they can be seen. */
export async function findFolders(
  { plan, ports }: RunContext,
  among: readonly MadeFolder[],
  wanted: { readonly trashed: boolean },
): Promise<Result<ReadonlyMap<FolderId, boolean>, PortalFailure>> {
  const [first] = among;
  if (first === undefined) return success(new Map());
  const { id } = first.planned.site;
  const target = await retryRead(ports.clock, () => ports.portal.readTarget(plan.scope, id));
  if (!target.ok) return target;
  const ids = new Set(among.map(({ folderId }) => folderId));
  const found = target.value.folders.filter((folder) => ids.has(folder.id));
  return success(new Map(found.map((folder) => [folder.id, folder.trashed === wanted.trashed])));
}
