import type { CopyChoice, PlanFacts, PlanWarning } from "@/model/plan.ts";

import { becomesHomePage } from "./address.ts";
import type { PublicationOutlook } from "./publication-outlook.ts";

interface Predictions {
  readonly outlook: PublicationOutlook;
  readonly titleGetsSuffix: boolean;
  readonly addressTaken: boolean;
}

/** Everything the user should know before pressing Copy, in the order in which it is shown. */
export function findWarnings(
  choice: CopyChoice,
  facts: PlanFacts,
  predictions: Predictions,
): readonly PlanWarning[] {
  return [
    ...warnOfTrash(choice),
    ...warnOfPublication(choice, predictions.outlook),
    ...warnOfName(facts, predictions),
    ...warnOfSource(choice, facts),
  ];
}

function warnOfTrash({ source, trashedSource }: CopyChoice): readonly PlanWarning[] {
  return source.trashed ? [{ what: "source-in-trash", way: trashedSource ?? "as-it-is" }] : [];
}

function warnOfPublication(
  { source, publication }: CopyChoice,
  outlook: PublicationOutlook,
): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
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
  if (source.draftDiffers && outlook.inTheEnd) warnings.push({ what: "unpublished-edits-go-live" });
  if (source.draftDiffers && source.published && !outlook.inTheEnd) {
    warnings.push({ what: "unpublished-edits-are-copied" });
  }
  return warnings;
}

const titlesOf = (folders: readonly { readonly title: string }[]) => folders.map(({ title }) => title);

function warnOfName(facts: PlanFacts, predictions: Predictions): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (becomesHomePage(facts)) warnings.push({ what: "becomes-home-page" });
  if (predictions.titleGetsSuffix) warnings.push({ what: "title-gets-suffix" });
  if (predictions.addressTaken) warnings.push({ what: "address-taken", bySett: facts.targetRights.sett });
  return warnings;
}

function warnOfSource({ source }: CopyChoice, facts: PlanFacts): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  // Blocks read without the right keep the reader's access level (contract D4.9 a).
  if (facts.sourceRights.read && !facts.sourceRights.edit) warnings.push({ what: "may-not-edit-source" });
  // References to header and footer are copied only with `sett` (contract D4.1 step 11).
  if (facts.sourceSite.id !== facts.targetSite.id && facts.targetRights.sett) {
    warnings.push({ what: "areas-of-the-source" });
  }
  if (source.rule !== "") warnings.push({ what: "dynamic-address" });
  if (source.system) warnings.push({ what: "system-page" });
  if (source.isArea) warnings.push({ what: "area-page" });
  return warnings;
}
