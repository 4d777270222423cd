import type { CopyPlan, CopyTarget, PlannedFolder } from "@/model/plan.ts";
import type { Site } from "@/model/site.ts";

/** Where copies go, as it is shown. */
export interface Place {
  /** Unique within the plan. */
  readonly key: string;
  readonly site: Site;
  /** Titles from the outermost folder that the plan knows to the innermost; empty is the root of the site. */
  readonly folders: readonly string[];
  /** The run makes the innermost folder. */
  readonly madeFirst: boolean;
}

/** Tells the place of a target of this plan; the same object for the same place. */
export type FindPlace = (target: CopyTarget) => Place;

export function createFindPlace(folders: readonly PlannedFolder[]): FindPlace {
  const planned = placesOfPlanned(folders);
  const known = new Map<string, Place>();
  return (target) => {
    const key = keyOf(target);
    const place = known.get(key) ?? placeOf(target, key, planned);
    known.set(key, place);
    return place;
  };
}

/** The path of each planned folder, its own title last. */
export function pathsOfPlanned({ folders }: CopyPlan): ReadonlyMap<string, readonly string[]> {
  return placesOfPlanned(folders);
}

function keyOf({ site, folder, newFolder }: CopyTarget): string {
  if (newFolder !== null) return `${site.id} new ${newFolder}`;
  return folder === null ? `${site.id}` : `${site.id} folder ${folder.id}`;
}

function placeOf(
  { site, folder, newFolder }: CopyTarget,
  key: string,
  planned: ReadonlyMap<string, readonly string[]>,
): Place {
  if (newFolder !== null) return { key, site, folders: planned.get(newFolder) ?? [], madeFirst: true };
  return { key, site, folders: folder === null ? [] : [folder.title], madeFirst: false };
}

/** One pass is enough, since parents come before their children. */
function placesOfPlanned(folders: readonly PlannedFolder[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { key, parent, parentKey, title } of folders) {
    const above = parentKey === null ? [] : (paths.get(parentKey) ?? []);
    paths.set(key, [...(parent === null ? above : [parent.title]), title]);
  }
  return paths;
}
