import { useMemo } from "react";

import type { SiteId } from "@/model/ids.ts";
import type { EarlierCopy, PlanChoice, PlanTarget } from "@/model/plan.ts";
import type { Overview } from "@/model/session.ts";
import { originOf, targetsOf } from "@/tree/choice-origin.ts";
import type { Choice } from "@/tree/choice.ts";
import { folderKey, rootKey, trashKey } from "@/tree/node.ts";
import { readSelection, type ChosenPart } from "@/tree/read-selection.ts";

import { areRulesUsable } from "./name-rules.ts";
import { planFacts, readableTargets } from "./plan-facts.ts";
import { usePortal } from "./portal-context.ts";
import type { ReadyPlan, UnreadPlan } from "./ready-plan.ts";
import { useEarlierCopies } from "./use-earlier-copies.ts";
import { useReadyPlan, type PlanInTheMaking } from "./use-ready-plan.ts";
import type { SiteContent } from "./use-site-content.ts";
import { useSitesContent } from "./use-sites-content.ts";

export type PlanState =
  | { readonly at: "incomplete"; readonly missing: MissingPart }
  /** A folder chosen whole means whole: its site is read to the end first. `pages`: how many are there by now. */
  | { readonly at: "loading"; readonly reading: "source"; readonly pages: number }
  | { readonly at: "loading"; readonly reading: "targets"; readonly read: number; readonly of: number }
  | UnreadPlan
  | PlanInTheMaking
  | ReadyPlan;

/** What has to be chosen, or to be put right, before there is a plan. */
type MissingPart = "page" | "way-out-of-trash" | "target" | "usable-rule";

/** The plan for what is chosen, made of what the portal says of the source's and the targets' sites. */
export function usePlan(choice: Choice, overview: Overview, source: SiteContent | null): PlanState {
  const portal = usePortal();
  const { selection, target } = choice;
  const part = useMemo(
    () => (source === null ? null : readSelection(selection, source.folders, source.pages)),
    [selection, source],
  );
  const targets = useMemo(() => targetsOf(target), [target]);
  const earlier = useEarlierCopies();
  const missing = findMissing(choice, part);
  const isPartial = source !== null && part !== null && !source.complete && needsAll(choice, source, part);
  const siteIds = missing === null && !isPartial ? siteIdsOf(choice) : [];
  const sites = useSitesContent(choice.scope, readableTargets(overview, siteIds));
  const isRead = missing === null && !isPartial && sites.read === sites.of && earlier !== null;
  const facts = useMemo(
    () =>
      !isRead || choice.siteId === null || source === null
        ? null
        : planFacts({
            overview,
            language: portal.session.language,
            sourceSiteId: choice.siteId,
            source,
            targets: sites.contents,
          }),
    [isRead, choice.siteId, source, overview, portal, sites.contents],
  );
  const wish = useMemo(
    () =>
      facts === null || part === null || earlier === null
        ? null
        : {
            of: choice,
            choice: toPlanChoice(choice, { part, targets, earlier }),
            facts,
            pace: portal.pace(),
          },
    [facts, part, choice, targets, earlier, portal],
  );
  const ready = useReadyPlan(wish);
  if (source !== null && isPartial) return { at: "loading", reading: "source", pages: source.pages.length };
  if (missing !== null) return { at: "incomplete", missing };
  if (ready !== null) return ready;
  if (sites.failure !== null) return { at: "failed", failure: sites.failure, retry: sites.retry };
  return { at: "loading", reading: "targets", read: sites.read, of: sites.of };
}

/** The trash of all of them counts: a trashed page keeps its address from being given again (contract D4.3). */
function siteIdsOf({ siteId, target }: Choice): readonly SiteId[] {
  if (target.at === "other-place") return target.places.map((place) => place.siteId);
  return siteId === null ? [] : [siteId];
}

function findMissing(choice: Choice, part: ChosenPart | null): MissingPart | null {
  const { target, keepFolders, trashedWay } = choice;
  if (part === null) return "page";
  const makesFolders = keepFolders && target.at === "other-place" && part.folders.length > 0;
  if (part.pages.length === 0 && !makesFolders) return "page";
  if (target.at === "other-place" && target.places.length === 0) return "target";
  if (trashedWay === null && part.pages.some(({ trashed }) => trashed)) return "way-out-of-trash";
  // Nobody would want the copies to be called as if there was no such rule.
  return areRulesUsable(choice.later) ? null : "usable-rule";
}

/** Whether pages that have not arrived yet may be chosen; one page that is there needs no waiting. */
function needsAll(
  { selection: { marks } }: Choice,
  { folders }: SiteContent,
  { missing }: ChosenPart,
): boolean {
  const isMarked = (key: string) => marks.get(key) === true;
  return (
    missing > 0 || isMarked(rootKey) || isMarked(trashKey) || folders.some((row) => isMarked(folderKey(row)))
  );
}

const toPlanChoice = (
  choice: Choice,
  {
    part,
    targets,
    earlier,
  }: {
    readonly part: ChosenPart;
    readonly targets: readonly PlanTarget[];
    readonly earlier: readonly EarlierCopy[];
  },
): PlanChoice => ({
  pages: part.pages,
  folders: part.folders,
  targets,
  keepFolders: choice.keepFolders,
  publication: choice.publication,
  trashedSource: choice.trashedWay,
  takenOut: choice.takenOut,
  later: choice.later,
  earlierCopies: copiesOfUse(choice, targets, earlier),
  origin: originOf(choice),
});

/** Those in the target sites: of others nothing is said, and no link may lead to them. */
function copiesOfUse(
  { siteId }: Choice,
  targets: readonly PlanTarget[],
  earlier: readonly EarlierCopy[],
): readonly EarlierCopy[] {
  if (earlier.length === 0) return earlier;
  const sites = new Set(targets.map((target) => (target.at === "place" ? target.siteId : siteId)));
  return earlier.filter((copy) => sites.has(copy.siteId));
}
