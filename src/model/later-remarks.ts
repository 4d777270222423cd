import { sortDifferences, type SortedDifferences } from "./announced.ts";
import type { Difference } from "./copy-outcome.ts";
import type { PortalFailure } from "./failure.ts";
import type { LaterState, SettingsRemark, UnreachableBlock } from "./later.ts";
import type { CopyPlan, PlannedCopy } from "./plan.ts";
import type { RunState } from "./run.ts";
import { switchKeyOf, type SwitchedOn } from "./switch-off.ts";

/** In what the later steps of a copy did not come as they were wished. */
export type LaterRemark =
  | SettingsRemark
  | { readonly what: "settings-failed"; readonly failure: PortalFailure | null }
  /** The run ended before their turn. */
  | { readonly what: "settings-open" }
  | { readonly what: "links-failed"; readonly failure: PortalFailure | null }
  | { readonly what: "links-open" }
  /** Blocks in which links were not changed. */
  | { readonly what: "links-unreachable"; readonly blocks: readonly UnreachableBlock[] }
  | { readonly what: "anchors-lost"; readonly anchors: readonly string[] }
  | { readonly what: "links-not-public"; readonly failure: PortalFailure };

/** Which later steps a copy of the plan has. */
export interface LaterSteps {
  readonly settings: boolean;
  readonly links: boolean;
}

export function stepsOf(
  copy: Pick<PlannedCopy, "wished" | "warnings">,
  plan: Pick<CopyPlan, "later">,
): LaterSteps {
  const { title, code } = copy.wished;
  return {
    settings: title !== null || code !== null || isCleanedUp(copy, plan),
    links: plan.later.links.among,
  };
}

/** Whether the copy gets clean settings; without the right for it the review has said that it does not. */
export const isCleanedUp = (
  { warnings }: Pick<PlannedCopy, "warnings">,
  { later }: Pick<CopyPlan, "later">,
): boolean => later.cleanUp && !warnings.some(({ what }) => what === "settings-not-allowed");

/** Which of them are still to be done. */
export function openSteps({ settings, links }: LaterState, steps: LaterSteps): LaterSteps {
  return {
    settings: settings === null ? steps.settings : settings.at === "sent",
    links: links === null ? steps.links : links.at === "begun",
  };
}

/** All that there is to be said of a copy that was read back, as far as its later steps have come. */
export interface CopyRemarks {
  readonly differences: SortedDifferences;
  readonly later: readonly LaterRemark[];
}

/** Of the run, what the remarks on one copy depend on. */
export type RunAround = Pick<Exclude<RunState, { readonly at: "idle" }>, "plan" | "folders" | "switchOffs">;

export function remarksOf(
  copy: Pick<PlannedCopy, "warnings" | "wished" | "target" | "expected">,
  differences: readonly Difference[],
  later: LaterState,
  run: RunAround,
): CopyRemarks {
  const open = openSteps(later, stepsOf(copy, run.plan));
  const lasting = withoutOvertaken(copy, differences, later).filter(
    (difference) => !isOffAgain(copy, difference, run),
  );
  return {
    differences: sortDifferences(copy, lasting),
    later: [
      ...(open.settings ? [{ what: "settings-open" } as const] : settingsRemarks(copy, later)),
      ...unpublishedSettings(copy, later, run.plan),
      ...(open.links ? [{ what: "links-open" } as const] : linksRemarks(later)),
    ],
  };
}

/** Whether the portal has switched on a site or a folder for the copy, and it is off again. */
function isOffAgain(
  { target }: Pick<PlannedCopy, "target">,
  { what }: Difference,
  { folders, switchOffs }: RunAround,
): boolean {
  const isOff = (on: SwitchedOn) => switchOffs.get(switchKeyOf(on))?.at === "off";
  const siteId = target.site.id;
  if (what === "site-switched-on") return isOff({ what: "site", siteId });
  if (what !== "folders-switched-on") return false;
  const made = target.newFolder === null ? undefined : folders.get(target.newFolder);
  const folderId = made?.at === "made" ? made.folderId : target.folder?.id;
  // Those that it lies in are switched off with it (contract D11).
  return folderId !== undefined && isOff({ what: "folder", siteId, folderId });
}

/** Whether the review had said all that there is to say. */
export const isAsPlanned = ({ differences, later }: CopyRemarks): boolean =>
  differences.unannounced.length === 0 && later.length === 0;

/** What the portal had called the copy at first does not matter once it has got the name that was wished for it. */
function withoutOvertaken(
  { wished }: Pick<PlannedCopy, "wished">,
  differences: readonly Difference[],
  { settings }: LaterState,
): readonly Difference[] {
  if (settings?.at !== "done") return differences;
  return differences.filter(({ what }) => {
    if (what === "other-title") return wished.title === null;
    return what === "other-address" || what === "same-address-as-another-page" ? wished.code === null : true;
  });
}

function settingsRemarks(
  { warnings }: Pick<PlannedCopy, "warnings">,
  { settings }: LaterState,
): readonly LaterRemark[] {
  if (settings?.at === "failed") return [{ what: "settings-failed", failure: settings.failure }];
  if (settings?.at !== "done") return [];
  // That the portal would change the address the review has said.
  const wasAnnounced = warnings.some(({ what }) => what === "wished-address-taken");
  return settings.remarks.filter(({ what }) => what !== "other-address" || !wasAnnounced);
}

/** Clean settings of a copy that visitors see are published together with its links, so not without them. */
function unpublishedSettings(
  copy: Pick<PlannedCopy, "warnings" | "expected">,
  { settings, links }: LaterState,
  plan: Pick<CopyPlan, "later">,
): readonly LaterRemark[] {
  const isWaiting = settings?.at === "done" && plan.later.links.among && links?.at !== "done";
  if (!isWaiting || !copy.expected.published || !isCleanedUp(copy, plan)) return [];
  return [{ what: "not-published-again", failure: links?.at === "failed" ? links.failure : null }];
}

/** Whether it is a component of which only its parameters are out of sight: nobody knows of a link in there (contract E1). */
export const isUnseen = ({ why, pageIds }: UnreachableBlock): boolean =>
  why === "component" && pageIds.length === 0;

function linksRemarks({ links }: LaterState): readonly LaterRemark[] {
  if (links?.at === "failed") return [{ what: "links-failed", failure: links.failure }];
  if (links?.at !== "done") return [];
  const { anchorsLost, notPublishedAgain } = links.found;
  const blocks = links.found.unreachable.filter((block) => !isUnseen(block));
  return [
    ...(blocks.length === 0 ? [] : [{ what: "links-unreachable", blocks } as const]),
    ...(anchorsLost.length === 0 ? [] : [{ what: "anchors-lost", anchors: anchorsLost } as const]),
    ...(notPublishedAgain === null
      ? []
      : [{ what: "links-not-public", failure: notPublishedAgain } as const]),
  ];
}
