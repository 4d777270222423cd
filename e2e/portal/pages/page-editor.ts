import type { Desk } from "../doors/desk.ts";
import { draftBlocks, publicBlocks } from "../landing/draft-blocks.ts";
import { folderChain } from "../landing/find.ts";
import { areaPages } from "../landing/list-pages.ts";
import { portalDate } from "../landing/portal-date.ts";
import { pagePublicUrl } from "../landing/public-url.ts";
import type { PageRow, SiteRow } from "../state/entities.ts";
import { pageMarks, pageStatus, personName } from "./badges.ts";
import { renderBlocks } from "./editor-blocks.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { editorPath, siteListPath } from "./kinds.ts";
import { renderLayout } from "./layout.ts";

/** The editor's place (contract F1): what is stored about a page, its settings and blocks, and the page settings' menu. */
export function renderPageEditor(desk: Desk, site: SiteRow, page: PageRow): Html {
  const { state } = desk;
  const main = html`<p class="crumbs">
      <a href="${siteListPath(site)}">${icon("back")}<bdi>${site.title}</bdi></a>
    </p>
    <div class="heading">
      <div id="page-title" data-live="state">
        <h1><bdi>${page.title}</bdi></h1>
        <p class="facts">
          ${pageStatus(page)}${pageMarks(state, page, areaPages(state))}${publicLink(desk, page)}
        </p>
      </div>
      ${renderSettingsMenu(desk, page)}
    </div>
    <div id="page" data-live="state" class="columns">
      <section class="card">
        <h2>Page</h2>
        ${renderFacts(desk, site, page)}
      </section>
      <section class="card">
        <h2>Settings</h2>
        ${renderSettings(page)}
      </section>
    </div>
    <div id="blocks" data-live="state" class="columns">
      ${renderBlocks("Blocks of the draft", draftBlocks(state, page.id))}
      ${renderBlocks("Blocks that visitors see", publicBlocks(state, page.id))}
    </div>`;
  return renderLayout(desk, { title: page.title, section: "sites", main });
}

/** Only addresses of this portal can be opened. */
function publicLink({ state }: Desk, page: PageRow): Html | false {
  const address = pagePublicUrl(state, page);
  if (!page.active || page.deleted || !address.startsWith(`${state.origin}/`)) return false;
  const path = address.slice(state.origin.length);
  return html`<a class="out" href="${path === "/" ? "/vibe/" : path}" target="_blank" rel="noopener"
    >${icon("out")}Public page</a
  >`;
}

/** What apps added for this placement (contract B6); hidden until the app is installed (contract B5). */
function renderSettingsMenu({ state, app, installUrl }: Desk, page: PageRow): Html {
  const visible = app.installed || installUrl === null;
  const entries = [...state.placements.values()].filter(
    ({ placement }) => visible && placement === "LANDING_SETTINGS",
  );
  const options = JSON.stringify({ SITE_ID: String(page.siteId), LID: String(page.id) });
  return html`<details class="dropdown">
    <summary>${icon("gear")}Page settings</summary>
    <ul>
      ${entries.map(
        ({ id, title }) =>
          html`<li>
            <button type="button" data-open-placement="${id}" data-options="${options}">
              ${icon("copy")}<bdi>${title === "" ? "App" : title}</bdi>
            </button>
          </li>`,
      )}
      ${entries.length === 0 && html`<li class="empty">No app added anything here.</li>`}
    </ul>
  </details>`;
}

function renderFacts({ state }: Desk, site: SiteRow, page: PageRow): Html {
  const folders = folderChain(state, page.folderId).map(({ id, title }) => `${title} (${id})`);
  const areas = Object.entries(page.templateRefs).map(
    ([area, lid]) => html`<a href="${editorPath(site, lid)}">area ${area}: page ${lid}</a> `,
  );
  const facts: readonly (readonly [string, Html | string | number | null])[] = [
    ["ID", page.id],
    ["Site", `${site.title} (${site.id})`],
    ["Folder", folders.length === 0 ? null : folders.toReversed().join(" / ")],
    ["Address", pagePublicUrl(state, page)],
    ["Code", page.code],
    ["Views", page.views],
    ["External ID", page.xmlId],
    ["Template", page.tplCode ?? page.tplId],
    ["Areas", areas.length === 0 ? null : html`${areas}`],
    ["Created", `${portalDate(page.dateCreate)}, ${personName(state, page.createdById)}`],
    ["Changed", `${portalDate(page.dateModify)}, ${personName(state, page.modifiedById)}`],
    ["Published", page.datePublic === null ? null : portalDate(page.datePublic)],
  ];
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd><bdi>${value ?? "–"}</bdi></dd>`,
    )}
  </dl>`;
}

function renderSettings({ settingsDraft, settingsPublic }: PageRow): Html {
  const names = [...new Set([...Object.keys(settingsDraft), ...Object.keys(settingsPublic)])];
  if (names.length === 0) return html`<p class="empty">Nothing is set.</p>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Draft</th>
        <th scope="col">Published</th>
      </tr>
    </thead>
    <tbody>
      ${names.map(
        (name) =>
          html`<tr data-key="setting-${name}">
            <td>${name}</td>
            <td><bdi>${settingsDraft[name] ?? "–"}</bdi></td>
            <td><bdi>${settingsPublic[name] ?? "–"}</bdi></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
