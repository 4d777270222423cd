import type { Page } from "@/model/page.ts";
import type { CopyChange } from "@/model/undo.ts";

import type { LastSeen } from "./undo-book.ts";

/**
 * In what a page is not any more as the run left it; empty where nobody has touched it. The time of the last change is compared as
 * text and never read (contract D1), and whatever changes a block or a setting changes it.
 */
export function findChanges(seen: LastSeen | null, page: Page): readonly CopyChange[] {
  if (seen === null) return [{ what: "not-known" }];
  const { title, code, published, folderId, modifiedText, draftDiffers } = page;
  const changes: CopyChange[] = [];
  if (title !== seen.title) changes.push({ what: "title", now: title });
  if (code !== seen.code) changes.push({ what: "address", now: code });
  if (published !== seen.published)
    changes.push({ what: "publication", now: published ? "published" : "draft" });
  if (folderId !== seen.folderId) changes.push({ what: "moved" });
  if (seen.modifiedText === null) changes.push({ what: "not-known" });
  else if (modifiedText !== seen.modifiedText || draftDiffers !== seen.draftDiffers)
    changes.push({ what: "edited", modifiedText });
  return changes;
}
