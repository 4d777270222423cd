import { success } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { retryRead } from "../repeat.ts";
import { pausesRun } from "../session-loss.ts";
import type { CopyBlock, CopySheet, LinkPass } from "./link-pass.ts";
import type { Read } from "./read-in-parts.ts";
import { setAndLook } from "./set-and-look.ts";

/** Anchors of blocks that the user had named, which the portal does not copy (contract D4.4). */
export interface AnchorsBack {
  /** Blocks that have theirs now. */
  readonly back: number;
  readonly lost: readonly string[];
  readonly hasWritten: boolean;
}

/** Gives blocks the anchors that they have in the source. The failure is one for which the run has to pause. */
export async function putBackAnchors(pass: LinkPass, { blocks, anchorsLost }: CopySheet): Read<AnchorsBack> {
  let back = 0;
  let hasWritten = false;
  const lost = [...anchorsLost];
  for (const block of blocks) {
    const { anchor } = block;
    if (anchor === null) continue;
    const isThere = block.content.anchor === anchor;
    const failure = isThere ? null : await putBack(pass, block, anchor);
    if (failure !== null && pausesRun(pass.run, failure)) return { ok: false, failure };
    hasWritten ||= !isThere;
    if (failure === null) back += 1;
    else lost.push(anchor);
  }
  return success({ back, lost, hasWritten });
}

function putBack({ run }: LinkPass, { place }: CopyBlock, anchor: string): Promise<PortalFailure | null> {
  const { portal, clock } = run.ports;
  const { scope } = run.plan;
  return setAndLook(
    run,
    () => portal.changeAnchor(scope, place, anchor),
    async () => {
      const read = await retryRead(clock, () => portal.readBlocks(scope, [place]));
      return read.ok ? success(read.value.get(place.blockId)?.anchor === anchor) : read;
    },
  );
}
