import * as v from "valibot";

import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { pageId as toPageId, type PageId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand, type Command } from "./command.ts";
import { failureOf } from "./failure.ts";
import { pageCommand } from "./landing-commands.ts";
import type { RestClient } from "./rest-client.ts";
import { idSchema } from "./schema/primitives.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** Publishes a page; the portal says "no right" by answering `null` (contract D5). */
export async function publishPage(client: RestClient, scope: Scope, pageId: PageId): Answer<true> {
  const method = "landing.publication";
  const command = landingCommand(method, scope, { lid: pageId }, v.nullable(v.literal(true)));
  const answer = await client.call(command);
  if (!answer.ok) return answer;
  if (answer.value === true) return success(true);
  const code = "PUBLICATION_WITHOUT_RIGHT";
  return failed(failureOf({ method: command.method, status: 200, code, description: "" }));
}

export const unpublishPage = (client: RestClient, scope: Scope, pageId: PageId): Answer<true> =>
  client.call(pageCommand("unpublic", scope, pageId));

export const restorePage = (client: RestClient, scope: Scope, pageId: PageId): Answer<true> =>
  movePage(client, scope, "markUnDelete", pageId);

export const trashPage = (client: RestClient, scope: Scope, pageId: PageId): Answer<true> =>
  movePage(client, scope, "markDelete", pageId);

async function movePage(
  client: RestClient,
  scope: Scope,
  method: "markUnDelete" | "markDelete",
  lid: PageId,
): Answer<true> {
  const moved = await client.call(moveCommand(scope, method, lid));
  return moved.ok ? success(true) : moved;
}

/** The portal answers with the id it was sent, also for pages that do not exist: look afterwards (contract D7). */
export function moveCommand(
  scope: Scope,
  method: "markUnDelete" | "markDelete",
  lid: PageId,
): Command<PageId> {
  const sameId = v.pipe(
    idSchema(toPageId),
    v.check((id) => id === lid, "another page"),
  );
  return landingCommand(`landing.${method}`, scope, { lid }, sameId);
}
