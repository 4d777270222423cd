import { buildReport } from "@/copy/report.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { CopyState, RunState } from "@/model/run.ts";

import type { PageRow } from "../../../../e2e/portal/state/entities.ts";
import { judgeDone } from "./judge-done.ts";
import { judgeFolders } from "./judge-folders.ts";
import type { Rest } from "./simulate-run.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/**
 * What counts as a mistake. The truth is what the portal holds once everything that was sent has ended; each page belongs to the
 * row for which the request was sent that made it.
 * - `duplicate`: a page more than one that a row has made and its report does not name. Pages that the report names (as made
 *   more than once, or among the candidates it asks about) are counted by themselves; without a repeated delivery by the browser
 *   and without a page made by hand that looks the same they are duplicates as well.
 * - `lost`: a row without an ending, or a page that its row does not name. A row of unknown outcome says that there may be one; it
 *   and one that could not be read back offer to look again, which also shows what a repeated delivery has made.
 * - `misreported`: anything that the report says and the portal does not show.
 */
type MistakeKind = "duplicate" | "lost" | "misreported";

export interface Mistake {
  readonly kind: MistakeKind;
  /** Key of a row or folder; `null`: about the run. */
  readonly key: string | null;
  readonly what: string;
}

export interface Verdict {
  /** Pages that the run's requests have made. */
  readonly copies: number;
  readonly mistakes: readonly Mistake[];
  /** Pages made once too often, which the report names. */
  readonly namedTwice: number;
  readonly limitErrors: number;
}

export interface Evidence {
  readonly world: SimulatedWorld;
  readonly plan: CopyPlan;
  readonly state: RunState;
  readonly rest: Rest;
  readonly bug: unknown;
  readonly limitErrors: number;
  /** Pages of rows that were done anew: they were judged before that. */
  readonly judged: ReadonlySet<number>;
  /** What was wrong at that time. */
  readonly earlier: readonly Mistake[];
}

/** Judges the report of a run that is over. */
export function judgeRun(evidence: Evidence): Verdict {
  const { world, state, rest, bug, limitErrors } = evidence;
  const made = madePages(world);
  const copies = [...made.values()].reduce((sum, ids) => sum + ids.length, 0);
  if (rest !== "finished" || state.at !== "finished") {
    const what = `the run is ${rest}, ${state.at}: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`;
    return { copies, mistakes: [{ kind: "lost", key: null, what }], namedTwice: 0, limitErrors };
  }
  const rows = evidence.plan.copies.map((planned) => judgeRow({ ...evidence, state }, planned, made));
  return {
    copies,
    mistakes: [
      ...evidence.earlier,
      ...rows.flatMap(({ mistakes }) => mistakes),
      ...[...(made.get("nobody") ?? [])].map((id) => lost(null, `page ${id} belongs to no row`)),
      ...judgeFolders(world, state),
      ...judgeSources(world, state),
      ...judgeTotals(state),
    ],
    namedTwice: rows.reduce((sum, row) => sum + row.namedTwice, 0),
    limitErrors,
  };
}

/** Judges rows that are about to be done anew; what they have made so far is settled by that. */
export function judgeBefore(
  world: SimulatedWorld,
  state: FinishedRun,
  { keys, judged }: { readonly keys: readonly string[]; readonly judged: Set<number> },
): readonly Mistake[] {
  const made = madePages(world);
  return state.plan.copies
    .filter(({ key }) => keys.includes(key))
    .flatMap((planned) => {
      const { mistakes } = judgeRow({ world, state, judged }, planned, made);
      for (const id of made.get(planned.key) ?? []) judged.add(id);
      return mistakes;
    });
}

export type FinishedRun = Exclude<RunState, { readonly at: "idle" }>;

const lost = (key: string | null, what: string): Mistake => ({ kind: "lost", key, what });

export function madePages({
  calls,
  local,
  atStart,
  byHand,
}: SimulatedWorld): ReadonlyMap<string, readonly number[]> {
  const unexplained = [...local.state.pages.values()].filter(
    ({ id }) => !atStart.pages.has(id) && !byHand.madePages.has(id),
  );
  return calls.madePages(unexplained);
}

interface JudgedRow {
  readonly mistakes: readonly Mistake[];
  readonly namedTwice: number;
}

/** Compares what the report says of one row with the pages that its requests have made. */
export function judgeRow(
  { world, state, judged }: Pick<Evidence, "world" | "judged"> & { readonly state: FinishedRun },
  planned: PlannedCopy,
  made: ReadonlyMap<string, readonly number[]>,
): JudgedRow {
  const { key } = planned;
  const copy = state.copies.get(key);
  if (copy === undefined) return { mistakes: [lost(key, "is not in the report")], namedTwice: 0 };
  const all = made.get(key) ?? [];
  const there = all.filter((id) => world.local.state.pages.has(id) && !judged.has(id));
  const named = namedBy(copy);
  const unnamed = there.filter((id) => !named.has(id));
  const mistakes: Mistake[] = [];
  const missing = unnamed.slice(unseenBy(world, copy, key));
  const tooMany = Math.min(missing.length, there.length - 1);
  if (missing.length > 0 && tooMany > 0)
    mistakes.push(
      ...missing
        .slice(-tooMany)
        .map((id) => duplicate(key, `page ${id} is one too many, the row is ${copy.at}`)),
    );
  if (missing.length > Math.max(0, tooMany))
    mistakes.push(lost(key, `page ${missing[0] ?? 0} is there, the row is ${copy.at}`));
  const namedTwice = missing.length === 0 && there.length > 1 ? there.length - 1 : 0;
  if (namedTwice > 0 && !mayBeMadeTwice(world, planned))
    mistakes.push(duplicate(key, `pages ${there.join(", ")} were made without need`));
  mistakes.push(...judgeEnding(world, planned, { state, copy, all }));
  return { mistakes, namedTwice };
}

