import { newHit } from "../core/hit.ts";
import type { MethodContext } from "../core/method.ts";
import type { Desk } from "../doors/desk.ts";
import { publicBlocks } from "../landing/draft-blocks.ts";
import { sanitise } from "../landing/html-nodes.ts";
import { pagePublicUrl, sitePublicUrl } from "../landing/public-url.ts";
import { anchorOf, renderBlock } from "../landing/render-block.ts";
import type { PageRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { html, Html } from "./html.ts";

/** No scripts, no forms, nothing from elsewhere: what stands in a block is shown, and nothing of it runs. */
export const publicPagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The published page at an address of this portal, `null` for one that is not there or not published (contract F2). The
 * welcome page's own address `/` belongs to the portal here, so it is at `/vibe/` as in the docs.
 */
export function findPublicPage(state: PortalState, pathname: string): PageRow | null {
  const wanted = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const ways = [wanted, ...(wanted.startsWith("/vibe/") ? [wanted.slice("/vibe".length)] : [])];
  for (const site of state.sites.values()) {
    if (site.deleted || !ways.some((way) => `${state.origin}${way}`.startsWith(sitePublicUrl(state, site))))
      continue;
    for (const page of state.pages.values()) {
      if (page.siteId !== site.id || !page.active || page.deleted) continue;
      if (ways.some((way) => pagePublicUrl(state, page) === `${state.origin}${way}`)) return page;
    }
  }
  return null;
}

/** What a visitor sees: the public blocks with their links resolved (contract E1). */
export function renderPublicPage({ state, user }: Desk, page: PageRow): Html {
  const context: MethodContext = { state, hit: newHit(), user, app: null, scopes: [] };
  const blocks = publicBlocks(state, page.id).filter(({ active, deleted }) => active && !deleted);
  return html`<!doctype html>
    <html lang="en" class="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/assets/portal.css" />
      </head>
      <body class="public">
        <main>
          ${blocks.map(
            (block) =>
              html`<div id="${anchorOf(block)}">
                ${new Html(sanitise(renderBlock(context, block, false)))}
              </div>`,
          )}
        </main>
      </body>
    </html>`;
}
