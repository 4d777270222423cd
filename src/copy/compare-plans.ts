import type { Page } from "@/model/page.ts";
import type { PageAspect, PlanChange } from "@/model/plan-change.ts";
import type { CopyPlan } from "@/model/plan.ts";

import { compareFolders } from "./compare-folders.ts";
import { compareRows, pairRows } from "./compare-rows.ts";

/**
 * Where a saved plan differs from a fresh one of the same choice; an empty list may run unchanged. Each cause is named once: a
 * row that changes only since its page or target did is not named again.
 */
export function comparePlans(saved: CopyPlan, fresh: CopyPlan): readonly PlanChange[] {
  const pairs = pairRows(saved, fresh);
  const pages = comparePages(saved, fresh);
  return [...pages, ...compareRows(saved, pairs), ...compareFolders(saved, fresh, pairs)];
}

function comparePages(saved: CopyPlan, fresh: CopyPlan): readonly PlanChange[] {
  const before = pagesOf(saved);
  const now = pagesOf(fresh);
  const isComparable = areDatesComparable(saved, fresh, before, now);
  const changes: PlanChange[] = [...before.values()].flatMap((page) =>
    comparePage(page, now.get(page.id), isComparable),
  );
  return isComparable ? changes : [...changes, { what: "edits-not-comparable" }];
}

const pagesOf = ({ copies }: CopyPlan) => new Map(copies.map(({ source }) => [source.id, source]));

/**
 * Dates are texts in the form of whoever asks (contract D1). Another user may see them in another form; as soon as one of them
 * is the same as before, the form is.
 */
function areDatesComparable(
  saved: CopyPlan,
  fresh: CopyPlan,
  before: ReadonlyMap<Page["id"], Page>,
  now: ReadonlyMap<Page["id"], Page>,
): boolean {
  if (saved.userId === fresh.userId) return true;
  const both = [...before.values()].flatMap((page) => {
    const later = now.get(page.id);
    return later === undefined ? [] : [{ page, later }];
  });
  return both.length === 0 || both.some(({ page, later }) => page.modifiedText === later.modifiedText);
}

function comparePage(page: Page, now: Page | undefined, isComparable: boolean): readonly PlanChange[] {
  if (now === undefined) return [{ what: "page-gone", page }];
  if (now.trashed && !page.trashed) return [{ what: "page-trashed", page }];
  const aspects: PageAspect[] = [];
  if (now.title !== page.title) aspects.push("title");
  if (now.code !== page.code) aspects.push("address");
  if (now.folderId !== page.folderId) aspects.push("folder");
  if (now.published !== page.published || now.trashed !== page.trashed) aspects.push("publication");
  // Every change moves the date, so it tells of the content only where nothing else has changed.
  const isEdited = isComparable && now.modifiedText !== page.modifiedText;
  const draftChanged = now.draftDiffers !== page.draftDiffers && now.published === page.published;
  if (draftChanged || (isEdited && aspects.length === 0)) aspects.push("content");
  return aspects.length === 0 ? [] : [{ what: "page-changed", page, aspects }];
}
