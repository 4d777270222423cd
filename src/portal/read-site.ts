import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderChain } from "@/model/folder-chain.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { PageChunk, SiteListing } from "@/model/portal-answers.ts";
import type { Scope, SiteRights } from "@/model/site.ts";

import type { Command } from "./command.ts";
import {
  listFolders,
  listPages,
  listPagesAbove,
  listRights,
  longestList,
  ofSite,
} from "./landing-commands.ts";
import type { ListingOptions } from "./portal.ts";
import { readPortions } from "./read-portions.ts";
import type { BatchAnswers, RestClient } from "./rest-client.ts";
import { allRights } from "./schema/rights-schema.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** Enough for most sites, and quick to draw. */
const firstChunk = 500;

/** One request: folders, rights and the first pages of a site. */
export async function readSite(
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  options: ListingOptions,
): Answer<SiteListing> {
  const folders = listFolders(scope, siteId, options);
  const rights = listRights(scope, siteId);
  const pages = listPages(scope, { filter: ofSite(siteId, options), limit: firstChunk });
  const answer = await client.batch({ folders, rights, pages });
  if (!answer.ok) return answer;
  const foldersRead = answer.value.read(folders);
  if (!foldersRead.ok) return foldersRead;
  const rightsRead = readRights(answer.value, rights);
  if (!rightsRead.ok) return rightsRead;
  const pagesRead = answer.value.read(pages);
  if (!pagesRead.ok) return pagesRead;
  return success({
    folders: options.withTrash ? foldersRead.value : withoutLost(foldersRead.value),
    rights: rightsRead.value,
    pages: toChunk(pagesRead.value),
  });
}

/** Pages above an id. */
export async function readMorePages(
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  options: ListingOptions & { readonly after: PageId },
): Answer<PageChunk> {
  const { after } = options;
  const filter = { ...ofSite(siteId, options), ">ID": after };
  const pages = await client.call(listPages(scope, { filter, limit: longestList }));
  // A portal that ignores the filter would answer with the same pages for ever.
  return pages.ok ? success(toChunk(pages.value.filter(({ id }) => id > after))) : pages;
}

/** Pages above an id, the trash and trashed folders included, until the portal has no more. */
export const readPagesAbove = (
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  mark: number,
): Answer<readonly Page[]> =>
  readPortions(client, {
    first: [],
    after: mark,
    above: (id) => listPagesAbove(scope, siteId, id),
    mayGoOn: (rows) => rows > 0,
  });

/** Rights out of a batch; on a plan without permissions everybody may do everything (contract D12, H2 23). */
export function readRights(
  answers: BatchAnswers,
  command: Command<SiteRights>,
): Result<SiteRights, PortalFailure> {
  const rights = answers.read(command);
  return !rights.ok && rights.failure.code === "FEATURE_NOT_AVAIL" ? success(allRights) : rights;
}

function toChunk(pages: readonly Page[]): PageChunk {
  const last = pages.reduce<PageId | null>(
    (highest, { id }) => (highest === null || id > highest ? id : highest),
    null,
  );
  return { pages, readOnFrom: last };
}

/**
 * Live folders below a trashed one are listed all the same (contract D2); those are dropped here, their pages by
 * `src/tree`, since pages come in chunks and their folders with the first.
 */
const withoutLost = (folders: readonly Folder[]): readonly Folder[] =>
  folders.filter(({ id }) => folderChain(folders, id).at(-1)?.parentId === null);
