import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { pageId as toPageId } from "@/model/ids.ts";
import type { CopyAnswer, CopyRequest } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand } from "./command.ts";
import { explainFailure, guardCopy, type CopyGuard } from "./copy-guard.ts";
import { pageCommand } from "./landing-commands.ts";
import type { RestClient } from "./rest-client.ts";
import { idSchema } from "./schema/primitives.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/**
 * Makes the one method that copies; it remembers in which scopes the portal cannot carry out the guard. There the copy is
 * sent without: the guard had halted the request before the copy.
 */
export function createCopyPage(client: RestClient): (request: CopyRequest) => Answer<CopyAnswer> {
  const withoutGuard = new Set<Scope>();
  const copyPage = async (request: CopyRequest): Answer<CopyAnswer> => {
    const { scope } = request;
    const answer = await sendCopy(client, request, withoutGuard.has(scope) ? null : guardCopy(request));
    if (answer !== "guard-unusable") return answer;
    withoutGuard.add(scope);
    return copyPage(request);
  };
  return copyPage;
}

/**
 * Copies a page once (contract D4), in one request that stops at the first refusal: the guard against a repetition by the
 * browser, the copy, and for a draft `unpublic`, since the portal publishes the copy of a published page by itself. No
 * second copy may share it (contract A11).
 */
async function sendCopy(
  client: RestClient,
  request: CopyRequest,
  guard: CopyGuard | null,
): Promise<Result<CopyAnswer, PortalFailure> | "guard-unusable"> {
  const { scope, sourceId, siteId, folderId, publication } = request;
  const copy = landingCommand(
    "landing.copy",
    scope,
    // The copy of a system page is registered nowhere as one (contract D4.6), so it must not claim to be.
    {
      lid: sourceId,
      toSiteId: siteId,
      skipSystem: 1,
      ...(folderId === null ? {} : { toFolderId: folderId }),
    },
    idSchema(toPageId),
  );
  const unpublic = publication === "draft" ? pageCommand("unpublic", scope, "$result[copy]") : null;
  const commands = { ...guard, copy, ...(unpublic === null ? {} : { unpublic }) };
  const answer = await client.batch(commands, { halt: true });
  if (!answer.ok) return answer;
  const made = answer.value.read(copy);
  if (!made.ok) {
    if (guard === null) return made;
    const why = explainFailure(answer.value, guard, made.failure);
    return why === "guard-unusable" ? why : failed(why);
  }
  const drafted = unpublic === null ? null : answer.value.read(unpublic);
  const unpublicFailure = drafted === null || drafted.ok ? null : drafted.failure;
  return success({ pageId: made.value, unpublicFailure, load: answer.value.loadOf(copy) });
}
