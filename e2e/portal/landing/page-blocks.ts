import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { toInt, toText } from "../php/bind.ts";
import type { BlockRow, PageRow } from "../state/entities.ts";
import { isInRepository } from "./block-codes.ts";
import { publicBlocks } from "./draft-blocks.ts";
import { blockNotFound, blocksInMode, loadEditedPage, requireEditedBlock } from "./find-block.ts";
import { loadPage } from "./find.ts";
import { sanitise } from "./html-nodes.ts";

type Fields = Readonly<Record<string, unknown>>;

const sortStep = 500;

/** Puts a draft behind another one, or first, and numbers all anew. */
function placeAfter(context: MethodContext, page: PageRow, block: BlockRow, afterId: number): void {
  const others = blocksInMode(context, page, true).filter(({ id }) => id !== block.id);
  const at = others.findIndex(({ id }) => id === afterId) + 1;
  for (const [index, one] of others.toSpliced(at, 0, block).entries()) one.sort = index * sortStep;
  page.public = false;
}

/** Content of a block type that the samples do not bring along. */
const newContent = (code: string) =>
  `<section class="landing-block"><h2 class="landing-block-node-title">${code}</h2><div class="landing-block-node-text">Text</div></section>`;

/** Fields of `landing.landing.addblock`, and `params` of `copyblock`; all others are ignored (REST docs). */
export const addBlockFields = ["CODE", "AFTER_ID", "ACTIVE", "CONTENT", "RETURN_CONTENT"] as const;
export const copyBlockParams = ["AFTER_ID", "RETURN_CONTENT"] as const;

/** `landing.landing.addblock`: a new draft behind `AFTER_ID`, else first. */
export function addBlock(context: MethodContext, lid: number, fields: Fields): BlockRow {
  const { state } = context;
  const page = loadEditedPage(context, lid);
  const code = toText(fields["CODE"]);
  if (!isInRepository(state, code)) {
    const text = "Cannot add block because it is not intended for this type of page.";
    throw new PortalError("BLOCK_CANT_BE_ADDED", text);
  }
  const content = readContent(code, fields["CONTENT"]);
  const block = state.addBlock({
    lid: page.id,
    parentId: null,
    public: false,
    active: fields["ACTIVE"] !== "N",
    deleted: false,
    sort: 0,
    code,
    anchor: null,
    access: "X",
    designed: false,
    content,
    sourceParams: {},
    php: false,
    xmlId: null,
    files: [],
  });
  placeAfter(context, page, block, toInt(fields["AFTER_ID"]));
  return block;
}

/** Content sent along replaces that of the repository; an empty one is none at all. */
function readContent(code: string, sent: unknown): string {
  if (sent === undefined || sent === null) return newContent(code);
  const content = sanitise(toText(sent));
  if (content === "") throw blockNotFound();
  return content;
}

/**
 * `landing.landing.copyblock` (contract D10): a copy in the page `lid`, also of another page's block, behind `AFTER_ID`, else
 * last.
 */
export function copyBlock(context: MethodContext, lid: number, blockId: number, params: Fields): BlockRow {
  const page = loadEditedPage(context, lid);
  const source = context.state.blocks.get(blockId);
  if (source === undefined || source.deleted) throw blockNotFound();
  loadPage(context, source.lid);
  const { id: _id, ...fields } = source;
  const ids = blocksInMode(context, page, true).map(({ id }) => id);
  const copy = context.state.addBlock({
    ...fields,
    lid: page.id,
    parentId: null,
    public: false,
    anchor: null,
    files: [...source.files],
  });
  const afterId = toInt(params["AFTER_ID"]);
  placeAfter(context, page, copy, ids.includes(afterId) ? afterId : (ids.at(-1) ?? 0));
  return copy;
}

/** `upblock` and `downblock`: changes places with its neighbour. */
export function shiftBlock(context: MethodContext, lid: number, blockId: number, by: -1 | 1): true {
  const { page, block } = requireEditedBlock(context, lid, blockId);
  const drafts = blocksInMode(context, page, true);
  const neighbour = drafts[drafts.indexOf(block) + by];
  if (neighbour === undefined) return true;
  const behind = by === 1 ? neighbour.id : (drafts[drafts.indexOf(block) - 2]?.id ?? 0);
  placeAfter(context, page, block, behind);
  return true;
}

/** `showblock`, `hideblock`, `markdeletedblock` and the like: a flag of the draft. */
export function markBlock(
  context: MethodContext,
  lid: number,
  blockId: number,
  flags: Partial<Pick<BlockRow, "active" | "deleted">>,
): true {
  const { page, block } = requireEditedBlock(context, lid, blockId);
  Object.assign(block, flags);
  page.public = false;
  return true;
}

/**
 * `landing.landing.deleteblock`. A draft with a public twin is only marked: publication removes the two, and until then
 * opening the page for editing must not make a new draft out of the twin.
 */
export function deleteBlock(context: MethodContext, lid: number, blockId: number): true {
  const { page, block } = requireEditedBlock(context, lid, blockId);
  const hasTwin = publicBlocks(context.state, page.id).some(({ parentId }) => parentId === block.id);
  if (hasTwin) block.deleted = true;
  else context.state.removeBlock(block.id);
  page.public = false;
  return true;
}
