import { success } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { LaterEvent } from "@/model/later.ts";

import type { RunContext } from "../run-context.ts";
import { publishAgain, publishesItself } from "./publish-again.ts";
import { endingOf, seenEvent, type SettingsRow } from "./settings-row.ts";
import type { Written } from "./write-and-look.ts";

/**
 * Ends the step of rows that were written and read back, and tells what was seen. Gives back the failure for which the run has to
 * pause, with the rows left as begun; `null` when all are over.
 */
export async function endRows(
  run: RunContext,
  rows: readonly SettingsRow[],
  { outcomes, seen }: Written,
): Promise<PortalFailure | null> {
  const ended = rows.map((row) => {
    const page = seen.get(row.pageId) ?? null;
    return { row, page, ending: endingOf(row, outcomes.get(row.pageId) ?? success(true), page) };
  });
  const toPublish = ended.flatMap(({ row, page, ending }) => {
    const isVisible = page !== null && page.page.published && !page.page.trashed;
    return ending.type === "settings-done" && isVisible ? [row.pageId] : [];
  });
  const published = await publishAgain(run, publishesItself(run) ? toPublish : []);
  if (!published.ok) return published.failure;
  const { failures, seen: seenLast } = published.value;
  for (const { row, page, ending } of ended) {
    await run.emit(withPublication(ending, row.pageId, failures));
    const last = seenLast.get(row.pageId) ?? page;
    if (last !== null) await run.emit(seenEvent(row, last));
  }
  return null;
}

function withPublication(
  ending: LaterEvent,
  pageId: PageId,
  failures: ReadonlyMap<PageId, PortalFailure>,
): LaterEvent {
  const failure = failures.get(pageId);
  if (ending.type !== "settings-done" || failure === undefined) return ending;
  return { ...ending, remarks: [...ending.remarks, { what: "not-published-again", failure }] };
}
