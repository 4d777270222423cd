import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { TargetState } from "@/model/portal-answers.ts";
import type { UndoState } from "@/model/undo.ts";

import { retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";

/** A copy of the run that shall be taken back, or brought back. */
export interface UndoRow {
  readonly key: string;
  /** From the journal, which holds what this run has made and nothing else. */
  readonly pageId: PageId;
  /** Where the run has made it. */
  readonly siteId: SiteId;
}

/** Rows of the plan that stand at one of these points, in its order. */
export function rowsAt(
  { plan, book }: RunContext,
  ...points: readonly UndoState["at"][]
): readonly UndoRow[] {
  return plan.copies.flatMap(({ key, target }) => {
    const state = book.undoOf(key);
    if (state === null || !points.includes(state.at)) return [];
    const { made } = book.progressOf(key);
    if (made === null) throw new Error(`${key} is asked for, and no page of it is known.`);
    return [{ key, pageId: made.pageId, siteId: target.site.id }];
  });
}

/** Parts of at most `length`, in order. */
export const inGroups = <One>(all: readonly One[], length: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / length) }, (_, part) =>
    all.slice(part * length, (part + 1) * length),
  );

/** What the portal shows of a row. */
export type RowNow =
  /** Its site is in the trash or not readable, and so is all in it (contract D3). */
  | { readonly at: "out-of-sight" }
  | { readonly at: "gone" }
  | {
      readonly at: "there";
      readonly page: Page;
      readonly publicUrl: string | null;
      /** Of the site in which the run has made it. */
      readonly site: TargetState;
    };

/** Looks at many rows in as few requests as possible; by key. */
export async function lookAtRows(
  { plan, ports }: RunContext,
  rows: readonly UndoRow[],
): Promise<Result<ReadonlyMap<string, RowNow>, PortalFailure>> {
  const pageIds = rows.map(({ pageId }) => pageId);
  const siteIds = [...new Set(rows.map(({ siteId }) => siteId))];
  const read = await retryRead(ports.clock, () => ports.portal.readCopies(plan.scope, { pageIds, siteIds }));
  if (!read.ok) return failed(read.failure);
  const { pages, sites } = read.value;
  const nowOf = ({ pageId, siteId }: UndoRow): RowNow => {
    const found = pages.get(pageId);
    const site = sites.get(siteId);
    if (site === undefined || site.site === null) return { at: "out-of-sight" };
    return found === undefined ? { at: "gone" } : { at: "there", ...found, site };
  };
  return success(new Map(rows.map((row) => [row.key, nowOf(row)])));
}

/** What the portal shows of a row, as far as there is a page. */
export function pageIn(looked: ReadonlyMap<string, RowNow>, key: string): Page | null {
  const now = looked.get(key);
  return now?.at === "there" ? now.page : null;
}

/** Which of these pages are as they shall be, as far as they can be seen; `null` stands for one that is gone for good. */
export async function findRows(
  run: RunContext,
  rows: readonly UndoRow[],
  pageIds: readonly PageId[],
  isSo: (page: Page | null) => boolean,
): Promise<Result<ReadonlyMap<PageId, boolean>, PortalFailure>> {
  const wanted = rows.filter(({ pageId }) => pageIds.includes(pageId));
  const looked = await lookAtRows(run, wanted);
  if (!looked.ok) return looked;
  const seen = wanted.filter(({ key }) => looked.value.get(key)?.at !== "out-of-sight");
  return success(new Map(seen.map(({ key, pageId }) => [pageId, isSo(pageIn(looked.value, key))])));
}
