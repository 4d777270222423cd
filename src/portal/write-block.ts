import * as v from "valibot";

import { failed, success, type Result } from "@/lib/result.ts";
import type { Areas, BlockChange, BlockPlace, LinkNode, MenuLine } from "@/model/blocks.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand, type Value, type Values } from "./command.ts";
import { failureOf } from "./failure.ts";
import type { RestClient } from "./rest-client.ts";

type Answer<Done> = Promise<Result<Done, PortalFailure>>;

/**
 * Changes a draft block. Always a call of its own: a batch would replace what looks like a reference in it (contract A11). A block
 * that is not there is refused, by some methods with `null` (contract D15).
 */
export async function changeBlock(
  client: RestClient,
  scope: Scope,
  { pageId, blockId }: BlockPlace,
  change: BlockChange,
): Answer<true> {
  const place: Values = { lid: pageId, block: blockId, preventHistory: 1 };
  const { method, params } = callOf(change);
  const command = landingCommand(method, scope, { ...place, ...params }, v.nullable(v.literal(true)));
  const answer = await client.call(command);
  if (!answer.ok) return answer;
  if (answer.value === true) return success(true);
  return failed(failureOf({ method: command.method, status: 200, code: "BLOCK_NOT_FOUND", description: "" }));
}

function callOf(change: BlockChange): { readonly method: string; readonly params: Values } {
  switch (change.kind) {
    case "nodes": {
      const data = Object.entries(change.data).map(([key, node]) => [key, nodeValue(node)]);
      return { method: "block.updatenodes", params: { data: Object.fromEntries(data) } };
    }
    case "attrs":
      return { method: "block.updateattrs", params: { data: change.data } };
    case "content":
      return { method: "block.updatecontent", params: { content: change.content } };
  }
}

type Node = LinkNode | { readonly attrs: Readonly<Record<string, string>> } | readonly MenuLine[];

const isMenu = (node: Node): node is readonly MenuLine[] => Array.isArray(node);

const nodeValue = (node: Node): Value => (isMenu(node) ? node.map(lineValue) : { ...node });

const lineValue = ({ children, ...line }: MenuLine): Value => ({
  ...line,
  ...(children.length === 0 ? {} : { children: children.map(lineValue) }),
});

/**
 * Gives a block an anchor of its own; one that the portal does not take is `BAD_ANCHOR`. In a batch, since the SDK falls over a
 * parameter `data` that is a text (docs/decisions/006).
 */
export async function changeAnchor(
  client: RestClient,
  scope: Scope,
  { pageId, blockId }: BlockPlace,
  anchor: string,
): Answer<true> {
  const params = { lid: pageId, block: blockId, data: anchor, preventHistory: 1 };
  const command = landingCommand("block.changeAnchor", scope, params, v.literal(true));
  const answer = await client.batch({ anchor: command });
  return answer.ok ? answer.value.read(command) : answer;
}

/** Sets all template areas of a page, which needs `sett`; those that are left out go (contract D14). */
export const connectAreas = (client: RestClient, scope: Scope, pageId: PageId, areas: Areas): Answer<true> =>
  client.call(
    landingCommand(
      "template.setLandingRef",
      scope,
      { id: pageId, data: Object.fromEntries(areas) },
      v.literal(true),
    ),
  );
