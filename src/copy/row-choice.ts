import type { PageId, SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { PlanChoice, PlanObstacle, PublicationWish, SiteFacts, TrashedSourceWay } from "@/model/plan.ts";

import { findSourceObstacle } from "./obstacles.ts";
import type { Place } from "./place.ts";
import { neverGetsSuffix } from "./title.ts";

/** A source page with what counts for each of its copies, found out once. */
export interface Source {
  readonly page: Page;
  readonly facts: SiteFacts;
  readonly publication: PublicationWish;
  /** `null` for a page that is not in the trash. */
  readonly trashedSource: TrashedSourceWay | null;
  readonly obstacle: PlanObstacle | null;
  /** In lower case; `null` where the portal never finds the title taken. */
  readonly comparedTitle: string | null;
  /** In lower case. */
  readonly comparedCode: string;
  /** Sites to which earlier runs have copied it. */
  readonly copiedTo: ReadonlySet<SiteId>;
}

/** One page and the place it goes to. */
export interface RowChoice {
  readonly source: Source;
  readonly place: Place;
}

/** Sites to which earlier runs have copied pages, by page. */
export type CopiedTo = ReadonlyMap<PageId, ReadonlySet<SiteId>>;

const nowhere: ReadonlySet<SiteId> = new Set();

export function lookAtCopied({ earlierCopies }: PlanChoice): CopiedTo {
  const sites = new Map<PageId, Set<SiteId>>();
  for (const { sourceId, siteId } of earlierCopies) {
    const known = sites.get(sourceId);
    if (known === undefined) sites.set(sourceId, new Set([siteId]));
    else known.add(siteId);
  }
  return sites;
}

export function lookAtSource(
  page: Page,
  choice: PlanChoice,
  { facts, copiedTo }: { readonly facts: SiteFacts; readonly copiedTo: CopiedTo },
): Source {
  const trashedSource = page.trashed ? (choice.trashedSource ?? "as-it-is") : null;
  const { folders, rights } = facts;
  return {
    page,
    facts,
    publication: choice.publication,
    trashedSource,
    obstacle: findSourceObstacle({ page, folders, rights, trashedSource }),
    comparedTitle: neverGetsSuffix(page.title) ? null : page.title.toLowerCase(),
    comparedCode: page.code.toLowerCase(),
    copiedTo: copiedTo.get(page.id) ?? nowhere,
  };
}

/** A page loses its publication in the trash and does not get it back by being restored (contract D7). */
export const isLive = ({ page }: Source): boolean => page.published && !page.trashed;
