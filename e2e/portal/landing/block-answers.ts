import type { MethodContext } from "../core/method.ts";
import type { BlockRow } from "../state/entities.ts";
import { accessTo } from "./find-block.ts";
import { anchorOf, renderBlock } from "./render-block.ts";

/** One line of `landing.block.getlist` (contract D15). */
export function listedBlock(context: MethodContext, block: BlockRow, content: string | null): object {
  const { state } = context;
  const site = state.sites.get(state.pages.get(block.lid)?.siteId ?? 0);
  return {
    id: block.id,
    lid: block.lid,
    code: block.code,
    name: block.code,
    active: block.active,
    meta: {
      LID: block.lid,
      FAVORITE_META: "Array",
      CODE: block.code,
      ACCESS: accessTo(context, block),
      SITE_TYPE: site?.type ?? "PAGE",
    },
    ...(content === null ? {} : { content, css: [], js: [] }),
  };
}

export interface ContentParams {
  readonly editMode: boolean;
  /** The block's own wrapper around its content. */
  readonly wrapper: boolean;
  /** Content of a hidden block too. */
  readonly forceUnactive: boolean;
}

/** Answer of `landing.block.getcontent`: the rendered block (contract D15, E1). */
export function blockContent(context: MethodContext, block: BlockRow, params: ContentParams): object {
  const shown = block.active || params.forceUnactive || params.editMode;
  const content = shown ? renderBlock(context, block, params.editMode) : "";
  const anchor = anchorOf(block);
  return {
    id: block.id,
    sections: "text",
    active: block.active,
    access: accessTo(context, block),
    anchor,
    php: block.php,
    designed: block.designed,
    repoId: block.code.startsWith("repo_") ? Number(block.code.slice(5)) || null : null,
    content: params.wrapper && shown ? `<div id="${anchor}" class="block-wrapper">${content}</div>` : content,
    content_ext: "",
    css: [],
    js: [],
    assetStrings: [],
    lang: [],
    manifest: manifestOf(block),
    dynamicParams: block.sourceParams,
  };
}

/** Node types by selector; the blocks of the samples use these classes. */
export const nodeTypes: Readonly<Record<string, "text" | "link" | "img" | "menu">> = {
  ".landing-block-node-title": "text",
  ".landing-block-node-text": "text",
  ".landing-block-node-link": "link",
  ".landing-block-node-img": "img",
  ".landing-block-node-menu": "menu",
};

/** Attributes that `updateattrs` may write, by selector. */
export const nodeAttributes: Readonly<Record<string, readonly string[]>> = {
  ".landing-block-node-img": ["data-pseudo-url"],
};

/** Selectors of the nodes that a block of the samples can have. */
export function manifestOf(block: BlockRow): object {
  return {
    block: { name: block.code, type: ["page", "store", "smn", "knowledge", "group"] },
    nodes: Object.fromEntries(
      Object.entries(nodeTypes).map(([selector, type]) => [selector, { name: type, type }]),
    ),
    style: {},
    attrs: Object.fromEntries(
      Object.entries(nodeAttributes).map(([selector, names]) => [
        selector,
        names.map((attribute) => ({ name: "Link", attribute })),
      ]),
    ),
  };
}
