import { useMemo } from "react";

import { comparePlans } from "@/copy/compare-plans.ts";
import { buildPlan } from "@/copy/plan.ts";
import type { SiteId } from "@/model/ids.ts";
import type { NamesByHand } from "@/model/later-wishes.ts";
import type { PlanChange } from "@/model/plan-change.ts";
import type { CopyPlan, PlanChoice, PlanFacts } from "@/model/plan.ts";
import type { SavedChoice, SavedPlan } from "@/model/saved-plan.ts";
import type { Overview } from "@/model/session.ts";

import { planFacts, readableTargets } from "./plan-facts.ts";
import { usePortal } from "./portal-context.ts";
import { makeReady, type ReadyPlan, type UnreadPlan } from "./ready-plan.ts";
import { useSitesContent } from "./use-sites-content.ts";

export type SavedPlanState =
  /** Its ids mean nothing here. */
  | { readonly at: "other-portal"; readonly portalOrigin: string }
  /** The site of the sources is gone, or may not be read any more, so nothing of the plan is left. */
  | { readonly at: "source-gone" }
  | { readonly at: "loading"; readonly read: number; readonly of: number }
  | UnreadPlan
  /** Pages that are gone are not in it. No changes: it may run unchanged. */
  | (ReadyPlan & { readonly changes: readonly PlanChange[] });

/** What the user has decided for single rows of an opened plan by now; at first it is that of the file. */
export interface RowWishes {
  readonly takenOut: ReadonlySet<string>;
  readonly byHand: ReadonlyMap<string, NamesByHand>;
}

/** A plan out of a file, made anew of what the portal says now; `null` reads nothing. */
export function useSavedPlan(
  saved: SavedPlan | null,
  overview: Overview,
  { takenOut, byHand }: RowWishes,
): SavedPlanState | null {
  const portal = usePortal();
  const { portalOrigin, language } = portal.session;
  const choice = saved !== null && saved.portalOrigin === portalOrigin ? saved.choice : null;
  const wanted = choice === null ? [] : readableTargets(overview, siteIdsOf(choice));
  const sites = useSitesContent(choice?.scope ?? "PAGE", wanted);
  const isRead = choice !== null && sites.read === sites.of;
  const facts = useMemo(
    () => (choice === null || !isRead ? null : factsFor(choice, overview, language, sites.contents)),
    [choice, isRead, overview, language, sites.contents],
  );
  const fresh = useMemo(
    () => (choice === null || facts === null ? null : planSaved(choice, facts)),
    [choice, facts],
  );
  const changes = useMemo(
    () => (saved === null || fresh === null ? [] : comparePlans(saved.plan, fresh.plan)),
    [saved, fresh],
  );
  const ready = useMemo(() => {
    if (facts === null || fresh === null) return null;
    const later = { ...fresh.choice.later, byHand };
    return makeReady({ ...fresh.choice, takenOut, later }, facts, portal.pace());
  }, [facts, fresh, takenOut, byHand, portal]);
  if (saved === null) return null;
  if (choice === null) return { at: "other-portal", portalOrigin: saved.portalOrigin };
  if (ready !== null) return { ...ready, changes };
  if (isRead) return { at: "source-gone" };
  if (sites.failure !== null) return { at: "failed", failure: sites.failure, retry: sites.retry };
  return { at: "loading", read: sites.read, of: sites.of };
}

const siteIdsOf = ({ siteId, targets }: SavedChoice): readonly SiteId[] => [
  siteId,
  ...targets.flatMap((target) => (target.at === "place" ? [target.siteId] : [])),
];

function factsFor(
  { siteId }: SavedChoice,
  overview: Overview,
  language: string,
  contents: Parameters<typeof planFacts>[0]["targets"],
): PlanFacts | null {
  const source = contents.get(siteId);
  if (source === undefined) return null;
  return planFacts({ overview, language, sourceSiteId: siteId, source, targets: contents });
}

/** As it was saved: what the user takes out or names by hand now is no change of the portal. */
function planSaved(
  saved: SavedChoice,
  facts: PlanFacts,
): { readonly choice: PlanChoice; readonly plan: CopyPlan } {
  const { pageIds, folderIds, targets, keepFolders, publication, trashedSource, takenOut } = saved;
  const { later, earlierCopies } = saved;
  const pages = new Map(facts.source.pages.map((page) => [page.id, page]));
  const folders = new Map(facts.source.folders.map((folder) => [folder.id, folder]));
  const choice: PlanChoice = {
    pages: pageIds.flatMap((id) => pages.get(id) ?? []),
    folders: folderIds.flatMap((id) => folders.get(id) ?? []).filter(({ trashed }) => !trashed),
    targets,
    keepFolders,
    publication,
    trashedSource,
    takenOut: new Set(takenOut),
    later: { ...later, byHand: new Map(later.byHand) },
    earlierCopies,
    // The file tells ids, not how they were chosen.
    origin: null,
  };
  return { choice, plan: buildPlan(choice, facts) };
}
