import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { addBlock, copyBlock, deleteBlock, markBlock, shiftBlock } from "../landing/page-blocks.ts";
import { isTruthy, mapOf, toInt } from "../php/bind.ts";
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

/** The set of blocks of a page (contract D10). */
export const pageBlockMethods: readonly MethodDefinition[] = [
  landing("landing.addblock", [int("lid"), map("fields")], (context, params) =>
    addBlock(context, lidOf(params), mapOf(params["fields"])),
  ),
  landing("landing.copyblock", [int("lid"), int("block"), optionalMap("params")], (context, params) =>
    copyBlock(context, lidOf(params), blockOf(params), mapOf(params["params"])),
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
