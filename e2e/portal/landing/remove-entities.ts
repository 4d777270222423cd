import type { MethodContext } from "../core/method.ts";
import { mapOf, toInt, toList } from "../php/bind.ts";
import { accessTo, blocksInMode } from "./find-block.ts";
import { loadPage } from "./find.ts";
import { deleteBlock } from "./page-blocks.ts";

/** Keys of its `data`; those of one image are `block` and `image` (contract D10). */
export const removableEntities = ["blocks", "images"] as const;

/**
 * `landing.landing.removeEntities`: blocks go, files are let go by blocks that stay and keep their content. `true` whenever the
 * page exists: what is not on the page, or may not be deleted, is passed over (contract D10).
 */
export function removeEntities(context: MethodContext, lid: number, data: unknown): true {
  context.hit.editMode = true;
  const page = loadPage(context, lid);
  const { blocks, images } = mapOf(data);
  const staying = new Map(blocksInMode(context, page, true).map((block) => [block.id, block]));
  for (const id of toList(blocks).map(toInt)) {
    const block = staying.get(id);
    staying.delete(id);
    if (block !== undefined && !block.deleted && accessTo(context, block) >= "X")
      deleteBlock(context, lid, id);
  }
  for (const pair of toList(images).map(mapOf)) {
    const block = staying.get(toInt(pair["block"]));
    if (block === undefined || accessTo(context, block) < "W") continue;
    block.files = block.files.filter((file) => file !== toInt(pair["image"]));
  }
  return true;
}
