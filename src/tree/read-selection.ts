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

interface Reading {
  readonly folders: readonly Folder[];
  readonly pages: readonly Page[];
  readonly part: ChosenPart;
}

const readings = new WeakMap<Selection, readonly Reading[]>();

/** So many lists are read with one selection: the whole site, and what a filter has found in it. */
const keptReadings = 2;

/**
 * Reads what is chosen in one pass over pages and folders. The last readings of a selection are kept: every part of the screen
 * asks for the same one.
 */
export function readSelection(
  selection: Selection,
  folders: readonly Folder[],
  pages: readonly Page[],
): ChosenPart {
  const kept = readings.get(selection) ?? [];
  const known = kept.find((reading) => reading.folders === folders && reading.pages === pages);
  if (known !== undefined) return known.part;
  const part = readAnew(selection, folders, pages);
  readings.set(selection, [{ folders, pages, part }, ...kept.slice(0, keptReadings - 1)]);
  return part;
}

function readAnew(selection: Selection, folders: readonly Folder[], pages: readonly Page[]): ChosenPart {
  const ways = waysUp(folders, pages);
  const chosenPages: Page[] = [];
  const tallies = new Map<string, Tally>([rootKey, trashKey].map((key) => [key, { chosen: 0, all: 0 }]));
  // Thousands of pages lie in few places, so what holds for a place is found out once.
  const isPlaceChosen = rememberByKey((place) => isChosen(selection, ways, place));
  for (const page of pages) {
    const key = pageKey(page);
    const place = ways.get(key);
    const isOn = selection.marks.get(key) ?? (place !== undefined && isPlaceChosen(place));
    if (isOn) chosenPages.push(page);
    if (place !== undefined) add(tallies, place, isOn ? 1 : 0, 1);
  }
  const folderKeys = new Set(folders.map(folderKey));
  tallyFolders({ tallies, ways, folderKeys, isPlaceChosen });
  const states = new Map([...tallies].map(([key, tally]) => [key, stateOf(tally)]));
  const marked = [...selection.marks].filter(([, isOn]) => isOn).map(([key]) => key);
  return {
    pages: chosenPages,
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

function rememberByKey<Value>(find: (key: string) => Value): (key: string) => Value {
  const found = new Map<string, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

/** Adds what lies right in each place to everything above it; a folder in which there is nothing counts for itself. */
function tallyFolders({
  tallies,
  ways,
  folderKeys,
  isPlaceChosen,
}: {
  readonly tallies: Map<string, Tally>;
  readonly ways: WaysUp;
  readonly folderKeys: ReadonlySet<string>;
  readonly isPlaceChosen: (key: string) => boolean;
}): void {
  const liveFolders = [...folderKeys].filter((key) => ways.has(key));
  const filled = new Set(liveFolders.map((key) => ways.get(key)));
  for (const key of liveFolders) {
    if (!tallies.has(key) && !filled.has(key)) add(tallies, key, isPlaceChosen(key) ? 1 : 0, 1);
  }
  for (const [key, { chosen, all }] of [...tallies].map(([key, tally]) => [key, { ...tally }] as const)) {
    for (let at = ways.get(key); at !== undefined; at = ways.get(at)) add(tallies, at, chosen, all);
  }
}

function add(tallies: Map<string, Tally>, key: string, chosen: number, all: number): void {
  const tally = tallies.get(key) ?? { chosen: 0, all: 0 };
  tally.chosen += chosen;
  tally.all += all;
  tallies.set(key, tally);
}

const stateOf = ({ chosen, all }: Tally): ChosenState =>
  chosen === 0 ? "none" : chosen === all ? "all" : "some";
