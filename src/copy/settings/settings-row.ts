import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { isCleanedUp } from "@/model/later-remarks.ts";
import type { LaterEvent, SettingsRemark } from "@/model/later.ts";
import type { Page } from "@/model/page.ts";
import type { ListedPage, SettingsRequest } from "@/model/settings.ts";

import { isTakenBack } from "../reduce-undo.ts";
import type { RunContext } from "../run-context.ts";

/** A copy whose settings are not over yet, and what shall be written to it. */
export interface SettingsRow extends SettingsRequest {
  readonly key: string;
  /** An earlier tab, or a session that was lost, has begun with it: perhaps everything is written already. */
  readonly wasSent: boolean;
}

/** The rows of the run whose copy is there, read back, and wished otherwise than the portal has made it. */
export const settingsRows = (run: RunContext): readonly SettingsRow[] =>
  run.plan.copies.flatMap(({ key }) => settingsRow(run, key) ?? []);

function settingsRow({ plan, book }: RunContext, key: string): SettingsRow | null {
  const planned = book.plannedOf(key);
  const { title, code } = planned.wished;
  const { made, isDone } = book.progressOf(key);
  const { settings } = book.laterOf(key);
  const cleanUp = isCleanedUp(planned, plan);
  const isOver = (settings !== null && settings.at !== "sent") || isTakenBack(book.undoOf(key));
  if (made === null || !isDone || isOver || (title === null && code === null && !cleanUp)) return null;
  return { key, pageId: made.pageId, title, code, cleanUp, wasSent: settings !== null };
}

/**
 * What has to be written to a page that shows this; `null` where everything is there. Settings cannot be seen: the portal reads
 * out published ones (contract D10).
 */
export function stillToWrite(row: SettingsRow, page: Page | null): SettingsRequest | null {
  const title = row.title === page?.title ? null : row.title;
  const code = row.code === null || (page !== null && isMadeOf(row.code, page.code)) ? null : row.code;
  const { pageId, cleanUp } = row;
  return title === null && code === null && !cleanUp ? null : { pageId, title, code, cleanUp };
}

/** An address that was taken has got `_` and four letters; written once more it would get four others (contract D4.3). */
const isMadeOf = (wished: string, shown: string): boolean =>
  shown === wished || (shown.startsWith(`${wished}_`) && shown.length === wished.length + 5);

/** How a row ends: what the portal said of the write, and what it showed afterwards, `null` where it knows no such page. */
export function endingOf(
  row: SettingsRow,
  written: Result<true, PortalFailure>,
  seen: ListedPage | null,
): LaterEvent {
  const { key: laterKey } = row;
  const isThere = seen !== null && (written.ok || stillToWrite(row, seen.page) === null);
  if (isThere) return { type: "settings-done", laterKey, remarks: remarksOn(row, seen.page) };
  return { type: "settings-failed", laterKey, failure: written.ok ? null : written.failure };
}

function remarksOn({ title, code }: SettingsRow, page: Page): readonly SettingsRemark[] {
  const remarks: SettingsRemark[] = [];
  if (title !== null && page.title !== title) remarks.push({ what: "other-title", wished: title });
  if (code !== null && page.code !== code) remarks.push({ what: "other-address", wished: code });
  return remarks;
}

/** The copy as it was read last. */
export function seenEvent({ key }: SettingsRow, { page, publicUrl }: ListedPage): LaterEvent {
  const { title, code, folderId, published, draftDiffers, modifiedText } = page;
  return {
    type: "copy-seen",
    laterKey: key,
    seen: { title, code, folderId, published, draftDiffers, modifiedText, publicUrl },
  };
}
