import type { PlanWarning } from "@/model/plan.ts";

import type { PublicationOutlook } from "./publication-outlook.ts";
import type { RowChoice, Source } from "./row-choice.ts";

/** What is foretold of one row. */
export interface Predictions {
  readonly outlook: PublicationOutlook;
  readonly becomesHomePage: boolean;
  readonly titleTaken: "by-page" | "by-row" | null;
  readonly addressTaken: "by-page" | "by-row" | null;
  /** What is to be said of the names that it shall get. */
  readonly wishes: readonly PlanWarning[];
}

/** Everything the user should know before pressing Copy, in the order in which it is shown. */
export function findWarnings(row: RowChoice, predictions: Predictions): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  warnOfTrash(warnings, row.source);
  warnOfPublication(warnings, row.source, predictions.outlook);
  warnOfName(warnings, row, predictions);
  warnings.push(...predictions.wishes);
  warnOfSource(warnings, row);
  warnOfRights(warnings, row);
  return warnings;
}

function warnOfTrash(warnings: PlanWarning[], { trashedSource }: Source): void {
  if (trashedSource !== null) warnings.push({ what: "source-in-trash", way: trashedSource });
}

function warnOfPublication(
  warnings: PlanWarning[],
  { page, publication }: Source,
  outlook: PublicationOutlook,
): void {
  if (outlook.siteGoesLive) warnings.push({ what: "site-goes-live" });
  if (outlook.foldersGoingLive.length > 0) {
    warnings.push({ what: "folders-go-live", titles: titlesOf(outlook.foldersGoingLive) });
  }
  if (outlook.heldBackBy.length > 0) {
    warnings.push({ what: "stays-draft-in-inactive-folder", titles: titlesOf(outlook.heldBackBy) });
  }
  if (outlook.byItself && publication === "draft") warnings.push({ what: "live-for-a-moment" });
  if (outlook.rightMissing) warnings.push({ what: "may-not-publish" });
  // A page that never was published differs from nothing, so its edits are news only where they become visible.
  if (page.draftDiffers && outlook.inTheEnd) warnings.push({ what: "unpublished-edits-go-live" });
  if (page.draftDiffers && page.published && !outlook.inTheEnd) {
    warnings.push({ what: "unpublished-edits-are-copied" });
  }
}

const titlesOf = (folders: readonly { readonly title: string }[]) => folders.map(({ title }) => title);

function warnOfName(warnings: PlanWarning[], { place }: RowChoice, predictions: Predictions): void {
  const { becomesHomePage, titleTaken, addressTaken } = predictions;
  if (becomesHomePage) warnings.push({ what: "becomes-home-page" });
  if (titleTaken === "by-page") warnings.push({ what: "title-gets-suffix" });
  if (titleTaken === "by-row") warnings.push({ what: "same-title-in-plan" });
  const bySett = place.target.rights.sett;
  if (addressTaken === "by-row") warnings.push({ what: "same-address-in-plan" });
  // Who is first does not matter where both end with one address.
  if (addressTaken === "by-page" || (addressTaken === "by-row" && !bySett)) {
    warnings.push({ what: "address-taken", bySett });
  }
}

function warnOfSource(warnings: PlanWarning[], { source, place }: RowChoice): void {
  if (source.copiedTo.has(place.target.site.id)) warnings.push({ what: "copied-before" });
  const { page, facts } = source;
  // Blocks read without the right keep the reader's access level (contract D4.9 a).
  if (facts.rights.read && !facts.rights.edit) warnings.push({ what: "may-not-edit-source" });
  // References to header and footer are copied only with `sett` (contract D4.1 step 11).
  if (facts.site.id !== place.target.site.id && place.target.rights.sett) {
    warnings.push({ what: "areas-of-the-source" });
  }
  if (page.rule !== "") warnings.push({ what: "dynamic-address" });
  if (page.system) warnings.push({ what: "system-page" });
  if (page.isArea) warnings.push({ what: "area-page" });
}

/** The copy needs `edit` alone; taking it back or renaming it needs more (contract C4). */
function warnOfRights(warnings: PlanWarning[], { place }: RowChoice): void {
  const { rights, gone } = place.target;
  if (gone || !rights.edit) return;
  if (!rights.delete) warnings.push({ what: "may-not-undo" });
  if (!rights.sett) warnings.push({ what: "may-not-rename" });
}
