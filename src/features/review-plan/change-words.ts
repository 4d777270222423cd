import type { Messages } from "@/i18n/messages.ts";
import { tell } from "@/i18n/tell.ts";
import type { PlanChange } from "@/model/plan-change.ts";

import { finalNamesOf, type FinalNames } from "./final-names.ts";

/** What a change is about, from the outside inwards; empty where it is about the plan as a whole. */
export function subjectOf(change: PlanChange): readonly string[] {
  switch (change.what) {
    case "page-gone":
    case "page-trashed":
    case "page-changed":
      return [change.page.title];
    case "edits-not-comparable":
      return [];
    case "site-gone":
      return [change.site.title];
    case "folder-gone":
      return [change.site.title, change.folder.title];
    case "other-folder":
      return [change.folder.site.title, change.folder.title];
    case "new-obstacle":
      return [change.copy.target.site.title, change.copy.source.title];
    case "other-outcome":
      return [change.fresh.target.site.title, change.fresh.source.title];
  }
}

/** What has changed about it, one sentence a difference. */
export function sentencesOf(change: PlanChange, { review, obstacles }: Messages): readonly string[] {
  const { changes } = review;
  const first = tell(changes.sentences, change);
  if (change.what === "new-obstacle") return [first, tell(obstacles, change.obstacle)];
  if (change.what !== "other-outcome") return [first];
  const saved = finalNamesOf(change.saved);
  const fresh = finalNamesOf(change.fresh);
  const address = ({ code, codeGetsSuffix }: FinalNames) =>
    codeGetsSuffix ? review.addressWithSuffix(code) : code;
  const isPublished = change.fresh.expected.published;
  return [
    first,
    ...(saved.title === fresh.title ? [] : [changes.otherTitle(saved.title, fresh.title)]),
    ...(address(saved) === address(fresh) ? [] : [changes.otherAddress(address(saved), address(fresh))]),
    ...(change.saved.expected.published === isPublished
      ? []
      : [isPublished ? changes.nowPublished : changes.nowDraft]),
  ];
}

/** Stays the same as long as the same things have changed, also when the portal was asked again meanwhile. */
export function fingerprintOf(changes: readonly PlanChange[]): string {
  return changes.map((change) => JSON.stringify([change.what, ...marksOf(change)])).join();
}

function marksOf(change: PlanChange): readonly unknown[] {
  switch (change.what) {
    case "page-gone":
    case "page-trashed":
      return [change.page.id];
    case "page-changed":
      return [change.page.id, change.aspects];
    case "edits-not-comparable":
      return [];
    case "site-gone":
      return [change.site.id];
    case "folder-gone":
      return [change.folder.id];
    case "other-folder":
      return [change.folder.key, change.change, change.folder.code, change.folder.active];
    case "new-obstacle":
      return [change.copy.key, change.obstacle];
    case "other-outcome":
      return [change.fresh.key, change.fresh.expected, change.fresh.wished];
  }
}
