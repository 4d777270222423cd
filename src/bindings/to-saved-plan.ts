import type { SiteId } from "@/model/ids.ts";
import type { CopyPlan, PlanChoice } from "@/model/plan.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";

/** A plan as it goes into a file, with what it was made of by ids. `savedAt` is Unix ms. */
export function toSavedPlan(
  made: { readonly choice: PlanChoice; readonly plan: CopyPlan },
  {
    siteId,
    portalOrigin,
    savedAt,
  }: Pick<SavedPlan, "portalOrigin" | "savedAt"> & { readonly siteId: SiteId },
): SavedPlan {
  const { pages, folders, takenOut, targets, keepFolders, publication, trashedSource } = made.choice;
  const { later, earlierCopies } = made.choice;
  return {
    choice: {
      scope: made.plan.scope,
      siteId,
      pageIds: pages.map(({ id }) => id),
      folderIds: folders.map(({ id }) => id),
      targets,
      keepFolders,
      publication,
      trashedSource,
      takenOut: [...takenOut],
      later: { ...later, byHand: [...later.byHand] },
      earlierCopies,
    },
    plan: made.plan,
    portalOrigin,
    savedAt,
  };
}
