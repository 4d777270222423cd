import * as v from "valibot";

import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { PageReadBack } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand } from "./command.ts";
import { findPage, listBlocks } from "./landing-commands.ts";
import { refusedAsNull } from "./read-answer.ts";
import type { RestClient } from "./rest-client.ts";
import { toFollowable } from "./schema/page-schema.ts";

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
  const blocks = listBlocks(scope, pageId);
  const answer = await client.batch({ page, url, blocks });
  if (!answer.ok) return answer;
  const pageRead = answer.value.read(page);
  if (!pageRead.ok) return pageRead;
  const urlRead = refusedAsNull(answer.value.read(url));
  if (!urlRead.ok) return urlRead;
  const blocksRead = refusedAsNull(answer.value.read(blocks));
  if (!blocksRead.ok) return blocksRead;
  return success({
    page: pageRead.value.find(({ id }) => id === pageId) ?? null,
    blocks: blocksRead.value,
    publicUrl: toFollowable(urlRead.value),
  });
}
