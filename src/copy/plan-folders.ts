import type { Folder } from "@/model/page.ts";
import type { PlannedFolder, PublicationWish } from "@/model/plan.ts";

import { createFolderAddresses } from "./folder-addresses.ts";
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

type Wanted = Pick<PlannedFolder, "key" | "title" | "code" | "source" | "warnings">;

export function planFolders(wish: PublicationWish): PlannedFolders {
  const places = new Map<string, Place>();
  const folders: PlannedFolder[] = [];
  const addresses = createFolderAddresses();

  const make = (wanted: Wanted, parent: Place): Place => {
    const made = describe(wanted, parent, wish);
    const place = placeOfMade(made, parent);
    folders.push(made);
    places.set(wanted.key, place);
    return place;
  };
  return {
    all: () => folders,
    rebuild: (source, { base, parent }) => {
      const key = `folder-${source.id}-to-${base.target.site.id}-${base.key}`;
      const there = liveFolderAt(parent, source.code);
      if (there !== null) return parent.target.placeAt(there.id);
      return (
        places.get(key) ??
        make({ key, title: source.title, ...addresses.give(source.code, parent), source }, parent)
      );
    },
    open: (title, parent) => {
      const there = [...parent.content.folders.values()].find(
        (folder) => !folder.trashed && folder.title.toLowerCase() === title.toLowerCase(),
      );
      if (there !== undefined) return parent.target.placeAt(there.id);
      const key = `new-to-${parent.target.site.id}-${parent.key}-${title.toLowerCase()}`;
      return (
        places.get(key) ?? make({ key, title, ...addresses.giveFor(title, parent), source: null }, parent)
      );
    },
  };
}

function describe(
  { key, title, code, source, warnings }: Wanted,
  parent: Place,
  wish: PublicationWish,
): PlannedFolder {
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
    warnings,
    obstacle: parent.obstacle,
  };
}

function liveFolderAt({ content }: Place, code: string): Folder | null {
  const there = content.folders.get(code.toLowerCase());
  return there === undefined || there.trashed || code === "" ? null : there;
}
