import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { blockContent } from "../landing/block-answers.ts";
import {
  addBlock,
  addBlockFields,
  copyBlock,
  copyBlockParams,
  deleteBlock,
  markBlock,
  shiftBlock,
} from "../landing/page-blocks.ts";
import { isTruthy, mapOf, toInt } from "../php/bind.ts";
import type { BlockRow } from "../state/entities.ts";
import { bool, int, landing, map, optionalMap } from "./landing-method.ts";

const lidOf = (params: Params) => toInt(params["lid"]);
const blockOf = (params: Params) => toInt(params["block"]);
const ofBlock = (
  name: string,
  run: (context: MethodContext, lid: number, block: number) => unknown,
): MethodDefinition =>
  landing(`landing.${name}`, [int("lid"), int("block")], (context, params) =>
    run(context, lidOf(params), blockOf(params)),
  );

const wholeBlock = (context: MethodContext, block: BlockRow) =>
  blockContent(context, block, { editMode: true, wrapper: true, forceUnactive: true });

/** The set of blocks of a page (contract D10). */
export const pageBlockMethods: readonly MethodDefinition[] = [
  landing(
    "landing.addblock",
    [int("lid"), map("fields", addBlockFields), bool("preventHistory")],
    (context, params) => {
      const fields = mapOf(params["fields"]);
      const block = addBlock(context, lidOf(params), fields);
      return fields["RETURN_CONTENT"] === "Y" ? wholeBlock(context, block) : block.id;
    },
  ),
  landing(
    "landing.copyblock",
    [int("lid"), int("block"), optionalMap("params", copyBlockParams)],
    (context, params) => {
      const more = mapOf(params["params"]);
      const block = copyBlock(context, lidOf(params), blockOf(params), more);
      if (more["RETURN_CONTENT"] !== "Y") return block.id;
      return { result: true, content: wholeBlock(context, block) };
    },
  ),
  ofBlock("deleteblock", deleteBlock),
  landing("landing.markdeletedblock", [int("lid"), int("block"), bool("mark")], (context, params) =>
    markBlock(context, lidOf(params), blockOf(params), {
      deleted: params["mark"] === undefined || isTruthy(params["mark"]),
    }),
  ),
  ofBlock("markundeletedblock", (context, lid, block) => markBlock(context, lid, block, { deleted: false })),
  ofBlock("showblock", (context, lid, block) => markBlock(context, lid, block, { active: true })),
  ofBlock("hideblock", (context, lid, block) => markBlock(context, lid, block, { active: false })),
  ofBlock("upblock", (context, lid, block) => shiftBlock(context, lid, block, -1)),
  ofBlock("downblock", (context, lid, block) => shiftBlock(context, lid, block, 1)),
];
