import type { FolderId, PageId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { CopyTarget, PlannedFolder, PlanObstacle } from "@/model/plan.ts";
import type { Scope, Site, SiteRights } from "@/model/site.ts";

import { findTargetObstacle } from "./obstacles.ts";
import { chainIn, placeKeyOf, type PlaceContent, type SiteIndex } from "./site-index.ts";

/** A folder that is inactive, or will be made so: publishing a page in it switches it on (contract D4.5, D5, D11). */
export interface InactiveFolder {
  readonly title: string;
  readonly holdsActiveThings: boolean;
}

/** Where copies go: the root, a folder that is there, or one that the run makes. */
export interface Place {
  readonly target: TargetSite;
  readonly folder: Folder | null;
  readonly made: PlannedFolder | null;
  /** The same as rows name it. */
  readonly named: CopyTarget;
  /** Unique within the site. */
  readonly key: string;
  /** From here up to the root, nearest first. */
  readonly inactive: readonly InactiveFolder[];
  readonly content: PlaceContent;
  /** What rows planned so far bring here. */
  readonly given: Given;
  /** What those rows are called in the end, once their new names are written. */
  readonly final: Final;
  readonly obstacle: PlanObstacle | null;
}

/** What copies bring; titles and addresses in lower case. */
interface Given {
  readonly pages: Set<PageId>;
  readonly titles: Set<string>;
  readonly addresses: Set<string>;
}

interface Final extends Pick<Given, "titles" | "addresses"> {
  /** By title: the number at which the search for a free one goes on. */
  readonly numbers: Map<string, number>;
}

/** A target site while its plan is made. */
export interface TargetSite {
  readonly site: Site;
  readonly rights: SiteRights;
  /** Gone, or not readable. */
  readonly gone: boolean;
  readonly index: SiteIndex;
  /** Of another kind than the source (contract C2). */
  readonly otherKind: boolean;
  readonly placeAt: (folderId: FolderId | null) => Place;
  /** Whether the next copy is the first page of the site (contract D4.1 step 7). */
  isEmpty: boolean;
  /** How many copies the rows planned so far make here. */
  copies: number;
}

export function createTargetSite(
  index: SiteIndex,
  { scope, gone }: { readonly scope: Scope; readonly gone: boolean },
): TargetSite {
  const { site, rights, pages } = index.facts;
  const places = new Map<FolderId | null, Place>();
  const target: TargetSite = {
    site,
    rights,
    gone,
    index,
    otherKind: site.scope !== scope,
    isEmpty: !gone && pages.length === 0,
    copies: 0,
    placeAt: (folderId) => {
      const place = places.get(folderId) ?? findPlace(target, folderId);
      places.set(folderId, place);
      return place;
    },
  };
  return target;
}

function findPlace(target: TargetSite, folderId: FolderId | null): Place {
  const { index } = target;
  const key = placeKeyOf(folderId);
  const folder = folderId === null ? null : (index.folderOf(folderId) ?? goneFolder(target.site, folderId));
  return {
    target,
    folder,
    made: null,
    named: { site: target.site, folder, newFolder: null },
    key,
    inactive: chainIn(index, folderId)
      .filter(({ active }) => !active)
      .map(({ id, title }) => ({ title, holdsActiveThings: index.holdActiveThings.has(id) })),
    content: index.contentOf(key),
    given: { pages: new Set(), titles: new Set(), addresses: new Set() },
    final: { titles: new Set(), addresses: new Set(), numbers: new Map() },
    obstacle: findPlaceObstacle(target, folderId),
  };
}

function findPlaceObstacle(target: TargetSite, folderId: FolderId | null): PlanObstacle | null {
  if (target.gone) return { what: "target-site-gone" };
  if (target.otherKind) return { what: "other-kind" };
  return findTargetObstacle({ folderId, folders: target.index.folders, rights: target.rights });
}

/** A folder that no list holds any more stays in the plan as such, so that it is named an obstacle. */
const goneFolder = (site: Site, id: FolderId): Folder => ({
  id,
  siteId: site.id,
  parentId: null,
  title: String(id),
  code: "",
  active: false,
  trashed: false,
  indexPageId: null,
});

/** The place that a folder of the plan will be. */
export function placeOfMade(made: PlannedFolder, parent: Place): Place {
  return {
    ...parent,
    folder: null,
    made,
    named: { site: parent.target.site, folder: null, newFolder: made.key },
    key: made.key,
    inactive: made.active
      ? parent.inactive
      : [{ title: made.title, holdsActiveThings: false }, ...parent.inactive],
    content: { titles: new Set(), addresses: new Map(), folders: new Map() },
    given: { pages: new Set(), titles: new Set(), addresses: new Set() },
    final: { titles: new Set(), addresses: new Set(), numbers: new Map() },
  };
}
