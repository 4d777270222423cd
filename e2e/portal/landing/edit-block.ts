import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { blockNotFound, findEditedBlock, requireEditedBlock } from "./find-block.ts";
import { loadPage } from "./find.ts";
import { sanitise } from "./html-nodes.ts";
import { mayPublish, publishBlocks } from "./publication.ts";

const filePattern = /data-fileid="(\d+)"/g;
const filesIn = (content: string) => [...content.matchAll(filePattern)].map(([, id]) => Number(id));

/**
 * `landing.block.updatecontent` (contract D15): writes the draft and leaves the page's `PUBLIC` as it was. `null` for a block
 * that is not there (an error in the docs); empty content is not stored.
 */
export function updateContent(
  context: MethodContext,
  lid: number,
  blockId: number,
  sent: { readonly content: string; readonly designed: boolean },
): true | null {
  const found = findEditedBlock(context, lid, blockId);
  if (found === null) {
    if (context.state.switches.docsMode) throw blockNotFound();
    return null;
  }
  if (sent.designed && !context.state.plan.blockDesigner) return null;
  const { block } = found;
  const content = sanitise(withoutWrapper(sent.content));
  if (content.trim() === "") return true;
  const detached = new Set(filesIn(block.content).filter((id) => !filesIn(content).includes(id)));
  block.files = [...new Set([...block.files, ...filesIn(content)])].filter((id) => !detached.has(id));
  block.content = content;
  if (sent.designed) block.designed = true;
  return true;
}

const withoutWrapper = (html: string) =>
  /^\s*<div id="[^"]*" class="block-wrapper[^"]*">([\s\S]*)<\/div>\s*$/.exec(html)?.[1] ?? html;

/** `landing.block.changeAnchor`: letters first, then letters, digits, `-`, `_`, `.` and `:`. */
export function changeAnchor(context: MethodContext, lid: number, blockId: number, anchor: string): true {
  const { page, block } = requireEditedBlock(context, lid, blockId);
  if (!/^[a-z][a-z0-9\-_.:]*$/i.test(anchor)) throw new PortalError("BAD_ANCHOR", "Incorrect block anchor");
  block.anchor = anchor;
  page.public = false;
  return true;
}

/** `landing.block.publication`: this block alone becomes public. */
export function publishBlock(context: MethodContext, blockId: number): true {
  const row = context.state.blocks.get(blockId);
  if (row === undefined) throw blockNotFound();
  const page = loadPage(context, row.lid);
  if (!mayPublish(context, page.siteId)) {
    throw new PortalError("ACCESS_DENIED", "Page publishing access was denied.");
  }
  const { block } = requireEditedBlock(context, page.id, blockId);
  publishBlocks(context, page, block);
  return true;
}
