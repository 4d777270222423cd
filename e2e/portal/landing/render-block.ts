import type { MethodContext } from "../core/method.ts";
import type { BlockRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { pagePublicUrl } from "./public-url.ts";

export const anchorOf = (block: BlockRow): string => block.anchor ?? `b${block.id}`;

/**
 * Renders a block (contract D15, E1): components have run and CRM markers are replaced always; links to pages, blocks and
 * system pages only outside of edit mode. A marker whose page does not exist stays as it is.
 */
export function renderBlock({ state }: MethodContext, block: BlockRow, editMode: boolean): string {
  const crm = block.content.replaceAll(/#crm(Phone|Email)\w*/g, (_marker, kind: string) =>
    kind === "Phone" ? "+1 202 555 0100" : "office@example.com",
  );
  const components = block.php
    ? crm.replaceAll(/<\?[\s\S]*?\?>/g, "<div data-component>rendered</div>")
    : crm;
  return editMode ? components : resolveLinks(state, block, components);
}

/** The renderer expects a quote, comma, semicolon or `&` after the number (contract E1). */
function resolveLinks(state: PortalState, block: BlockRow, content: string): string {
  return content
    .replaceAll(/(?:page:)?#landing(\d+)(?=["',;&])/g, (marker, id: string) => {
      return urlOf(state, Number(id)) ?? marker;
    })
    .replaceAll(/#dynamic(\d+)_\w+(?=["',;&])/g, (marker, id: string) => urlOf(state, Number(id)) ?? marker)
    .replaceAll(/(?:block:)?#block(\d+)(?=["',;&])/g, (marker, id: string) => {
      const target = state.blocks.get(Number(id));
      const url = target === undefined ? null : urlOf(state, target.lid);
      return target === undefined || url === null ? marker : `${url}#${anchorOf(target)}`;
    })
    .replaceAll(/#system_([a-z]+)/g, (marker, type: string) => systemUrl(state, block, type) ?? marker);
}

function urlOf(state: PortalState, lid: number): string | null {
  const page = state.pages.get(lid);
  return page === undefined ? null : pagePublicUrl(state, page);
}

/** System pages of the site the block lives in; `mainpage` falls back to the site's index (contract E1). */
function systemUrl(state: PortalState, block: BlockRow, type: string): string | null {
  const siteId = state.pages.get(block.lid)?.siteId;
  const entry = state.syspages.find((row) => row.siteId === siteId && row.type === type);
  if (entry !== undefined) return urlOf(state, entry.lid);
  const index = siteId === undefined ? null : (state.sites.get(siteId)?.landingIdIndex ?? null);
  return type === "mainpage" && index !== null ? urlOf(state, index) : null;
}
