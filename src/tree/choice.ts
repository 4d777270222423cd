import type { FolderId, SiteId } from "@/model/ids.ts";
import { noLaterWishes, type LaterWishes } from "@/model/later-wishes.ts";
import type { PublicationWish, TrashedSourceWay } from "@/model/plan.ts";
import type { Placement } from "@/model/session.ts";
import { scopes, type Scope, type Site } from "@/model/site.ts";

import { pageKey } from "./node.ts";
import { nothingChosen, type Selection } from "./selection.ts";

/** One place of a target site. */
export interface PlaceChoice {
  readonly siteId: SiteId;
  /** `null` is the top level of the site. */
  readonly folderId: FolderId | null;
  /** Title of a folder that the run makes in there for the copies; `null` for none. */
  readonly newFolder: string | null;
}

/** Where the copies shall go: each beside its source, or to places chosen by hand. */
export type TargetChoice =
  | { readonly at: "same-place" }
  /** At least one place; no two the same. */
  | { readonly at: "other-place"; readonly places: readonly PlaceChoice[] };

/** What the user has chosen so far: keys and options only. What they stand for is read from the portal. */
export interface Choice {
  readonly scope: Scope;
  readonly siteId: SiteId | null;
  readonly selection: Selection;
  readonly withTrash: boolean;
  readonly target: TargetChoice;
  /** The chosen part of the tree is rebuilt in the target. */
  readonly keepFolders: boolean;
  readonly publication: PublicationWish;
  /** `null` until the user has agreed to one of the ways in which a page is copied out of the trash. */
  readonly trashedWay: TrashedSourceWay | null;
  /** Keys of planned copies taken out in the review. */
  readonly takenOut: ReadonlySet<string>;
  readonly later: LaterWishes;
}

/** The choice to begin with: opened from the settings of a page, that page is chosen already (contract B6). */
export function firstChoice(sites: readonly Site[], placement: Placement): Choice {
  const opened = placement.at === "page-settings" ? placement : null;
  const site = sites.find(({ id }) => id === opened?.siteId) ?? null;
  const scope = site?.scope ?? scopes.find((kind) => sites.some((other) => other.scope === kind)) ?? "PAGE";
  const selection: Selection =
    site === null || opened === null
      ? nothingChosen
      : { marks: new Map([[pageKey({ id: opened.pageId }), true]]) };
  return {
    scope,
    siteId: site?.id ?? onlySite(sites, scope),
    selection,
    withTrash: false,
    target: { at: "same-place" },
    keepFolders: true,
    publication: "draft",
    trashedWay: null,
    takenOut: new Set(),
    later: firstLaterWishes,
  };
}

/** Links among the copies lead to the copies unless the user wants it otherwise: a copied set is to be used as it is. */
const firstLaterWishes: LaterWishes = { ...noLaterWishes, links: { among: true, outside: "leave" } };

/** Where there is just one site of a kind, nobody has to choose it. */
function onlySite(sites: readonly Site[], scope: Scope): SiteId | null {
  const ofKind = sites.filter((site) => site.scope === scope);
  return ofKind.length === 1 ? (ofKind[0]?.id ?? null) : null;
}

/** Another kind: nothing of the old one can stay, since a copy never crosses kinds (contract C2). */
export function afterKindChosen(choice: Choice, scope: Scope, sites: readonly Site[]): Choice {
  return afterSiteChosen({ ...choice, scope }, onlySite(sites, scope));
}

/** Another site: what was chosen in the old one, and where to, means nothing in it. */
export function afterSiteChosen(choice: Choice, siteId: SiteId | null): Choice {
  const selection = nothingChosen;
  return {
    ...withoutHandNames(afterTarget(choice, { at: "same-place" })),
    siteId,
    selection,
    trashedWay: null,
  };
}

/** What was taken out of the review belonged to the old plan. */
export function afterSelectionChanged(choice: Choice, selection: Selection): Choice {
  return { ...choice, selection, takenOut: new Set() };
}

export function afterTrashShown(choice: Choice, withTrash: boolean): Choice {
  return { ...choice, withTrash };
}

