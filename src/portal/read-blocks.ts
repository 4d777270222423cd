import { success, type Result } from "@/lib/result.ts";
import type { Areas, BlockContent, BlockPlace, ListedBlock } from "@/model/blocks.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { BlockId, PageId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand, type Command } from "./command.ts";
import { readMany } from "./many-commands.ts";
import { refusedAsNull } from "./read-answer.ts";
import type { RestClient } from "./rest-client.ts";
import {
  areasSchema,
  blockContentSchema,
  blockPageSchema,
  listedBlocksSchema,
} from "./schema/block-schema.ts";

type Answer<Value> = Promise<Result<Value, PortalFailure>>;

/** The draft blocks of pages (contract D15), one command a page, since one bad id would fail them all. `null`: refused. */
export function listPageBlocks(
  client: RestClient,
  scope: Scope,
  pageIds: readonly PageId[],
  { withContent }: { readonly withContent: boolean },
): Answer<ReadonlyMap<PageId, readonly ListedBlock[] | null>> {
  const params = { edit_mode: 1, ...(withContent ? { get_content: 1 } : {}) };
  return readEach(client, pageIds, (lid) =>
    landingCommand("block.getlist", scope, { lid, params }, listedBlocksSchema),
  );
}

/** Draft blocks as the editor gets them (contract D15). `null`: not there, or refused. */
export async function readBlocks(
  client: RestClient,
  scope: Scope,
  places: readonly BlockPlace[],
): Answer<ReadonlyMap<BlockId, BlockContent | null>> {
  const read = await readEach(client, places, ({ pageId, blockId }) =>
    landingCommand(
      "block.getcontent",
      scope,
      { lid: pageId, block: blockId, editMode: 1, params: { wrapper_show: 0 } },
      blockContentSchema,
    ),
  );
  if (!read.ok) return read;
  return success(new Map([...read.value].map(([{ blockId }, content]) => [blockId, content])));
}

/** The pages that blocks lie on, be they drafts or public; `null` for a block that is not there, or not to be seen. */
export async function findBlockPages(
  client: RestClient,
  scope: Scope,
  blockIds: readonly BlockId[],
): Answer<ReadonlyMap<BlockId, PageId | null>> {
  const ask = (ids: readonly BlockId[], params: { readonly edit_mode?: number }) =>
    readEach(client, ids, (block) =>
      landingCommand("block.getbyid", scope, { block, params }, blockPageSchema),
    );
  // First the public ones: once asked for, edit mode stays on for what follows in a request (contract A11).
  const ofPublic = await ask(blockIds, {});
  if (!ofPublic.ok) return ofPublic;
  const others = blockIds.filter((id) => (ofPublic.value.get(id) ?? null) === null);
  const ofDrafts = await ask(others, { edit_mode: 1 });
  if (!ofDrafts.ok) return ofDrafts;
  return success(new Map([...ofPublic.value, ...ofDrafts.value]));
}

/** Template areas of pages (contract D14). `null`: refused. */
export const readAreas = (
  client: RestClient,
  scope: Scope,
  pageIds: readonly PageId[],
): Answer<ReadonlyMap<PageId, Areas | null>> =>
  readEach(client, pageIds, (id) => landingCommand("template.getLandingRef", scope, { id }, areasSchema));

/** One command for each, in as few requests as hold them; a refused one is `null`, any other failure is all's. */
async function readEach<Asked, Value>(
  client: RestClient,
  asked: readonly Asked[],
  commandOf: (one: Asked) => Command<Value>,
): Answer<ReadonlyMap<Asked, Value | null>> {
  const commands = new Map(asked.map((one) => [one, commandOf(one)]));
  const answers = await readMany(client, [...commands.values()]);
  if (!answers.ok) return answers;
  const values = new Map<Asked, Value | null>();
  for (const [one, command] of commands) {
    const read = refusedAsNull(answers.value.read(command));
    if (!read.ok) return read;
    values.set(one, read.value);
  }
  return success(values);
}
