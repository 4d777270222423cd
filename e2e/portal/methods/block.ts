import type { MethodContext, MethodDefinition, Params, ParamSpec } from "../core/method.ts";
import { blockContent, listedBlock, manifestOf } from "../landing/block-answers.ts";
import { changeAnchor, publishBlock, updateContent } from "../landing/edit-block.ts";
import { blockNotFound, blocksInMode, requireEditedBlock } from "../landing/find-block.ts";
import { loadPage } from "../landing/find.ts";
import { renderBlock } from "../landing/render-block.ts";
import { updateAttributes, updateNodes } from "../landing/update-nodes.ts";
import { isTruthy, mapOf, toInt, toList, toText } from "../php/bind.ts";
import type { BlockRow } from "../state/entities.ts";
import { bool, int, landing, loose, map, optionalMap, text } from "./landing-method.ts";

const ofPage: readonly ParamSpec[] = [int("lid"), int("block")];
const history = bool("preventHistory");

/** Methods of blocks (contract D15). */
export const blockMethods: readonly MethodDefinition[] = [
  landing(
    "block.getlist",
    [loose("lid"), optionalMap("params", ["edit_mode", "deleted", "get_content"])],
    listBlocks,
  ),
  landing(
    "block.getcontent",
    [...ofPage, bool("editMode"), optionalMap("params", ["wrapper_show", "force_unactive"])],
    readContent,
  ),
  landing("block.getmanifest", [...ofPage, optionalMap("params", ["edit_mode"])], (context, params) =>
    manifestOf(findShown(context, params) ?? refuseBlock()),
  ),
  landing(
    "block.getbyid",
    [int("block"), optionalMap("params", ["edit_mode", "deleted", "get_content"])],
    readBlock,
  ),
  landing("block.updatecontent", [...ofPage, text("content"), bool("designed"), history], (context, params) =>
    updateContent(context, toInt(params["lid"]), toInt(params["block"]), {
      content: toText(params["content"]),
      designed: isTruthy(params["designed"]),
    }),
  ),
  landing(
    "block.updatenodes",
    [...ofPage, map("data"), optionalMap("additional", ["appendMenu"]), history],
    editNodes,
  ),
  landing("block.updateattrs", [...ofPage, map("data"), history], editAttributes),
  landing("block.changeAnchor", [...ofPage, text("data"), history], (context, params) =>
    changeAnchor(context, toInt(params["lid"]), toInt(params["block"]), toText(params["data"])),
  ),
  landing("block.publication", [int("block")], (context, params) =>
    publishBlock(context, toInt(params["block"])),
  ),
];

function refuseBlock(): never {
  throw blockNotFound();
}

/** One bad id in the list fails the whole call. */
function listBlocks(context: MethodContext, params: Params): readonly object[] {
  const { lid } = params;
  const flags = mapOf(params["params"]);
  const editMode = isTruthy(flags["edit_mode"]) || context.hit.editMode;
  const pages = (typeof lid === "object" ? toList(lid) : [lid]).map((id) => loadPage(context, toInt(id)));
  return pages
    .flatMap((page) => blocksInMode(context, page, editMode))
    .filter((block) => block.deleted === isTruthy(flags["deleted"]))
    .map((block) =>
      listedBlock(
        context,
        block,
        isTruthy(flags["get_content"]) ? renderBlock(context, block, editMode) : null,
      ),
    );
}

/** The block of a page as the asked mode shows it; ids with and without edit mode are different blocks. */
function findShown(context: MethodContext, params: Params): BlockRow | null {
  const page = loadPage(context, toInt(params["lid"]));
  const editMode =
    isTruthy(params["editMode"]) || isTruthy(mapOf(params["params"])["edit_mode"]) || context.hit.editMode;
  const blocks = blocksInMode(context, page, editMode);
  return blocks.find(({ id, deleted }) => id === toInt(params["block"]) && !deleted) ?? null;
}

/** A missing block is `null` in the source, an error in the docs. */
function readContent(context: MethodContext, params: Params): object | null {
  const block = findShown(context, params);
  if (block === null) return context.state.switches.docsMode ? refuseBlock() : null;
  const flags = mapOf(params["params"]);
  return blockContent(context, block, {
    editMode: isTruthy(params["editMode"]) || context.hit.editMode,
    wrapper: flags["wrapper_show"] === undefined || isTruthy(flags["wrapper_show"]),
    forceUnactive: isTruthy(flags["force_unactive"]),
  });
}

function readBlock(context: MethodContext, params: Params): object {
  const flags = mapOf(params["params"]);
  const row = context.state.blocks.get(toInt(params["block"]));
  if (row === undefined) return refuseBlock();
  const page = loadPage(context, row.lid);
  const editMode = isTruthy(flags["edit_mode"]) || context.hit.editMode;
  const block = blocksInMode(context, page, editMode).find(({ id }) => id === row.id);
  if (block === undefined || block.deleted !== isTruthy(flags["deleted"])) return refuseBlock();
  return listedBlock(context, block, null);
}

function editNodes(context: MethodContext, params: Params): true {
  const { page, block } = requireEditedBlock(context, toInt(params["lid"]), toInt(params["block"]));
  updateNodes(context, block, mapOf(params["data"]), isTruthy(mapOf(params["additional"])["appendMenu"]));
  page.public = false;
  return true;
}

function editAttributes(context: MethodContext, params: Params): true {
  const { page, block } = requireEditedBlock(context, toInt(params["lid"]), toInt(params["block"]));
  updateAttributes(block, mapOf(params["data"]));
  page.public = false;
  return true;
}
