import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { SourceState, TargetState } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand } from "./command.ts";
import { findPage, listFolders, listRights, listSites, ofSite } from "./landing-commands.ts";
import { readRights } from "./read-site.ts";
import type { RestClient } from "./rest-client.ts";
import { pageIdsSchema } from "./schema/page-schema.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

const withTrash = { withTrash: true };

/** One request: the source page wherever it is now, the folders around it, the rights on its site. */
export async function readSource(
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  pageId: PageId,
): Answer<SourceState> {
  const page = findPage(scope, pageId);
  const folders = listFolders(scope, siteId, withTrash);
  const rights = listRights(scope, siteId);
  const answer = await client.batch({ page, folders, rights });
  if (!answer.ok) return answer;
  const pageRead = answer.value.read(page);
  if (!pageRead.ok) return pageRead;
  const foldersRead = answer.value.read(folders);
  if (!foldersRead.ok) return foldersRead;
  const rightsRead = readRights(answer.value, rights);
  if (!rightsRead.ok) return rightsRead;
  return success({
    page: pageRead.value.find(({ id }) => id === pageId) ?? null,
    folders: foldersRead.value,
    rights: rightsRead.value,
  });
}

/** One request: the target site if it is there, its folders, the rights on it, and its highest page id at this moment. */
export async function readTarget(client: RestClient, scope: Scope, siteId: SiteId): Answer<TargetState> {
  const sites = listSites(scope, { ID: siteId });
  const rights = listRights(scope, siteId);
  const folders = listFolders(scope, siteId, withTrash);
  const highest = highestPage(scope, siteId);
  const answer = await client.batch({ sites, rights, folders, highest });
  if (!answer.ok) return answer;
  const sitesRead = answer.value.read(sites);
  if (!sitesRead.ok) return sitesRead;
  const rightsRead = readRights(answer.value, rights);
  if (!rightsRead.ok) return rightsRead;
  const foldersRead = answer.value.read(folders);
  if (!foldersRead.ok) return foldersRead;
  const highestRead = answer.value.read(highest);
  if (!highestRead.ok) return highestRead;
  return success({
    site: sitesRead.value.sites.find(({ id }) => id === siteId) ?? null,
    rights: rightsRead.value,
    folders: foldersRead.value,
    highestPageId: highestRead.value[0] ?? 0,
  });
}

/** Pages in the trash and in trashed folders count too: a copy that is lost may lie there (contract H3 step 4). */
const highestPage = (scope: Scope, siteId: SiteId) =>
  landingCommand(
    "landing.getList",
    scope,
    { params: { select: ["ID"], filter: ofSite(siteId, withTrash), order: { ID: "DESC" }, limit: 1 } },
    pageIdsSchema,
  );
