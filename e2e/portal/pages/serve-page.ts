import { readFile } from "node:fs/promises";

import type { Desk } from "../doors/desk.ts";
import { redirect, type Exchange } from "../doors/exchange.ts";
import type { PageRow, SiteRow } from "../state/entities.ts";
import { renderAppPage } from "./app-page.ts";
import { renderControlPage } from "./control-page.ts";
import { html, type Html } from "./html.ts";
import { editorPath, kinds, siteListPath } from "./kinds.ts";
import { renderLayout } from "./layout.ts";
import { renderPageEditor } from "./page-editor.ts";
import { findPublicPage, publicPagePolicy, renderPublicPage } from "./public-page.ts";
import { renderSitePage } from "./site-page.ts";
import { renderSitesPage } from "./sites-page.ts";

/** The pages a person opens in the browser: app, Sites, editor, control panel, public pages. */
export async function servePage(desk: Desk, exchange: Exchange): Promise<void> {
  const { url, request } = exchange;
  if (request.method !== "GET" && request.method !== "HEAD") return send(exchange, 405, renderMissing(desk));
  const asset = assets[url.pathname];
  if (asset !== undefined) return sendAsset(exchange, asset);
  switch (url.pathname) {
    case "/":
      return redirect(exchange, "/app/");
    case "/app/":
      return send(exchange, 200, renderAppPage(desk, url.searchParams));
    case "/sites/":
      return send(exchange, 200, renderSitesPage(desk));
    case "/control/":
      return send(exchange, 200, renderControlPage(desk));
    default:
      return serveSite(desk, exchange);
  }
}

interface Address {
  readonly section: string;
  readonly siteId: number;
  readonly lid: number | null;
}

/** `…/{siteId}/` and `…/{siteId}/view/{lid}/` below any of the sections of contract F1. */
function readAddress(pathname: string): Address | null {
  for (const { section } of kinds) {
    if (!pathname.startsWith(`${section}/`)) continue;
    const found = /^(\d+)\/(?:(?:view\/)?(\d+)\/)?$/.exec(pathname.slice(section.length + 1));
    if (found !== null) {
      return { section, siteId: Number(found[1]), lid: found[2] === undefined ? null : Number(found[2]) };
    }
  }
  return null;
}

function serveSite(desk: Desk, exchange: Exchange): void {
  const { url } = exchange;
  const address = readAddress(url.pathname);
  if (address === null) return servePublic(desk, exchange);
  const site = desk.state.sites.get(address.siteId);
  const page = address.lid === null ? null : desk.state.pages.get(address.lid);
  if (site === undefined || page === undefined || (page !== null && page.siteId !== site.id)) {
    return send(exchange, 404, renderMissing(desk));
  }
  const own = page === null ? siteListPath(site) : editorPath(site, page.id);
  if (url.pathname === own)
    return send(exchange, 200, renderOwn(desk, { site, page, query: url.searchParams }));
  // Everything can be found in the section of ordinary sites; a wrong one of the others is an error of whoever made the link.
  if (address.section === "/sites/site") return redirect(exchange, own);
  return send(exchange, 404, renderMissing(desk));
}

function renderOwn(
  desk: Desk,
  shown: { readonly site: SiteRow; readonly page: PageRow | null; readonly query: URLSearchParams },
): Html {
  return shown.page === null
    ? renderSitePage(desk, shown.site, shown.query)
    : renderPageEditor(desk, shown.site, shown.page);
}

function servePublic(desk: Desk, exchange: Exchange): void {
  const page = findPublicPage(desk.state, exchange.url.pathname);
  const inPanel = exchange.url.searchParams.get("IFRAME") === "Y";
  if (page === null) return send(exchange, 404, renderMissing(desk, inPanel));
  send(exchange, 200, renderPublicPage(desk, page), { "Content-Security-Policy": publicPagePolicy });
}

/** In the panel on the right, where `openPath` leads (contract B4), without header and menu. */
function renderMissing(desk: Desk, inPanel = false): Html {
  const main = html`<section class="card message">
    <h1>Not here</h1>
    <p>The local portal has no page at this address, or it is not published.</p>
  </section>`;
  if (!inPanel) return renderLayout(desk, { title: "Not here", section: "sites", main });
  return html`<!doctype html>
    <html lang="en" class="${desk.theme}">
      <head>
        <meta charset="utf-8" />
        <title>Not here</title>
        <link rel="stylesheet" href="/assets/portal.css" />
      </head>
      <body class="bare">
        <main>${main}</main>
      </body>
    </html>`;
}

function send(
  { response }: Exchange,
  status: number,
  page: Html,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(page.text);
}

const script = "text/javascript; charset=utf-8";

/** Files of the pages by address. */
const assets: Readonly<Record<string, { readonly file: URL; readonly type: string }>> = {
  "/assets/portal.css": {
    file: new URL("./browser/portal.css", import.meta.url),
    type: "text/css; charset=utf-8",
  },
  "/assets/portal.js": { file: new URL("./browser/portal.js", import.meta.url), type: script },
  "/assets/frame-host.js": { file: new URL("./browser/frame-host.js", import.meta.url), type: script },
  "/assets/panel.js": { file: new URL("./browser/panel.js", import.meta.url), type: script },
  "/assets/page-menu.js": { file: new URL("./browser/page-menu.js", import.meta.url), type: script },
  "/assets/live.js": { file: new URL("./browser/live.js", import.meta.url), type: script },
  "/assets/control.js": { file: new URL("./browser/control.js", import.meta.url), type: script },
  "/assets/ask.js": { file: new URL("./browser/ask.js", import.meta.url), type: script },
};

async function sendAsset(
  { response }: Exchange,
  { file, type }: { readonly file: URL; readonly type: string },
): Promise<void> {
  const body = await readFile(file);
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" });
  response.end(body);
}
