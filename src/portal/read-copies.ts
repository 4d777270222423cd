import { success, type Result } from "@/lib/result.ts";
import type { CopiesNow, CopiesQuestion, FolderPagesQuestion, PageNow } from "@/model/copies-now.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId, PageId, SiteId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";
import type { TargetState } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import type { Values } from "./command.ts";
import { findPages, likelyCap, listPages, longestList, mayGoOn, ofSite } from "./landing-commands.ts";
import { cutIntoParts, readMany } from "./many-commands.ts";
import { readPortions } from "./read-portions.ts";
import type { RestClient } from "./rest-client.ts";
import { readTargetState, targetCommands } from "./target-commands.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** Copies wherever they are, the trash included, and sites; one request for up to 50 pages in each of up to 12 sites. */
export async function readCopies(
  client: RestClient,
  scope: Scope,
  question: CopiesQuestion,
): Answer<CopiesNow> {
  // So few that no portal cuts the list: what is missing in it counts as gone.
  const lists = cutIntoParts([...new Set(question.pageIds)], likelyCap).map((part) =>
    findPages(scope, part, { withUrls: true }),
  );
  const asked = question.siteIds.map((siteId) => ({ siteId, commands: targetCommands(scope, siteId) }));
  const answers = await readMany(client, [
    ...lists,
    ...asked.flatMap(({ commands }) => Object.values(commands)),
  ]);
  if (!answers.ok) return answers;
  const pages = new Map<PageId, PageNow>();
  for (const list of lists) {
    const read = answers.value.read(list);
    if (!read.ok) return read;
    for (const row of read.value) pages.set(row.page.id, row);
  }
  const sites = new Map<SiteId, TargetState>();
  for (const { siteId, commands } of asked) {
    const state = readTargetState(answers.value, siteId, commands);
    if (!state.ok) return state;
    sites.set(siteId, state.value);
  }
  return success({ pages, sites });
}

/** Pages that lie directly in these folders, those in the trash and in trashed folders included; all of them. */
export async function readFolderPages(
  client: RestClient,
  scope: Scope,
  { siteId, folderIds }: FolderPagesQuestion,
): Answer<readonly Page[]> {
  const pages: Page[] = [];
  for (const part of cutIntoParts(folderIds, foldersAtOnce)) {
    const read = await readAllIn(client, scope, siteId, part);
    if (!read.ok) return read;
    for (const page of read.value) pages.push(page);
  }
  return success(pages);
}

/** A filter is not endless. */
const foldersAtOnce = 500;

function readAllIn(
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  folderIds: readonly FolderId[],
): Answer<readonly Page[]> {
  const above = (id: number) => {
    const filter: Values = { ...ofSite(siteId, { withTrash: true }), FOLDER_ID: folderIds, ">ID": id };
    return listPages(scope, { filter, limit: longestList });
  };
  return readPortions(client, { first: [], after: 0, above, mayGoOn });
}
