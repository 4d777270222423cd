import { isUnseen, stepsOf } from "@/model/later-remarks.ts";
import type { LaterState, LinksFound } from "@/model/later.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { LaterTotals, ReportRow, UndoTotals } from "@/model/report.ts";
import type { UndoState } from "@/model/undo.ts";

type Counts = { -readonly [Name in keyof LaterTotals]: LaterTotals[Name] };

/** What the later steps have done, summed over the copies that are there; `null` where none of the rows has one. */
export function countLater(rows: readonly ReportRow[], plan: CopyPlan): LaterTotals | null {
  const hasSteps = rows.some(({ copy, later }) => {
    const { settings, links } = stepsOf(copy, plan);
    return settings || links || later.settings !== null || later.links !== null;
  });
  if (!hasSteps) return null;
  const counts = nothing();
  for (const row of rows) if (row.state.at === "done" && row.outcome !== "undone") addRow(counts, row, plan);
  return counts;
}

const nothing = (): Counts => ({
  renamed: 0,
  cleaned: 0,
  settingsFailed: 0,
  toCopies: 0,
  toEarlierCopies: 0,
  outside: 0,
  broken: 0,
  unreachable: 0,
  unseen: 0,
  anchors: 0,
  areas: 0,
  linksFailed: 0,
});

function addRow(counts: Counts, { copy, later }: ReportRow, plan: CopyPlan): void {
  const { settings, links } = later;
  if (settings?.at === "failed") counts.settingsFailed += 1;
  if (settings?.at === "done") {
    if (isRenamed(copy.wished, settings)) counts.renamed += 1;
    if (plan.later.cleanUp) counts.cleaned += 1;
  }
  if (links?.at === "failed") counts.linksFailed += 1;
  if (links?.at === "done") addLinks(counts, links.found);
}

/** A copy that has got one of its two names has got a new one. */
function isRenamed(
  { title, code }: ReportRow["copy"]["wished"],
  { remarks }: Extract<LaterState["settings"], { readonly at: "done" }>,
): boolean {
  const has = (what: string) => remarks.some((remark) => remark.what === what);
  return (title !== null && !has("other-title")) || (code !== null && !has("other-address"));
}

function addLinks(counts: Counts, found: LinksFound): void {
  counts.toCopies += found.toCopies;
  counts.toEarlierCopies += found.toEarlierCopies;
  counts.outside += sumOf(found.outside);
  counts.broken += sumOf(found.broken);
  const unseen = found.unreachable.filter(isUnseen).length;
  counts.unreachable += found.unreachable.length - unseen;
  counts.unseen += unseen;
  counts.anchors += found.anchors;
  counts.areas += found.areas;
}

const sumOf = (links: LinksFound["outside"]): number => links.reduce((sum, { count }) => sum + count, 0);

/** How many rows stand where with taking back; `null` where nobody has asked for it. */
export function countUndo(rows: readonly ReportRow[]): UndoTotals | null {
  const counts = new Map<UndoState["at"], number>();
  for (const { undo } of rows) if (undo !== null) counts.set(undo.at, (counts.get(undo.at) ?? 0) + 1);
  if (counts.size === 0) return null;
  const count = (at: UndoState["at"]) => counts.get(at) ?? 0;
  return {
    trashed: count("trashed"),
    gone: count("gone"),
    changed: count("changed"),
    kept: count("kept"),
    restored: count("restored"),
    notRestored: count("not-restored"),
  };
}
