import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { FolderId, PageId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand, type Command } from "./command.ts";
import type { RestClient } from "./rest-client.ts";
import { moveCommand } from "./write-page.ts";

type Outcomes<Id> = Promise<Result<ReadonlyMap<Id, Result<unknown, PortalFailure>>, PortalFailure>>;

/** Puts pages into the trash in one request, at most 50 of them; each has an outcome of its own (contract A11, D7). */
export const trashPages = (client: RestClient, scope: Scope, pageIds: readonly PageId[]): Outcomes<PageId> =>
  sendAll(client, pageIds, (id) => moveCommand(scope, "markDelete", id));

/** Takes pages out of the trash, as drafts, in one request, at most 50 of them; each has an outcome of its own. */
export const restorePages = (
  client: RestClient,
  scope: Scope,
  pageIds: readonly PageId[],
): Outcomes<PageId> => sendAll(client, pageIds, (id) => moveCommand(scope, "markUnDelete", id));

/**
 * Puts folders into the trash in one request, at most 50 of them, each with an outcome of its own. All pages in a folder and below
 * go along, subfolders themselves do not (contract D11).
 */
export const trashFolders = (
  client: RestClient,
  scope: Scope,
  folderIds: readonly FolderId[],
): Outcomes<FolderId> => sendAll(client, folderIds, (id) => folderCommand(scope, "markFolderDelete", id));

/** Takes folders out of the trash, and with each all pages in it and below, as drafts (contract D11). */
export const restoreFolders = (
  client: RestClient,
  scope: Scope,
  folderIds: readonly FolderId[],
): Outcomes<FolderId> => sendAll(client, folderIds, (id) => folderCommand(scope, "markFolderUnDelete", id));

const folderCommand = (
  scope: Scope,
  method: "markFolderDelete" | "markFolderUnDelete",
  id: FolderId,
): Command<true> => landingCommand(`site.${method}`, scope, { id }, v.literal(true));

/** The outer failure is about the request, those of the commands are read one by one. */
async function sendAll<Id>(
  client: RestClient,
  ids: readonly Id[],
  commandOf: (id: Id) => Command<unknown>,
): Outcomes<Id> {
  if (ids.length === 0) return success(new Map());
  const asked = ids.map((id) => ({ id, command: commandOf(id) }));
  const answer = await client.batch(
    Object.fromEntries(asked.map(({ command }, index) => [`move${index}`, command])),
  );
  if (!answer.ok) return answer;
  return success(new Map(asked.map(({ id, command }) => [id, answer.value.read(command)])));
}
