import type { PageId, SiteId } from "@/model/ids.ts";
import type { CopyPlan, EarlierCopy, PlannedCopy } from "@/model/plan.ts";

import { placeOf } from "../book.ts";

/** A copy of this run that is there. */
export interface MadeCopy {
  readonly planned: PlannedCopy;
  readonly pageId: PageId;
}

/** Which page a link should lead to instead. */
export interface CopyIndex {
  /** The copy of a source in the site of this row; of several there the one nearest to it. */
  copyOf(row: PlannedCopy, sourceId: number): PageId | undefined;
  isCopyIn(siteId: SiteId, pageId: number): boolean;
  /** What earlier runs have made of a source in this site, the newest first, as far as links may lead there. */
  earlierOf(siteId: SiteId, sourceId: number): readonly PageId[];
  isEarlierIn(siteId: SiteId, pageId: number): boolean;
  readonly sourceIds: readonly PageId[];
  /** Some area was copied into this site, so that areas of copies may have to be connected. */
  hasAreasIn(siteId: SiteId): boolean;
}

export function createCopyIndex(plan: CopyPlan, made: readonly MadeCopy[]): CopyIndex {
  const copies = new Map<string, MadeCopy[]>();
  const pages = new Set<string>();
  const withAreas = new Set<SiteId>();
  for (const copy of made) {
    const { source, target } = copy.planned;
    const key = keyOf(target.site.id, source.id);
    copies.set(key, [...(copies.get(key) ?? []), copy]);
    pages.add(keyOf(target.site.id, copy.pageId));
    if (source.isArea) withAreas.add(target.site.id);
  }
  const earlier = earlierCopies(plan, (siteId, pageId) => copies.has(keyOf(siteId, pageId)));
  const ofEarlier = new Set(
    [...earlier].flatMap(([, list]) => list.map((one) => keyOf(one.siteId, one.pageId))),
  );
  return {
    copyOf: (row, sourceId) => nearest(plan, row, copies.get(keyOf(row.target.site.id, sourceId)) ?? []),
    isCopyIn: (siteId, pageId) => pages.has(keyOf(siteId, pageId)),
    earlierOf: (siteId, sourceId) =>
      (earlier.get(keyOf(siteId, sourceId)) ?? [])
        .map(({ pageId }) => pageId)
        .toSorted((one, other) => other - one),
    isEarlierIn: (siteId, pageId) => ofEarlier.has(keyOf(siteId, pageId)),
    sourceIds: [...new Set(made.map(({ planned }) => planned.source.id))],
    hasAreasIn: (siteId) => withAreas.has(siteId),
  };
}

const keyOf = (siteId: SiteId, pageId: number): string => `${siteId}/${pageId}`;

/**
 * Earlier copies by source. None whose page is a source itself: links to it would be led on once more, and going through it all
 * again would end elsewhere than the first time.
 */
function earlierCopies(
  { later }: CopyPlan,
  isSource: (siteId: SiteId, pageId: PageId) => boolean,
): ReadonlyMap<string, readonly EarlierCopy[]> {
  if (later.links.outside !== "earlier-copy") return new Map();
  const sources = new Set(later.earlierCopies.map(({ siteId, sourceId }) => keyOf(siteId, sourceId)));
  const bySource = new Map<string, EarlierCopy[]>();
  for (const copy of later.earlierCopies) {
    const { siteId, sourceId, pageId } = copy;
    if (isSource(siteId, sourceId) || isSource(siteId, pageId) || sources.has(keyOf(siteId, pageId)))
      continue;
    const key = keyOf(siteId, sourceId);
    bySource.set(key, [...(bySource.get(key) ?? []), copy]);
  }
  return bySource;
}

function nearest(plan: CopyPlan, row: PlannedCopy, candidates: readonly MadeCopy[]): PageId | undefined {
  const [first, ...others] = candidates;
  let best = first;
  for (const other of others) {
    if (best !== undefined && nearness(plan, row, other.planned) > nearness(plan, row, best.planned))
      best = other;
  }
  return best?.pageId;
}

/** The same page may go to several places of one site; links stay among the pages of one place. */
function nearness(plan: CopyPlan, one: PlannedCopy, other: PlannedCopy): number {
  if (placeOf(one) === placeOf(other)) return 3;
  const [top, otherTop] = [topFolder(plan, one), topFolder(plan, other)];
  if (top.key !== null && top.key === otherTop.key) return 2;
  return top.below === otherTop.below ? 1 : 0;
}

/** The topmost folder that the run makes above a copy, and the folder that this one, or the copy itself, lies in. */
function topFolder({ folders }: CopyPlan, { target }: PlannedCopy) {
  let top = folders.find(({ key }) => key === target.newFolder);
  for (let next = top; next !== undefined; next = folders.find(({ key }) => key === next?.parentKey))
    top = next;
  return top === undefined
    ? { key: null, below: target.folder?.id ?? null }
    : { key: top.key, below: top.parent?.id ?? null };
}