/** How many pages may be there beside those that the row names, since it says itself that nobody could look. */
function unseenBy({ calls }: SimulatedWorld, { at }: CopyState, key: string): number {
  const isRepeated = calls.repeated.has(key) ? 1 : 0;
  if (at === "unknown") return 1 + isRepeated;
  return at === "unverified" ? isRepeated : 0;
}

const duplicate = (key: string, what: string): Mistake => ({ kind: "duplicate", key, what });

/** Pages that the report shows for this row. */
function namedBy(copy: CopyState): ReadonlySet<number> {
  switch (copy.at) {
    case "done":
      return new Set([
        copy.found.pageId,
        ...copy.differences.flatMap((difference) =>
          difference.what === "made-more-than-once" ? difference.pages.map(({ pageId }) => pageId) : [],
        ),
      ]);
    case "unverified":
      return new Set([copy.pageId]);
    case "ambiguous":
      return new Set(copy.candidates.map(({ pageId }) => pageId));
    case "failed":
      return new Set(copy.orphan === null ? [] : [copy.orphan.pageId]);
    default:
      return new Set();
  }
}

/** The browser has delivered a request of this row again, or somebody has made a page that looks like its copy. */
function mayBeMadeTwice({ calls, local, byHand }: SimulatedWorld, planned: PlannedCopy): boolean {
  if (calls.repeated.has(planned.key)) return true;
  return [...byHand.madePages].some((id) => {
    const page = local.state.pages.get(id);
    return page !== undefined && looksLike(page, planned);
  });
}

/** Whether nobody could tell the page from the copy: same user, place, title and address as the portal would give. */
export const looksLike = (page: PageRow, { source, target }: PlannedCopy): boolean =>
  page.siteId === target.site.id && page.title.startsWith(source.title) && page.code.startsWith(source.code);

function judgeEnding(
  world: SimulatedWorld,
  planned: PlannedCopy,
  {
    state,
    copy,
    all,
  }: { readonly state: FinishedRun; readonly copy: CopyState; readonly all: readonly number[] },
): readonly Mistake[] {
  const { key } = planned;
  switch (copy.at) {
    case "done":
      return judgeDone(world, planned, { state, copy, all });
    case "unverified":
      return all.includes(copy.pageId) || world.byHand.madePages.has(copy.pageId)
        ? []
        : [{ kind: "misreported", key, what: `page ${copy.pageId} is not its own` }];
    case "failed":
      return judgeOrphan(world, planned, { copy, all });
    case "skipped":
      return planned.takenOut === (copy.why === "taken-out")
        ? []
        : [{ kind: "misreported", key, what: `is said to be ${copy.why}` }];
    case "unknown":
    case "ambiguous":
    case "refused":
      return [];
    default:
      return [lost(key, `has no ending: ${copy.at}`)];
  }
}

function judgeOrphan(
  { local, byHand }: SimulatedWorld,
  { key }: PlannedCopy,
  {
    copy,
    all,
  }: { readonly copy: Extract<CopyState, { readonly at: "failed" }>; readonly all: readonly number[] },
): readonly Mistake[] {
  if (copy.orphan === null) return [];
  const { pageId, fate } = copy.orphan;
  const wrong = (what: string): Mistake => ({ kind: "misreported", key, what: `page ${pageId} ${what}` });
  if (!all.includes(pageId) && !byHand.madePages.has(pageId)) return [wrong("is not its orphan")];
  const page = local.state.pages.get(pageId);
  const isThere = page?.deleted === false && !byHand.earlier.has(pageId);
  return fate.at === "trashed" && isThere ? [wrong("is not in the trash")] : [];
}

/** A page taken out of the trash for its copy goes back, or the report says that it did not. */
function judgeSources(
  { local, atStart, byHand }: SimulatedWorld,
  { plan, copies }: FinishedRun,
): readonly Mistake[] {
  return [...atStart.pages.values()].flatMap((before): readonly Mistake[] => {
    const now = local.state.pages.get(before.id);
    if (now === undefined || byHand.earlier.has(before.id) || now.deleted === before.deleted) return [];
    const isSaid = plan.copies.some(({ key, source }) => {
      const copy = copies.get(key);
      if (source.id !== before.id || copy === undefined) return false;
      return copy.at === "done"
        ? copy.differences.some(({ what }) => what === "source-left-restored")
        : "sourceLeftRestored" in copy && copy.sourceLeftRestored;
    });
    const what = `source ${before.id} is ${now.deleted ? "in" : "out of"} the trash`;
    return isSaid && !now.deleted ? [] : [{ kind: "misreported", key: null, what }];
  });
}

function judgeTotals(state: FinishedRun): readonly Mistake[] {
  const { totals, rows, folders, folderTotals } = buildReport(state);
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((whole, count) => whole + count, 0);
  const done = state.copies.values().filter(({ at }) => at === "done").length;
  const addsUp =
    sum(totals) === state.plan.copies.length &&
    rows.length === state.plan.copies.length &&
    totals["as-planned"] + totals["with-remarks"] === done &&
    sum({ ...folderTotals }) === folders.length;
  return addsUp ? [] : [{ kind: "misreported", key: null, what: "the totals do not add up" }];
}
