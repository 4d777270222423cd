import { success } from "@/lib/result.ts";
import type { BlockChange, BlockContent } from "@/model/blocks.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { BlockId } from "@/model/ids.ts";
import type { UnreachableBlock } from "@/model/later.ts";

import { mayHaveRun } from "../pace.ts";
import { repeatNotRun, retryRead } from "../repeat.ts";
import { pausesRun } from "../session-loss.ts";
import type { CopyBlock, LinkPass } from "./link-pass.ts";
import type { LinkMap, Marker } from "./markers.ts";
import { commandsAtOnce, readInParts, type Read } from "./read-in-parts.ts";
import { rewriteBlock, type BlockRewrite } from "./rewrite-block.ts";
import { isSameContent } from "./same-content.ts";
import { maxWrites } from "./set-and-look.ts";

/** A block whose links were not changed as they should have been, or not only they. */
interface BlockTrouble {
  readonly why: UnreachableBlock["why"];
  readonly markers: readonly Marker[];
}

/** What became of the blocks of a copy. */
export interface WrittenLinks {
  /** As they were read last. */
  readonly contents: ReadonlyMap<BlockId, BlockContent>;
  readonly troubles: ReadonlyMap<BlockId, BlockTrouble>;
  /** Something was sent, so that the draft may differ from what visitors see. */
  readonly hasWritten: boolean;
  /** Some content as a whole, of which the page does not show that it is not public yet (contract D15). */
  readonly hasWrittenWhole: boolean;
}

/**
 * Changes the links of the blocks of one copy, one block a call, and reads each again: an answer is no proof. After an unclear
 * ending what is read decides. The failure is one for which the run has to pause, or that kept the blocks from being read again.
 */
export async function writeLinks(
  pass: LinkPass,
  blocks: readonly CopyBlock[],
  map: LinkMap,
): Read<WrittenLinks> {
  const contents = new Map(blocks.map(({ place, content }) => [place.blockId, content]));
  const troubles = new Map<BlockId, BlockTrouble>();
  const written: BlockChange[] = [];
  let open = blocks;
  for (let writes = 1; writes <= maxWrites && open.length > 0; writes += 1) {
    const sent: SentBlock[] = [];
    for (const block of open) {
      const fresh = await freshRewrite(pass, contents.get(block.place.blockId) ?? block.content, block, map);
      if (!fresh.ok) return fresh;
      const rewrite = fresh.value;
      if (rewrite.changes.length === 0) continue;
      written.push(...rewrite.changes);
      const failure = await sendChanges(pass, block, rewrite);
      if (failure !== null && pausesRun(pass.run, failure)) return { ok: false, failure };
      sent.push({ block, rewrite, failure });
    }
    const read = await readAgain(pass, sent);
    if (!read.ok) return read;
    for (const content of read.value) if (content !== null) contents.set(content.id, content);
    open = settle(sent, contents, troubles);
  }
  return success({
    contents,
    troubles,
    hasWritten: written.length > 0,
    hasWrittenWhole: written.some(({ kind }) => kind === "content"),
  });
}

/** What writes more than links is made of what the block is at this moment, so that nobody's text is written over. */
async function freshRewrite(
  { run }: LinkPass,
  content: BlockContent,
  { place }: CopyBlock,
  map: LinkMap,
): Read<BlockRewrite> {
  const rewrite = rewriteBlock(content, map);
  if (!rewrite.changes.some(isWhole)) return success(rewrite);
  const { portal, clock } = run.ports;
  const read = await retryRead(clock, () => portal.readBlocks(run.plan.scope, [place]));
  if (!read.ok) return read;
  return success(rewriteBlock(read.value.get(place.blockId) ?? content, map));
}

/** A content, or a menu. */
const isWhole = (change: BlockChange): boolean =>
  change.kind === "content" ||
  (change.kind === "nodes" && Object.values(change.data).some((node) => Array.isArray(node)));

interface SentBlock {
  readonly block: CopyBlock;
  readonly rewrite: BlockRewrite;
  readonly failure: PortalFailure | null;
}

/** Gives back why not all was carried out; what comes after a refused change is not sent. */
async function sendChanges(
  { run }: LinkPass,
  { place }: CopyBlock,
  { changes }: BlockRewrite,
): Promise<PortalFailure | null> {
  const { portal, clock } = run.ports;
  for (const change of changes) {
    const answer = await repeatNotRun(clock, () => portal.changeBlock(run.plan.scope, place, change));
    if (!answer.ok) return answer.failure;
  }
  return null;
}

const readAgain = ({ run }: LinkPass, sent: readonly SentBlock[]) =>
  readInParts(
    run.ports.clock,
    sent.map(({ block }) => block.place),
    commandsAtOnce,
    (part) => run.ports.portal.readBlocks(run.plan.scope, part),
  );

/** Notes what went wrong; gives back the blocks of which nobody knows whether the change was carried out, and that do not show it. */
function settle(
  sent: readonly SentBlock[],
  contents: ReadonlyMap<BlockId, BlockContent>,
  troubles: Map<BlockId, BlockTrouble>,
): readonly CopyBlock[] {
  const open: CopyBlock[] = [];
  for (const { block, rewrite, failure } of sent) {
    const { blockId } = block.place;
    const shown = contents.get(blockId)?.content ?? "";
    troubles.delete(blockId);
    if (isSameContent(shown, rewrite.content)) continue;
    const isUnclear = failure !== null && mayHaveRun(failure);
    const why = failure === null ? "changed-otherwise" : "refused";
    troubles.set(blockId, { why, markers: rewrite.moved });
    if (isUnclear) open.push(block);
  }
  return open;
}
