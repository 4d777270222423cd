import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";

import { judgeDone } from "./judge-done.ts";
import {
  duplicate,
  looksLike,
  lost,
  madePages,
  misreported,
  type FinishedRun,
  type Mistake,
} from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

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

interface JudgedRow {
  readonly mistakes: readonly Mistake[];
  readonly namedTwice: number;
}

/** Compares what the report says of one row with the pages that its requests have made. */
export function judgeRow(
  {
    world,
    state,
    judged,
  }: { readonly world: SimulatedWorld; readonly state: FinishedRun; readonly judged: ReadonlySet<number> },
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
function unseenBy({ calls }: SimulatedWorld, copy: CopyState, key: string): number {
  const isRepeated = calls.repeated.has(key) ? 1 : 0;
  if (copy.at === "unknown") return 1 + isRepeated;
  // Refused, or without a session: the second delivery is all that the app hears of (docs/decisions/005, not covered).
  const isDenied =
    copy.at === "failed" && (copy.failure.kind === "refused" || copy.failure.kind === "session");
  return copy.at === "unverified" || isDenied ? isRepeated : 0;
}

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
        : [misreported(key, `page ${copy.pageId} is not its own`)];
    case "failed":
      return judgeOrphan(world, planned, { copy, all });
    case "skipped":
      return planned.takenOut === (copy.why === "taken-out")
        ? []
        : [misreported(key, `is said to be ${copy.why}`)];
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
  const wrong = (what: string): Mistake => misreported(key, `page ${pageId} ${what}`);
  if (!all.includes(pageId) && !byHand.madePages.has(pageId)) return [wrong("is not its orphan")];
  const page = local.state.pages.get(pageId);
  const isThere = page?.deleted === false && !byHand.earlier.has(pageId);
  return fate.at === "trashed" && isThere ? [wrong("is not in the trash")] : [];
}
