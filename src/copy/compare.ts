import type { Candidate, Difference } from "@/model/copy-outcome.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId } from "@/model/ids.ts";
import type { BlockSummary, Page } from "@/model/page.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { TargetState } from "@/model/portal-answers.ts";
import type { CopyIntent } from "@/model/run-event.ts";

import { hasAddressSuffix, sameText } from "./address.ts";
import { isTitleOfCopy } from "./title.ts";

/** Everything known of one copy once it is read back. */
export interface ReadBack {
  readonly planned: PlannedCopy;
  /** Where it was sent to; `null` is the root. */
  readonly folderId: FolderId | null;
  readonly titleSuffix: string | null;
  readonly intent: CopyIntent;
  readonly page: Page;
  /** In edit mode; `null` where they could not be read. */
  readonly blocks: readonly BlockSummary[] | null;
  /** The target site afterwards. */
  readonly target: TargetState;
  /** Other pages that look like this copy. */
  readonly others: readonly Candidate[];
  /** Why the wished publication, or the draft, could not be had. */
  readonly publicationFailure: PortalFailure | null;
}

/** Where the copy is not as it was planned or wished, so that nobody has to take the id for a proof (contract D4.5, H2 10). */
export function findDifferences(read: ReadBack): readonly Difference[] {
  return [
    ...comparePlace(read),
    ...compareName(read),
    ...comparePublication(read),
    ...compareBlocks(read.intent.sourceBlocks, read.blocks),
    ...findSwitchedOn(read),
    ...findRepetition(read),
  ];
}

function comparePlace({ planned, folderId: wished, page }: ReadBack): readonly Difference[] {
  const differences: Difference[] = [];
  if (page.siteId !== planned.target.site.id) differences.push({ what: "other-site" });
  else if (page.folderId !== wished) {
    differences.push({ what: page.folderId === null ? "landed-in-root" : "landed-elsewhere" });
  }
  if (page.trashed) differences.push({ what: "in-trash" });
  return differences;
}

function compareName({ planned, titleSuffix, page, target }: ReadBack): readonly Difference[] {
  const { expected, source, warnings } = planned;
  const differences: Difference[] = [];
  const suffixUnknown =
    titleSuffix === null &&
    warnings.some(({ what }) => what === "title-gets-suffix" || what === "same-title-in-plan");
  const titleFits = suffixUnknown
    ? isTitleOfCopy(page.title, source.title, null)
    : page.title.trimEnd() === expected.title.trimEnd();
  if (!titleFits) differences.push({ what: "other-title", expected: expected.title });
  const taken = warnings.some(({ what }) => what === "address-taken");
  const kept = sameText(page.code, expected.code);
  // Without the right the portal keeps a taken address as it is (contract D4.3).
  if (taken && kept && !target.rights.sett) differences.push({ what: "same-address-as-another-page" });
  if (!kept && !(expected.codeGetsSuffix && hasAddressSuffix(page.code, expected.code))) {
    differences.push({ what: "other-address", expected: expected.code });
  }
  return differences;
}

function comparePublication(read: ReadBack): readonly Difference[] {
  const { planned, intent, page, publicationFailure: failure } = read;
  const wished =
    planned.publication === "published" ||
    (planned.publication === "as-source" && intent.source.published && !intent.source.trashed);
  if (wished && !page.published) return [{ what: "not-published", failure }];
  if (!wished && page.published) return [{ what: "published-against-wish", failure }];
  return [];
}

/** Blocks are compared by their codes: the portal leaves some out without a word (contract D4.4, D4.9 b). */
export function compareBlocks(
  source: readonly BlockSummary[] | null,
  copy: readonly BlockSummary[] | null,
): readonly Difference[] {
  if (copy !== null && copy.length === 0 && source?.length !== 0) return [{ what: "no-blocks" }];
  if (source === null || copy === null) return [{ what: "blocks-not-compared" }];
  const left = copy.map(({ code }) => code);
  const codes = source.flatMap(({ code }) => {
    const at = left.indexOf(code);
    if (at === -1) return [code];
    left.splice(at, 1);
    return [];
  });
  return codes.length === 0 ? [] : [{ what: "blocks-missing", codes }];
}

/** A repetition by the browser is seen by nobody; only its pages tell of it. */
const findRepetition = ({ others }: ReadBack): readonly Difference[] =>
  others.length === 0 ? [] : [{ what: "made-more-than-once", pages: others }];

function findSwitchedOn({ intent, target, page }: ReadBack): readonly Difference[] {
  const differences: Difference[] = [];
  if (!intent.siteWasActive && target.site?.active === true) differences.push({ what: "site-switched-on" });
  const titles = target.folders
    .filter(({ id, active }) => active && intent.inactiveFolderIds.includes(id))
    .map(({ title }) => title);
  if (titles.length > 0) differences.push({ what: "folders-switched-on", titles });
  if (target.site?.indexPageId === page.id) differences.push({ what: "became-home-page" });
  return differences;
}
