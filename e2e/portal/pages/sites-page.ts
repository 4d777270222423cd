import type { Desk } from "../doors/desk.ts";
import { sitePublicUrl } from "../landing/public-url.ts";
import type { SiteRow } from "../state/entities.ts";
import { badge, onOffStatus } from "./badges.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { kinds, operationsOfUser, siteListPath, type Kind } from "./kinds.ts";
import { renderLayout } from "./layout.ts";

/** All sites by kind, also those that the user who is signed in may not read: they are marked so. */
export function renderSitesPage(desk: Desk): Html {
  const counts = countPages(desk);
  const main = html`<h1>Sites</h1>
    <div id="sites" class="sites" data-live="state">
      ${kinds.map((kind) => renderKind(desk, kind, counts))}
    </div>`;
  return renderLayout(desk, { title: "Sites", section: "sites", main });
}

type Counts = ReadonlyMap<number, { live: number; trashed: number }>;

function countPages({ state }: Desk): Counts {
  const counts = new Map<number, { live: number; trashed: number }>();
  for (const { siteId, deleted } of state.pages.values()) {
    const count = counts.get(siteId) ?? { live: 0, trashed: 0 };
    if (deleted) count.trashed += 1;
    else count.live += 1;
    counts.set(siteId, count);
  }
  return counts;
}

function renderKind(desk: Desk, kind: Kind, counts: Counts): Html | null {
  const sites = [...desk.state.sites.values()].filter(({ type }) => type === kind.type);
  if (sites.length === 0) return null;
  return html`<section class="card">
    <h2>${icon(kind.icon)}${kind.title}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col" class="number">ID</th>
          <th scope="col" class="wide">Address</th>
          <th scope="col" class="number count">Pages</th>
          <th scope="col" class="state">State</th>
          <th scope="col" class="rights">Your rights</th>
        </tr>
      </thead>
      <tbody>
        ${sites.map((site) => renderSite(desk, site, counts))}
      </tbody>
    </table>
  </section>`;
}

function renderSite(desk: Desk, site: SiteRow, counts: Counts): Html {
  const { live, trashed } = counts.get(site.id) ?? { live: 0, trashed: 0 };
  return html`<tr data-key="site-${site.id}">
    <td>
      <a class="title" href="${siteListPath(site)}"><bdi>${site.title}</bdi></a>
    </td>
    <td class="number">${site.id}</td>
    <td class="wide address"><bdi>${sitePublicUrl(desk.state, site)}</bdi></td>
    <td class="number count">${live}${trashed > 0 && html`<small>${trashed} in the trash</small>`}</td>
    <td>${onOffStatus(site)}${site.special && badge("Form host", "blue")}</td>
    <td>${renderRights(desk, site)}</td>
  </tr>`;
}

const operationNames = {
  read: "read",
  edit: "edit",
  sett: "settings",
  public: "publish",
  delete: "delete",
} as const;

function renderRights(desk: Desk, site: SiteRow): Html {
  const granted = operationsOfUser(desk, site);
  const words = Object.entries(operationNames).flatMap(([name, word]) =>
    granted.some((operation) => operation === name) ? [word] : [],
  );
  if (words.length === 0) return badge("No access", "bad");
  return words.length === Object.keys(operationNames).length
    ? html`<span>everything</span>`
    : html`<span>${words.join(", ")}</span>`;
}