const afterTarget = (choice: Choice, target: TargetChoice): Choice => ({
  ...choice,
  target,
  takenOut: new Set(),
});

/** “Somewhere else” begins with the top level of the source's own site, whatever was there before. */
export function afterPlaceKindChosen(choice: Choice, at: TargetChoice["at"]): Choice {
  const { siteId } = choice;
  if (at === "same-place" || siteId === null) return afterTarget(choice, { at: "same-place" });
  return afterTarget(choice, { at: "other-place", places: [topLevelOf(siteId)] });
}

export const topLevelOf = (siteId: SiteId): PlaceChoice => ({ siteId, folderId: null, newFolder: null });

/** One more place, unless it is there already. */
export function afterPlaceAdded(choice: Choice, place: PlaceChoice): Choice {
  return afterPlacesChanged(choice, (places) => [...places, place]);
}

/** Several sites picked at once become places at their top level. */
export function afterSitesAdded(choice: Choice, siteIds: readonly SiteId[]): Choice {
  return afterPlacesChanged(choice, (places) => [...places, ...siteIds.map(topLevelOf)]);
}

/**
 * Another site, folder or new folder for the place at `index`. The old folder goes with its site: the portal puts a copy into the
 * root if they do not belong together (contract D4.1). Nothing happens where that place is among the others already.
 */
export function afterPlaceChanged(choice: Choice, index: number, place: PlaceChoice): Choice {
  const { target } = choice;
  const before = target.at === "same-place" ? undefined : target.places[index];
  if (target.at === "same-place" || before === undefined) return choice;
  const hasOldFolder = before.siteId !== place.siteId && before.folderId === place.folderId;
  const changed = hasOldFolder ? { ...place, folderId: null } : place;
  if (target.places.some((other, at) => at !== index && isSamePlace(other, changed))) return choice;
  return afterPlacesChanged(choice, (places) => places.with(index, changed));
}

/** The last place stays, since copies have to go somewhere. */
export function afterPlaceRemoved(choice: Choice, index: number): Choice {
  return afterPlacesChanged(choice, (places) =>
    places.length === 1 ? places : places.filter((_, at) => at !== index),
  );
}

function afterPlacesChanged(
  choice: Choice,
  change: (places: readonly PlaceChoice[]) => readonly PlaceChoice[],
): Choice {
  const { target } = choice;
  if (target.at === "same-place") return choice;
  const places = change(target.places).filter(
    (place, at, all) => all.findIndex((other) => isSamePlace(place, other)) === at,
  );
  return afterTarget(choice, { at: "other-place", places });
}

/** Copies in a new folder do not meet those in the folder around it, so its title makes it another place. */
export const isSamePlace = (one: PlaceChoice, other: PlaceChoice): boolean =>
  one.siteId === other.siteId && one.folderId === other.folderId && one.newFolder === other.newFolder;

export function afterKeepFoldersChosen(choice: Choice, keepFolders: boolean): Choice {
  return { ...choice, keepFolders, takenOut: new Set() };
}

export function afterPublicationChosen(choice: Choice, publication: PublicationWish): Choice {
  return { ...choice, publication };
}

export function afterTrashedWayChosen(choice: Choice, trashedWay: TrashedSourceWay): Choice {
  return { ...choice, trashedWay };
}

/** Keys of planned copies as the review shows them. */
export function afterTakenOutChanged(choice: Choice, takenOut: ReadonlySet<string>): Choice {
  return { ...choice, takenOut };
}

/** What shall be done with the copies once they are there. Keys of planned copies do not depend on it, so nothing else changes. */
export function afterLaterWishesChanged(choice: Choice, later: LaterWishes): Choice {
  return { ...choice, later };
}

/**
 * All of it is copied: ticking another page must not copy the last ones again, nor give their names to the next copies. The
 * rules stay, as the targets do.
 */
export const afterCopied = (choice: Choice): Choice =>
  withoutHandNames(afterSelectionChanged(choice, nothingChosen));

/** They were typed for single copies of a plan that is no more. */
const withoutHandNames = (choice: Choice): Choice => ({
  ...choice,
  later: { ...choice.later, byHand: new Map() },
});
