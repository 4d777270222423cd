import type { ListedBlock } from "@/model/blocks.ts";
import type { BlockId } from "@/model/ids.ts";

type Blocks = readonly Pick<ListedBlock, "id" | "code">[];

/**
 * The block of the copy for each block of the source. The portal copies them in their order and leaves some codes out as a whole
 * (contract D4.4), so those of one code are paired in their order; a code that is not there equally often is not paired at all.
 */
export function pairBlocks(source: Blocks, copy: Blocks): ReadonlyMap<BlockId, BlockId> {
  const ofCopy = byCode(copy);
  return new Map(
    [...byCode(source)].flatMap(([code, ids]) => {
      const others = ofCopy.get(code) ?? [];
      if (others.length !== ids.length) return [];
      return ids.flatMap((id, position) => {
        const other = others[position];
        return other === undefined ? [] : [[id, other] as const];
      });
    }),
  );
}

function byCode(blocks: Blocks): ReadonlyMap<string, readonly BlockId[]> {
  const ids = new Map<string, BlockId[]>();
  for (const { id, code } of blocks) ids.set(code, [...(ids.get(code) ?? []), id]);
  return ids;
}
