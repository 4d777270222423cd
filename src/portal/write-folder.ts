import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderId as toFolderId, type FolderId } from "@/model/ids.ts";
import type { FolderRequest, IndexPageRequest } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { isKeptInBatch } from "./batch.ts";
import { landingCommand, type Command } from "./command.ts";
import type { RestClient } from "./rest-client.ts";
import { idSchema } from "./schema/primitives.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/**
 * Makes folders in one request, at most 50 of them (contract A11, D11), none of which may lie in another, and each whose name a
 * batch would damage in one of its own before it. Each has an outcome of its own; the outer failure is about all of them, of
 * which some may have been made. A folder with the same address beside it, in the trash or not, is `FOLDER_IS_NOT_UNIQUE`;
 * the parent is not checked by the portal.
 */
export async function makeFolders(
  client: RestClient,
  scope: Scope,
  folders: readonly FolderRequest[],
): Answer<ReadonlyMap<string, Result<FolderId, PortalFailure>>> {
  const asked = folders.map((folder) => ({ ...folder, command: addFolder(scope, folder) }));
  const together = asked.filter(({ title, code }) => isKeptInBatch(title) && isKeptInBatch(code));
  const outcomes = new Map<string, Result<FolderId, PortalFailure>>();
  for (const { key, command } of asked.filter((folder) => !together.includes(folder))) {
    const made = await client.call(command);
    // Nobody knows whether that one was made, so nothing is sent behind it.
    if (!made.ok && (made.failure.kind === "unsure" || made.failure.kind === "malformed")) return made;
    outcomes.set(key, made);
  }
  if (together.length === 0) return success(outcomes);
  const named = Object.fromEntries(together.map(({ command }, index) => [`folder${index}`, command]));
  const answer = await client.batch(named);
  if (!answer.ok) return answer;
  for (const { key, command } of together) outcomes.set(key, answer.value.read(command));
  return success(outcomes);
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
