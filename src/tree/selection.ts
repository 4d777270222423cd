import type { FolderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";

import { folderKey, pageKey, rootKey, trashKey } from "./node.ts";

/**
 * What is chosen in the tree of one site, as marks: the nearest mark on the way from a page or folder up to the root decides,
 * so that a folder chosen whole means whole, also for pages that are not loaded yet.
 */
export interface Selection {
  /** By key of a node (`pageKey`, `folderKey`, `rootKey` for the whole site, `trashKey`): chosen or left out. */
  readonly marks: ReadonlyMap<string, boolean>;
}

export const nothingChosen: Selection = { marks: new Map() };

/** Key of a page or folder → key of what it lies in; what is on top of the tree has none. */
export type WaysUp = ReadonlyMap<string, string>;

/**
 * The way from every page and live folder up to the root. Pages that are not in the live tree (trashed, in a trashed folder,
 * or in one that is gone) lie in the trash branch instead, so that no mark of a live folder reaches them.
 */
export function waysUp(folders: readonly Folder[], pages: readonly Page[]): WaysUp {
  const known = kept.get(pages);
  if (known?.folders === folders) return known.ways;
  const ways = findWaysUp(folders, pages);
  kept.set(pages, { folders, ways });
  return ways;
}

/** By list of pages: every selection in a site asks for the same ways. */
const kept = new WeakMap<readonly Page[], { readonly folders: readonly Folder[]; readonly ways: WaysUp }>();

function findWaysUp(folders: readonly Folder[], pages: readonly Page[]): WaysUp {
  const ways = new Map<string, string>();
  const live = liveFolders(folders);
  for (const folder of live.values()) {
    ways.set(folderKey(folder), folder.parentId === null ? rootKey : folderKey({ id: folder.parentId }));
  }
  for (const page of pages) {
    const isLive = !page.trashed && (page.folderId === null || live.has(page.folderId));
    ways.set(pageKey(page), isLive ? placeKey(page.folderId) : trashKey);
  }
  return ways;
}

const placeKey = (folderId: FolderId | null): string =>
  folderId === null ? rootKey : folderKey({ id: folderId });

/** Those that hang below the root with no trashed one between, parents before what is in them. */
function liveFolders(folders: readonly Folder[]): ReadonlyMap<FolderId, Folder> {
  const inside = new Map<FolderId | null, Folder[]>();
  for (const folder of folders) {
    if (folder.trashed) continue;
    const siblings = inside.get(folder.parentId);
    if (siblings === undefined) inside.set(folder.parentId, [folder]);
    else siblings.push(folder);
  }
  const live = new Map<FolderId, Folder>();
  const open: Folder[] = [...(inside.get(null) ?? [])];
  // Walking down from the root ends even where folders hang in a circle, which the portal does not forbid (contract D11).
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    live.set(folder.id, folder);
    open.push(...(inside.get(folder.id) ?? []));
  }
  return live;
}

/** Whether the nearest mark on the way up says so; without any, nothing is chosen. */
export function isChosen({ marks }: Selection, ways: WaysUp, key: string): boolean {
  for (let at: string | undefined = key; at !== undefined; at = ways.get(at)) {
    const mark = marks.get(at);
    if (mark !== undefined) return mark;
  }
  return false;
}

/**
 * Chooses nodes or leaves them out, each with all that is in it: marks below them go, and so do marks that say no more than
 * the one above.
 */
export function markNodes(
  selection: Selection,
  ways: WaysUp,
  keys: readonly string[],
  isOn: boolean,
): Selection {
  const wanted = new Set(keys);
  const isBelow = (key: string): boolean => {
    for (let at = ways.get(key); at !== undefined; at = ways.get(at)) if (wanted.has(at)) return true;
    return false;
  };
  const marks = new Map([...selection.marks].filter(([key]) => !wanted.has(key) && !isBelow(key)));
  const kept: Selection = { marks: new Map(marks) };
  for (const key of wanted) {
    if (!isBelow(key) && isChosen(kept, ways, key) !== isOn) marks.set(key, isOn);
  }
  return { marks };
}
