import type { Folder } from "@/model/page.ts";
import type { PlanChange } from "@/model/plan-change.ts";
import type { CopyPlan, PlannedCopy, PlannedFolder, PlanObstacle } from "@/model/plan.ts";

/** A row of the saved plan and what became of it. */
export interface RowPair {
  readonly saved: PlannedCopy;
  readonly fresh: PlannedCopy;
}

/**
 * The same row by its key; where its folder has to be made now, or was made meanwhile, the key is another, and page and site
 * tell. Rows of pages that are gone have no counterpart.
 */
export function pairRows(saved: CopyPlan, fresh: CopyPlan): readonly RowPair[] {
  const byKey = new Map(fresh.copies.map((copy) => [copy.key, copy]));
  const savedKeys = new Set(saved.copies.map(({ key }) => key));
  const others = new Map<string, PlannedCopy[]>();
  for (const copy of fresh.copies) {
    if (savedKeys.has(copy.key)) continue;
    const route = routeOf(copy);
    others.set(route, [...(others.get(route) ?? []), copy]);
  }
  return saved.copies.flatMap((copy) => {
    const now = byKey.get(copy.key) ?? others.get(routeOf(copy))?.shift();
    return now === undefined ? [] : [{ saved: copy, fresh: now }];
  });
}

const routeOf = ({ source, target }: PlannedCopy) => `${source.id} ${target.site.id}`;

export function compareRows(plan: CopyPlan, pairs: readonly RowPair[]): readonly PlanChange[] {
  const changes = new Map<string, PlanChange>();
  for (const pair of pairs) {
    const named = compareRow(plan, pair);
    if (named !== null && !changes.has(named.once)) changes.set(named.once, named.change);
  }
  return [...changes.values()];
}

/** `once`: what has the same is the same change, seen by another row. */
interface Named {
  readonly once: string;
  readonly change: PlanChange;
}

function compareRow(plan: CopyPlan, { saved, fresh }: RowPair): Named | null {
  const { obstacle } = fresh;
  if (obstacle !== null) {
    if (saved.obstacle?.what === obstacle.what) return null;
    return nameObstacle(plan, { saved, fresh }, obstacle);
  }
  if (saved.obstacle === null && !hasOtherOutcome(saved, fresh)) return null;
  // A row that can be copied now and could not before is news as well.
  return { once: fresh.key, change: { what: "other-outcome", saved, fresh } };
}

function nameObstacle(plan: CopyPlan, { saved, fresh }: RowPair, obstacle: PlanObstacle): Named | null {
  const { site } = saved.target;
  const change: PlanChange = { what: "new-obstacle", copy: fresh, obstacle };
  switch (obstacle.what) {
    case "target-site-gone":
      return { once: `site ${site.id}`, change: { what: "site-gone", site } };
    case "target-folder-gone":
    case "target-folder-in-trash": {
      const folder = outermostOf(plan.folders, saved);
      if (folder === null) return { once: fresh.key, change };
      return { once: `folder ${folder.id}`, change: { what: "folder-gone", site, folder } };
    }
    case "may-not-edit-target":
    case "other-kind":
      return { once: `${obstacle.what} ${site.id}`, change };
    case "may-not-read-source":
      return { once: obstacle.what, change };
    case "source-folder-in-trash":
    case "may-not-restore":
      // The page itself is in the trash since then, and named for that.
      return saved.source.trashed || !fresh.source.trashed
        ? { once: `page ${fresh.source.id}`, change }
        : null;
    case "address-shape-refused":
    case "source-gone":
    case "target-folder-not-made":
    case "title-taken":
      return { once: `page ${fresh.source.id}`, change };
  }
}

/** The folder that was there when the plan was saved, also where the copy goes to one that is made in it. */
function outermostOf(folders: readonly PlannedFolder[], { target }: PlannedCopy): Folder | null {
  const byKey = new Map(folders.map((folder) => [folder.key, folder]));
  let outermost = target.folder;
  let key = target.newFolder;
  while (key !== null) {
    const made = byKey.get(key);
    outermost = made?.parent ?? null;
    key = made?.parentKey ?? null;
  }
  return outermost;
}

/** Only what the target makes of it: what follows from the page itself is named there. */
function hasOtherOutcome(saved: PlannedCopy, fresh: PlannedCopy): boolean {
  if (fresh.source.trashed && !saved.source.trashed) return false;
  const suffix = ({ expected, source }: PlannedCopy) => expected.title.slice(source.title.length);
  return (
    suffix(saved) !== suffix(fresh) ||
    warnsOfTitle(saved) !== warnsOfTitle(fresh) ||
    saved.expected.codeGetsSuffix !== fresh.expected.codeGetsSuffix ||
    hasOtherWishes(saved, fresh) ||
    (saved.expected.published !== fresh.expected.published &&
      saved.source.published === fresh.source.published)
  );
}

/** The names that it gets in the end. Where the page itself is called otherwise its rules give another name, of course. */
const hasOtherWishes = (saved: PlannedCopy, fresh: PlannedCopy): boolean =>
  (saved.wished.title !== fresh.wished.title && saved.source.title === fresh.source.title) ||
  (saved.wished.code !== fresh.wished.code && saved.source.code === fresh.source.code);

/** In a language whose suffix is not known only the warning tells of it. */
const warnsOfTitle = ({ warnings }: PlannedCopy) =>
  warnings.some(({ what }) => what === "title-gets-suffix" || what === "same-title-in-plan");
