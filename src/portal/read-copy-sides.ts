import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId, SiteId } from "@/model/ids.ts";
import type { SourceState, TargetState } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { findPage, listFolders, listRights } from "./landing-commands.ts";
import { readRights } from "./read-site.ts";
import type { RestClient } from "./rest-client.ts";
import { readTargetState, targetCommands } from "./target-commands.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** One request: the source page wherever it is now, the folders around it, the rights on its site. */
export async function readSource(
  client: RestClient,
  scope: Scope,
  siteId: SiteId,
  pageId: PageId,
): Answer<SourceState> {
  const page = findPage(scope, pageId);
  const folders = listFolders(scope, siteId, { withTrash: true });
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
  const commands = targetCommands(scope, siteId);
  const answer = await client.batch({ ...commands });
  return answer.ok ? readTargetState(answer.value, siteId, commands) : answer;
}
