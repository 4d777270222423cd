import type { PlannedCopy } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

import type { PageRow } from "../../../../e2e/portal/state/entities.ts";
import { me } from "./random-portal.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/**
 * What counts as a mistake. The truth is what the portal holds once everything that was sent has ended; each page belongs to the
 * row for which the request was sent that made it.
 * - `duplicate`: a page more than one that a row has made and its report does not name. Pages that the report names (as made
 *   more than once, or among the candidates it asks about) are counted by themselves; without a repeated delivery by the browser
 *   and without a page made by hand that looks the same they are duplicates as well.
 * - `lost`: a row without an ending, or a page that its row does not name. A row of unknown outcome says that there may be one; it
 *   and one that could not be read back offer to look again, which also shows what a repeated delivery has made. Where the browser
 *   sent a request again by itself and the app only heard that the second delivery was refused, nobody can know of the first
 *   (docs/decisions/005, not covered): one such page is not held against the report.
 * - `misreported`: anything that the report says and the portal does not show.
 */
type MistakeKind = "duplicate" | "lost" | "misreported";

export interface Mistake {
  readonly kind: MistakeKind;
  /** Key of a row or folder; `null`: about the run. */
  readonly key: string | null;
  readonly what: string;
}

export const lost = (key: string | null, what: string): Mistake => ({ kind: "lost", key, what });

export const duplicate = (key: string, what: string): Mistake => ({ kind: "duplicate", key, what });

export const misreported = (key: string | null, what: string): Mistake => ({
  kind: "misreported",
  key,
  what,
});

export type FinishedRun = Exclude<RunState, { readonly at: "idle" }>;

/** Pages by the row that has made them; `nobody` where no row can be found. */
export function madePages({
  calls,
  local,
  atStart,
  byHand,
}: SimulatedWorld): ReadonlyMap<string, readonly number[]> {
  const unexplained = [...local.state.pages.values()].filter(
    ({ id }) => !atStart.pages.has(id) && !byHand.madePages.has(id),
  );
  // As the portal made them: somebody may have moved or renamed them since.
  const asMade = unexplained.map((page) => byHand.earlier.get(page.id)?.[0]?.row ?? page);
  return calls.madePages(asMade, (id) => {
    const now = local.state.pages.get(id);
    const earlier = (byHand.earlier.get(id) ?? []).map(({ row }) => row);
    return now === undefined ? [] : [now, ...earlier];
  });
}

/** Whether nobody could tell the page from the copy: same user, site, title and address, as the portal would give them. */
export const looksLike = (page: PageRow, { source, target }: PlannedCopy): boolean =>
  page.createdById === me &&
  page.siteId === target.site.id &&
  page.title.startsWith(source.title) &&
  page.code.startsWith(source.code);
