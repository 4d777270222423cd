import type { Folder } from "@/model/page.ts";
import type { PlannedFolder, PublicationWish } from "@/model/plan.ts";

import { placeOfMade, type Place } from "./place.ts";
import { mayPublish } from "./publication-outlook.ts";

/** The folders that a plan makes, while it is made. */
export interface PlannedFolders {
  /** In the order in which they are made: parents before their children. */
  readonly all: () => readonly PlannedFolder[];
  /** The place that stands for a folder of the source: a live one of the same address where there is one. */
  readonly rebuild: (source: Folder, places: { readonly base: Place; readonly parent: Place }) => Place;
  /** The place of a new folder of this title: a live one of the same title where there is one. */
  readonly open: (title: string, parent: Place) => Place;
}

interface Wanted {
  readonly key: string;
  readonly title: string;
  readonly code: string;
  readonly source: Folder | null;
}

export function planFolders(wish: PublicationWish): PlannedFolders {
  const places = new Map<string, Place>();
  const folders: PlannedFolder[] = [];
  /** Addresses that this plan gives away, by place. */
  const codes = new Map<string, Set<string>>();

  const make = (wanted: Wanted, parent: Place): Place => {
    const made = describe(wanted, parent, wish);
    const place = placeOfMade(made, parent);
    folders.push(made);
    places.set(wanted.key, place);
    return place;
  };
  const codesIn = (parent: Place) => {
    const key = `${parent.target.site.id}/${parent.key}`;
    const given = codes.get(key) ?? new Set<string>();
    codes.set(key, given);
    return given;
  };

  return {
    all: () => folders,
    rebuild: (source, { base, parent }) => {
      const key = `folder-${source.id}-to-${base.target.site.id}-${base.key}`;
      const there = liveFolderAt(parent, source.code);
      if (there !== null) return parent.target.placeAt(there.id);
      const planned = places.get(key);
      if (planned !== undefined) return planned;
      const given = codesIn(parent);
      const code = freeCode(source.code, parent, given);
      given.add(code.toLowerCase());
      return make({ key, title: source.title, code, source }, parent);
    },
    open: (title, parent) => {
      const there = [...parent.content.folders.values()].find(
        (folder) => !folder.trashed && folder.title.toLowerCase() === title.toLowerCase(),
      );
      if (there !== undefined) return parent.target.placeAt(there.id);
      const key = `new-to-${parent.target.site.id}-${parent.key}-${title.toLowerCase()}`;
      return places.get(key) ?? make({ key, title, code: "", source: null }, parent);
    },
  };
}

function describe({ key, title, code, source }: Wanted, parent: Place, wish: PublicationWish): PlannedFolder {
  const mayBecomeVisible = wish !== "draft" && mayPublish(parent.target);
  return {
    key,
    site: parent.target.site,
    parent: parent.made === null ? parent.folder : null,
    parentKey: parent.made?.key ?? null,
    title,
    code,
    // An active folder in an inactive one would keep the portal from publishing there (contract D4.5).
    active: mayBecomeVisible && (source?.active ?? true) && parent.inactive.length === 0,
    source,
    indexCopy: null,
    warnings: source === null || code === source.code ? [] : [{ what: "address-held-by-trash", code }],
    obstacle: parent.obstacle,
  };
}

function liveFolderAt({ content }: Place, code: string): Folder | null {
  const there = content.folders.get(code.toLowerCase());
  return there === undefined || there.trashed || code === "" ? null : there;
}

/** A folder in the trash keeps its address, so that no other can have it (contract D11); the next free one is taken. */
function freeCode(code: string, { content }: Place, given: ReadonlySet<string>): string {
  const isFree = (candidate: string) =>
    !content.folders.has(candidate.toLowerCase()) && !given.has(candidate.toLowerCase());
  if (code === "" || isFree(code)) return code;
  let number = 2;
  while (!isFree(`${code}-${number}`)) number += 1;
  return `${code}-${number}`;
}
