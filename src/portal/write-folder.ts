import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderId as toFolderId, type FolderId } from "@/model/ids.ts";
import type { FolderRequest, IndexPageRequest } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand, type Command } from "./command.ts";
import type { RestClient } from "./rest-client.ts";
import { idSchema } from "./schema/primitives.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/**
 * Makes folders in one request, at most 50 of them (contract A11, D11), none of which may lie in another. Each has an outcome
 * of its own; the outer failure is about all of them. A folder with the same address beside it, in the trash or not, is
 * `FOLDER_IS_NOT_UNIQUE`; the parent is not checked by the portal.
 */
export async function makeFolders(
  client: RestClient,
  scope: Scope,
  folders: readonly FolderRequest[],
): Answer<ReadonlyMap<string, Result<FolderId, PortalFailure>>> {
  if (folders.length === 0) return success(new Map());
  const asked = folders.map((folder) => ({ key: folder.key, command: addFolder(scope, folder) }));
  const named = Object.fromEntries(asked.map(({ command }, index) => [`folder${index}`, command]));
  const answer = await client.batch(named);
  if (!answer.ok) return answer;
  return success(new Map(asked.map(({ key, command }) => [key, answer.value.read(command)])));
}

function addFolder(
  scope: Scope,
  { siteId, parentId, title, code, active }: FolderRequest,
): Command<FolderId> {
  const fields = {
    TITLE: title,
    ...(code === "" ? {} : { CODE: code }),
    ...(parentId === null ? {} : { PARENT_ID: parentId }),
    ...(active ? { ACTIVE: "Y" } : {}),
  };
  return landingCommand("site.addFolder", scope, { siteId, fields }, idSchema(toFolderId));
}

/** Sets a folder's index page. Without its parent the portal would move the folder to the root (contract D11). */
export function setIndexPage(
  client: RestClient,
  scope: Scope,
  { siteId, folderId, parentId, pageId }: IndexPageRequest,
): Answer<true> {
  const fields = { PARENT_ID: parentId ?? 0, INDEX_ID: pageId };
  return client.call(
    landingCommand("site.updateFolder", scope, { siteId, folderId, fields }, v.literal(true)),
  );
}
