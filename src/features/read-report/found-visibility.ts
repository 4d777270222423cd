import type { Messages } from "@/i18n/messages.ts";
import type { CopyFound } from "@/model/copy-outcome.ts";

/** Whether visitors see the copy, in words. */
export function visibilityOf(found: CopyFound, status: Messages["status"]): string {
  if (found.trashed) return status.trashed;
  return found.published ? status.published : status.draft;
}
