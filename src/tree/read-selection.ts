import type { Folder, Page } from "@/model/page.ts";

import { folderKey, pageKey, rootKey, trashKey } from "./node.ts";
import { isChosen, waysUp, type Selection, type WaysUp } from "./selection.ts";

/** Of a folder, by what is in it: pages, and folders in which there is nothing. */
export type ChosenState = "all" | "some" | "none";

/** What a selection comes to with the folders and pages that are there. */
export interface ChosenPart {
  /** Chosen pages in the order given; those in the trash only by a mark of their own or of the trash branch. */
  readonly pages: readonly Page[];
  /**
   * Live folders that are chosen with all that is in them, in the order given; a folder in such a folder is one itself. A
   * folder of which all pages are chosen one by one is not: a page that comes later is not chosen.
   */
  readonly folders: readonly Folder[];
  /** By key of a live folder, `rootKey` or `trashKey`. */
  readonly states: ReadonlyMap<string, ChosenState>;
  /** Pages and folders chosen by a mark of their own that are not in the lists: not loaded yet, not shown, or gone. */
  readonly missing: number;
  /** A folder, the trash or the whole site is chosen, so that pages that are loaded later may come to it. */
  readonly grows: boolean;
}

interface Tally {
  chosen: number;
  all: number;
}

/** Reads what is chosen in one pass over pages and folders. */
export function readSelection(
  selection: Selection,
  folders: readonly Folder[],
  pages: readonly Page[],
): ChosenPart {
  const ways = waysUp(folders, pages);
  const folderKeys = new Set(folders.map(folderKey));
  const tallies = tallyUp(selection, ways, folderKeys);
  const states = new Map([...tallies].map(([key, tally]) => [key, stateOf(tally)]));
  const marked = [...selection.marks].filter(([, isOn]) => isOn).map(([key]) => key);
  return {
    pages: pages.filter((page) => isChosen(selection, ways, pageKey(page))),
    folders: folders.filter((folder) => {
      const key = folderKey(folder);
      return states.get(key) === "all" && isChosen(selection, ways, key);
    }),
    states,
    missing: marked.filter((key) => !ways.has(key) && !isOnTop(key)).length,
    grows: marked.some((key) => isOnTop(key) || folderKeys.has(key)),
  };
}

const isOnTop = (key: string): boolean => key === rootKey || key === trashKey;

/** Counts for everything that can be opened what lies anywhere below it. */
function tallyUp(
  selection: Selection,
  ways: WaysUp,
  folderKeys: ReadonlySet<string>,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>([rootKey, trashKey].map((key) => [key, { chosen: 0, all: 0 }]));
  const filled = new Set(ways.values());
  for (const key of ways.keys()) {
    if (filled.has(key)) continue;
    const isOn = isChosen(selection, ways, key);
    const first = folderKeys.has(key) ? key : ways.get(key);
    for (let at = first; at !== undefined; at = ways.get(at)) add(tallies, at, isOn);
  }
  return tallies;
}

function add(tallies: Map<string, Tally>, key: string, isOn: boolean): void {
  const tally = tallies.get(key) ?? { chosen: 0, all: 0 };
  tally.chosen += isOn ? 1 : 0;
  tally.all += 1;
  tallies.set(key, tally);
}

const stateOf = ({ chosen, all }: Tally): ChosenState =>
  chosen === 0 ? "none" : chosen === all ? "all" : "some";
