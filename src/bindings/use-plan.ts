import { useMemo } from "react";

import { buildPlan } from "@/copy/plan.ts";
import { titleSuffixOf } from "@/copy/title.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId, SiteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { Overview } from "@/model/session.ts";
import type { Choice } from "@/tree/choice.ts";

import { usePortal } from "./portal-context.ts";
import { useSiteContent, type SiteContent } from "./use-site-content.ts";

export type PlanState =
  | { readonly at: "incomplete"; readonly missing: "page" | "way-out-of-trash" }
  | { readonly at: "loading" }
  | { readonly at: "failed"; readonly failure: PortalFailure; readonly retry: () => void }
  | { readonly at: "ready"; readonly plan: CopyPlan };

/** The plan for what is chosen, made of what the portal says of the source's and the target's site. */
export function usePlan(choice: Choice, overview: Overview, source: SiteContent | null): PlanState {
  const { session } = usePortal();
  const page = source?.pages.find(({ id }) => id === choice.pageId) ?? null;
  const place = placeOf(choice, page);
  const targetSiteId = place?.siteId ?? null;
  // The trash counts: a trashed page keeps its address from being given again (contract D4.3).
  const target = useSiteContent(
    targetSiteId === null ? null : { scope: choice.scope, siteId: targetSiteId },
    {
      withTrash: true,
    },
  );
  const { content, failure, refresh } = target;
  const plan = useMemo(
    () => planFor({ choice, overview, page, place, source, target: content, language: session.language }),
    [choice, overview, page, place, source, content, session.language],
  );
  if (page === null || place === null) return { at: "incomplete", missing: "page" };
  if (page.trashed && choice.trashedWay === null) return { at: "incomplete", missing: "way-out-of-trash" };
  if (plan !== null) return { at: "ready", plan };
  if (failure !== null) return { at: "failed", failure, retry: refresh };
  return { at: "loading" };
}

interface Place {
  readonly siteId: SiteId;
  readonly folderId: FolderId | null;
}

function placeOf({ target }: Choice, page: Page | null): Place | null {
  if (page === null) return null;
  return target.at === "same-place" ? page : target;
}

function planFor(known: {
  readonly choice: Choice;
  readonly overview: Overview;
  readonly page: Page | null;
  readonly place: Place | null;
  readonly source: SiteContent | null;
  readonly target: SiteContent | null;
  readonly language: string;
}): CopyPlan | null {
  const { choice, overview, page, place, source, target, language } = known;
  if (page === null || place === null || source === null || target === null || !target.complete) return null;
  const sourceSite = overview.sites.find(({ id }) => id === page.siteId);
  const targetSite = overview.sites.find(({ id }) => id === place.siteId);
  if (sourceSite === undefined || targetSite === undefined) return null;
  return buildPlan(
    {
      source: page,
      folder: folderOf(place, target.folders),
      publication: choice.publication,
      trashedSource: choice.trashedWay,
    },
    {
      sourceSite,
      sourceRights: source.rights,
      sourceFolders: source.folders,
      targetSite,
      targetRights: target.rights,
      targetFolders: target.folders,
      targetPages: target.pages,
      titleSuffix: titleSuffixOf(language),
      userId: overview.userId,
    },
  );
}

/** A folder that the list does not hold any more stays in the plan as such, so that it is named an obstacle. */
function folderOf({ siteId, folderId }: Place, folders: readonly Folder[]): Folder | null {
  if (folderId === null) return null;
  const gone: Folder = {
    id: folderId,
    siteId,
    parentId: null,
    title: String(folderId),
    code: "",
    active: false,
    trashed: false,
    indexPageId: null,
  };
  return folders.find(({ id }) => id === folderId) ?? gone;
}
