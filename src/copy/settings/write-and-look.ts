import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { ListedPage } from "@/model/settings.ts";

import { mayHaveRun } from "../pace.ts";
import { retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { sendSettings } from "./send-settings.ts";
import { stillToWrite, type SettingsRow } from "./settings-row.ts";

/** Once more after an ending that left open whether it ran, and only what reading does not show. */
const maxWrites = 2;

/** What the portal said of the last write to each page, absent where none was needed, and what it showed in the end. */
export interface Written {
  readonly outcomes: ReadonlyMap<PageId, Result<true, PortalFailure>>;
  readonly seen: ReadonlyMap<PageId, ListedPage>;
}

/**
 * Writes what the pages do not show yet and reads them back. Where reading fails that counts as the outcome of every row. The failure
 * is the one for which the run has to pause.
 */
export async function writeAndLook(
  run: RunContext,
  rows: readonly SettingsRow[],
): Promise<Result<Written, PortalFailure>> {
  const outcomes = new Map<PageId, Result<true, PortalFailure>>();
  const isOpen = ({ pageId }: SettingsRow) => isUnclear(outcomes.get(pageId));
  const wasBegun = rows.some(({ wasSent }) => wasSent);
  let look = wasBegun ? await readRows(run, rows) : success<Pages>(new Map());
  for (let writes = 1; look.ok && writes <= maxWrites; writes += 1) {
    const seen = look.value;
    const requests = rows
      .filter(isOpen)
      .flatMap((row) => stillToWrite(row, seen.get(row.pageId)?.page ?? null) ?? []);
    if (requests.length === 0) break;
    for (const [pageId, outcome] of await sendSettings(run, requests)) {
      if (!outcome.ok && pausesRun(run, outcome.failure)) return outcome;
      outcomes.set(pageId, outcome);
    }
    look = await readRows(run, rows);
  }
  if (look.ok) return success({ outcomes, seen: look.value });
  if (pausesRun(run, look.failure)) return look;
  const unread = failed(look.failure);
  return success({
    outcomes: new Map(rows.map(({ pageId }) => [pageId, refusalOf(outcomes.get(pageId)) ?? unread])),
    seen: new Map(),
  });
}

type Pages = ReadonlyMap<PageId, ListedPage>;

const readRows = ({ plan, ports }: RunContext, rows: readonly SettingsRow[]) =>
  retryRead(ports.clock, () =>
    ports.portal.readPages(
      plan.scope,
      rows.map(({ pageId }) => pageId),
    ),
  );

/** Not sent yet, or nobody knows whether it ran. */
const isUnclear = (outcome: Result<true, PortalFailure> | undefined): boolean =>
  outcome === undefined || (!outcome.ok && mayHaveRun(outcome.failure));

const refusalOf = (outcome: Result<true, PortalFailure> | undefined) =>
  outcome?.ok === false ? outcome : undefined;
