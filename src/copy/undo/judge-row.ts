import type { Page } from "@/model/page.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { UndoRefusal } from "@/model/undo.ts";

import type { RunContext } from "../run-context.ts";
import { siteOutOfSight } from "../site-out-of-sight.ts";
import { findChanges } from "./find-changes.ts";
import type { RowNow, UndoRow } from "./undo-row.ts";

/** Whether a copy may go into the trash, or how it ends without. */
export type Judgement =
  | { readonly at: "over"; readonly events: readonly RunEvent[] }
  | { readonly at: "ready"; readonly page: Page; readonly isHomePage: boolean };

/** By what the portal shows of it right before it would be sent. */
export function judgeRow(run: RunContext, row: UndoRow, now: RowNow | undefined): Judgement {
  const { plan, book } = run;
  const over = (why: UndoRefusal): Judgement => ({
    at: "over",
    events: [{ type: "undo-refused", undoKey: row.key, why }],
  });
  const away = whereaboutsOf(run, row, now);
  if (away !== null) return { at: "over", events: away };
  if (now?.at !== "there") return over({ what: "not-seen", failure: siteOutOfSight });
  const { page, site } = now;
  if (page.siteId !== row.siteId) return over({ what: "other-site" });
  if (page.createdBy !== plan.userId) return over({ what: "not-made-by-run" });
  const changes = findChanges(book.lastSeenOf(row.key), page);
  if (changes.length > 0 && !book.isAgreed(row.key)) {
    return { at: "over", events: [{ type: "undo-found-changed", undoKey: row.key, changes }] };
  }
  return { at: "ready", page, isHomePage: site.site?.indexPageId === page.id };
}

/** What is to be told of a copy that is in the trash, or gone; `null` where it is neither. */
export function whereaboutsOf(
  { book }: RunContext,
  { key, siteId }: UndoRow,
  now: RowNow | undefined,
): readonly RunEvent[] | null {
  if (now?.at === "gone") return [{ type: "undo-found-gone", undoKey: key, how: "deleted" }];
  if (now?.at !== "there" || !now.page.trashed) return null;
  const send = book.undoSendOf(key);
  if (send === null || now.page.siteId !== siteId)
    return [{ type: "undo-found-gone", undoKey: key, how: "in-trash" }];
  // An earlier send of which nobody had seen the end: it is this run's, so it can be brought back as it was.
  const isKnown = book.undoOf(key)?.at === "sent";
  return [
    ...(isKnown ? [] : [{ type: "undo-sent", undoKey: key, ...send } as const]),
    { type: "undone", undoKey: key },
  ];
}
