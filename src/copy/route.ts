import type { FolderId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { PlanChoice, PlanTarget } from "@/model/plan.ts";

import { keepTree } from "./keep-folders.ts";
import type { Place, TargetSite } from "./place.ts";
import type { PlannedFolders } from "./plan-folders.ts";

interface Journey {
  readonly target: PlanTarget;
  readonly site: TargetSite;
  readonly choice: PlanChoice;
  readonly folders: PlannedFolders;
  /** Those in the trash included where they are known. */
  readonly sourceFolders: readonly Folder[];
}

/** Tells for a folder of the source where its pages go in this target; folders that are missing there are planned on the way. */
export function routeTo({
  target,
  site,
  choice,
  folders,
  sourceFolders,
}: Journey): (from: FolderId | null) => Place {
  if (target.at === "same-place") return site.placeAt;
  const chosen = site.placeAt(target.folderId);
  const title = target.newFolder?.trim() ?? "";
  const base = title === "" ? chosen : folders.open(title, chosen);
  if (!choice.keepFolders) return () => base;

  const tree = keepTree(choice, sourceFolders);
  const places = new Map<FolderId | null, Place>();
  const placeOf = (from: FolderId | null): Place => {
    const known = places.get(from);
    if (known !== undefined) return known;
    const way = tree.wayTo(from);
    // What lies in a trashed folder cannot be copied, so nothing is rebuilt for it (contract D4.6).
    const place = way.some(({ trashed }) => trashed)
      ? base
      : way.reduce((parent, folder) => folders.rebuild(folder, { base, parent }), base);
    places.set(from, place);
    return place;
  };
  for (const { id } of choice.folders) placeOf(id);
  return placeOf;
}
