import type { FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { PublicationWish, TrashedSourceWay } from "@/model/plan.ts";
import type { Placement } from "@/model/session.ts";
import { scopes, type Scope, type Site } from "@/model/site.ts";

/** Where the copy shall go: beside its source, or to a place chosen by hand. */
export type TargetChoice =
  | { readonly at: "same-place" }
  | {
      readonly at: "other-place";
      readonly siteId: SiteId;
      /** `null` is the top level of the site. */
      readonly folderId: FolderId | null;
    };

/** What the user has chosen so far: keys and options only. What they stand for is read from the portal. */
export interface Choice {
  readonly scope: Scope;
  readonly siteId: SiteId | null;
  readonly pageId: PageId | null;
  readonly withTrash: boolean;
  readonly target: TargetChoice;
  readonly publication: PublicationWish;
  /** `null` until the user has agreed to one of the ways in which a page is copied out of the trash. */
  readonly trashedWay: TrashedSourceWay | null;
}

/** The choice to begin with: opened from the settings of a page, that page is chosen already (contract B6). */
export function firstChoice(sites: readonly Site[], placement: Placement): Choice {
  const opened = placement.at === "page-settings" ? placement : null;
  const site = sites.find(({ id }) => id === opened?.siteId) ?? null;
  const scope = site?.scope ?? scopes.find((kind) => sites.some((other) => other.scope === kind)) ?? "PAGE";
  return {
    scope,
    siteId: site?.id ?? onlySite(sites, scope),
    pageId: site === null || opened === null ? null : opened.pageId,
    withTrash: false,
    target: { at: "same-place" },
    publication: "draft",
    trashedWay: null,
  };
}

/** Where there is just one site of a kind, nobody has to choose it. */
function onlySite(sites: readonly Site[], scope: Scope): SiteId | null {
  const ofKind = sites.filter((site) => site.scope === scope);
  return ofKind.length === 1 ? (ofKind[0]?.id ?? null) : null;
}

/** Another kind: nothing of the old one can stay, since a copy never crosses kinds (contract C2). */
export function afterKindChosen(choice: Choice, scope: Scope, sites: readonly Site[]): Choice {
  return afterSiteChosen({ ...choice, scope }, onlySite(sites, scope));
}

export function afterSiteChosen(choice: Choice, siteId: SiteId | null): Choice {
  return { ...choice, siteId, pageId: null, trashedWay: null, target: { at: "same-place" } };
}

export function afterPageChosen(choice: Choice, pageId: PageId): Choice {
  return { ...choice, pageId, trashedWay: null };
}

export function afterTrashShown(choice: Choice, withTrash: boolean): Choice {
  return { ...choice, withTrash };
}

/** “Somewhere else” begins at the top level of the source's own site. */
export function afterPlaceKindChosen(choice: Choice, at: TargetChoice["at"]): Choice {
  if (at === "same-place" || choice.siteId === null) return { ...choice, target: { at: "same-place" } };
  return { ...choice, target: { at: "other-place", siteId: choice.siteId, folderId: null } };
}

/** The folder goes with its site: the portal puts a copy into the root if they do not belong together (contract D4.1). */
export function afterTargetSiteChosen(choice: Choice, siteId: SiteId): Choice {
  return { ...choice, target: { at: "other-place", siteId, folderId: null } };
}

export function afterTargetFolderChosen(choice: Choice, folderId: FolderId | null): Choice {
  const { target } = choice;
  return target.at === "same-place" ? choice : { ...choice, target: { ...target, folderId } };
}

export function afterPublicationChosen(choice: Choice, publication: PublicationWish): Choice {
  return { ...choice, publication };
}

export function afterTrashedWayChosen(choice: Choice, trashedWay: TrashedSourceWay): Choice {
  return { ...choice, trashedWay };
}
