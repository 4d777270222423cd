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
}

/** One page and the place it goes to. */
export interface RowChoice {
  readonly source: Source;
  readonly place: Place;
}

export function lookAtSource(page: Page, choice: PlanChoice, facts: SiteFacts): Source {
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
  };
}

/** A page loses its publication in the trash and does not get it back by being restored (contract D7). */
export const isLive = ({ page }: Source): boolean => page.published && !page.trashed;
