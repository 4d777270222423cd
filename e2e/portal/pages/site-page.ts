import type { Desk } from "../doors/desk.ts";
import { areaPages } from "../landing/list-pages.ts";
import { pagePublicUrl, sitePublicUrl } from "../landing/public-url.ts";
import type { SiteRow } from "../state/entities.ts";
import { badge, onOffStatus, pageMarks, pageStatus, personName } from "./badges.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { editorPath } from "./kinds.ts";
import { renderLayout } from "./layout.ts";
import { listSite, matches, type SiteLine } from "./site-rows.ts";

/** Lines that are shown unless all are asked for: a browser has trouble with ten thousand. */
const shownLines = 1000;

/** Folders, pages and trash of a site as they are stored. `q` filters, `all=1` shows more than a thousand lines. */
export function renderSitePage(desk: Desk, site: SiteRow, query: URLSearchParams): Html {
  const { state } = desk;
  const words = query.get("q") ?? "";
  const { live, trash } = listSite(state, site);
  const most = query.has("all") ? Number.POSITIVE_INFINITY : shownLines;
  const show = { desk, site, areas: areaPages(state), most };
  const main = html`<p class="crumbs"><a href="/sites/">${icon("back")}Sites</a></p>
    <div id="site" data-live="state">
      <h1><bdi>${site.title}</bdi></h1>
      <p class="facts">ID ${site.id} ${onOffStatus(site)} <bdi>${sitePublicUrl(state, site)}</bdi></p>
    </div>
    ${renderSearch(words)}
    <div id="lines" data-live="state">
      ${renderLines(
        "Pages",
        live.filter((line) => matches(line, words)),
        show,
      )}
      ${renderLines(
        "Trash",
        trash.filter((line) => matches(line, words)),
        show,
      )}
    </div>`;
  return renderLayout(desk, { title: site.title, section: "sites", main });
}

function renderSearch(words: string): Html {
  return html`<form class="search" role="search">
    <label><span>Find by title, address or ID</span><input type="search" name="q" value="${words}" /></label
    ><button>Find</button>
  </form>`;
}

interface Show {
  readonly desk: Desk;
  readonly site: SiteRow;
  readonly areas: ReadonlySet<number>;
  readonly most: number;
}

function renderLines(title: string, lines: readonly SiteLine[], show: Show): Html {
  if (lines.length === 0) {
    return html`<section class="card">
      <h2>${title}</h2>
      <p class="empty">There is nothing here.</p>
    </section>`;
  }
  const more =
    lines.length > show.most &&
    html`<p class="more">${show.most} of ${lines.length} shown. <a href="?all=1">Show all</a></p>`;
  return html`<section class="card">
    <h2>${title} <small>${lines.length}</small></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col" class="number">ID</th>
          <th scope="col" class="wide">Address</th>
          <th scope="col" class="state">State</th>
          <th scope="col" class="wide person">Created by</th>
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, show.most).map((line) => renderLine(line, show))}
      </tbody>
    </table>
    ${more}
  </section>`;
}

function renderLine(line: SiteLine, show: Show): Html {
  const { state } = show.desk;
  if (line.kind === "folder") {
    const { folder, depth } = line;
    return html`<tr data-key="folder-${folder.id}" class="folder">
      <th scope="row" style="--depth:${depth}">${icon("folder")}<bdi>${folder.title}</bdi></th>
      <td class="number">${folder.id}</td>
      <td class="wide address"><bdi>${folder.code}/</bdi></td>
      <td>${onOffStatus(folder)}</td>
      <td class="wide">${personName(state, folder.createdById)}</td>
    </tr>`;
  }
  const { page, depth } = line;
  const stray = page.folderId !== null && state.folders.get(page.folderId)?.siteId !== show.site.id;
  return html`<tr data-key="page-${page.id}">
    <th scope="row" style="--depth:${depth}">
      ${icon("page")}<a class="title" href="${editorPath(show.site, page.id)}"><bdi>${page.title}</bdi></a>
    </th>
    <td class="number">${page.id}</td>
    <td class="wide address"><bdi>${pathOf(pagePublicUrl(state, page))}</bdi></td>
    <td>
      ${pageStatus(page)}${pageMarks(state, page, show.areas)}${stray && badge(`Folder ${page.folderId} is gone`, "bad")}
    </td>
    <td class="wide">${personName(state, page.createdById)}</td>
  </tr>`;
}

/** The host is the same for all of a site's pages and is shown above. */
const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : address);
