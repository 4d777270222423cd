import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { PageReadBack } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand } from "./command.ts";
import { findPage } from "./landing-commands.ts";
import type { RestClient } from "./rest-client.ts";
import { blocksSchema } from "./schema/page-schema.ts";

/**
 * One request: a page with its draft blocks and its address. The blocks come last, since reading them in edit mode leaves
 * that mode on for what follows in a batch (contract A11).
 */
export async function readPage(
  client: RestClient,
  scope: Scope,
  pageId: PageId,
): Promise<Result<PageReadBack, PortalFailure>> {
  const page = findPage(scope, pageId);
  const url = landingCommand("landing.getpublicurl", scope, { lid: pageId }, v.nullable(v.string()));
  const blocks = landingCommand(
    "block.getlist",
    scope,
    { lid: pageId, params: { edit_mode: 1 } },
    blocksSchema,
  );
  const answer = await client.batch({ page, url, blocks });
  if (!answer.ok) return answer;
  const pageRead = answer.value.read(page);
  if (!pageRead.ok) return pageRead;
  const urlRead = orNull(answer.value.read(url));
  if (!urlRead.ok) return urlRead;
  const blocksRead = orNull(answer.value.read(blocks));
  if (!blocksRead.ok) return blocksRead;
  return success({
    page: pageRead.value.find(({ id }) => id === pageId) ?? null,
    blocks: blocksRead.value,
    publicUrl: toFollowable(urlRead.value),
  });
}

/** In the trash a page has neither blocks nor an address; a refusal of these says that, any other failure may pass. */
function orNull<Value>(outcome: Result<Value, PortalFailure>): Result<Value | null, PortalFailure> {
  return !outcome.ok && outcome.failure.kind === "refused" ? success(null) : outcome;
}

/** An address is a link only where it leads to the web and nowhere else. */
const toFollowable = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) ? address : null;
