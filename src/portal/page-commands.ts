import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { BlockSummary } from "@/model/page.ts";
import type { PageReadBack } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import type { Command } from "./command.ts";
import { findPages, likelyCap, listBlocks } from "./landing-commands.ts";
import { cutIntoParts } from "./many-commands.ts";
import { refusedAsNull } from "./read-answer.ts";
import type { BatchAnswers } from "./rest-client.ts";
import type { FoundPage } from "./schema/page-schema.ts";

/** What is asked about many pages. */
export interface PagesCommands {
  readonly lists: readonly Command<readonly FoundPage[]>[];
  /** One a page, since a page that cannot be read would fail a list of many (contract D15). To be sent last. */
  readonly blocks: ReadonlyMap<PageId, Command<readonly BlockSummary[]>>;
}

/** Pages wherever they are, in the trash and in trashed folders too. */
export function pagesCommands(
  scope: Scope,
  pageIds: readonly PageId[],
  options: { readonly withUrls: boolean },
): PagesCommands {
  const ids = [...new Set(pageIds)];
  return {
    // So few that no portal cuts the list: what is missing in it counts as gone.
    lists: cutIntoParts(ids, likelyCap).map((part) => findPages(scope, part, options)),
    blocks: new Map(ids.map((id) => [id, listBlocks(scope, id)])),
  };
}

/** Each of the pages, those that the portal does not know too; a refused list of blocks is none, any other failure is all's. */
export function readPages(
  answers: BatchAnswers,
  { lists, blocks }: PagesCommands,
): Result<ReadonlyMap<PageId, PageReadBack>, PortalFailure> {
  const found = new Map<PageId, FoundPage>();
  for (const list of lists) {
    const read = answers.read(list);
    if (!read.ok) return read;
    for (const row of read.value) found.set(row.page.id, row);
  }
  const pages = new Map<PageId, PageReadBack>();
  for (const [id, command] of blocks) {
    const read = refusedAsNull(answers.read(command));
    if (!read.ok) return read;
    pages.set(id, toReadBack(found.get(id), read.value));
  }
  return success(pages);
}

/** Where the portal refuses the blocks it would refuse the address as well; its list tells one all the same. */
const toReadBack = (found: FoundPage | undefined, blocks: readonly BlockSummary[] | null): PageReadBack => ({
  page: found?.page ?? null,
  blocks,
  publicUrl: blocks === null ? null : (found?.publicUrl ?? null),
});
