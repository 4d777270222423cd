import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { buildBlock, buildFolder, buildPage, buildSite } from "./build.ts";
import { Places } from "./places.ts";
import type { FolderSpec, PageSpec, SiteSpec } from "./vocabulary.ts";

const hour = 3_600_000;
const firstDay = Date.UTC(2025, 8, 1, 7, 0, 0);

interface Bed {
  readonly site: SiteRow;
  readonly folder: FolderRow | null;
  /** Place of everything in here, with a slash at its end. */
  readonly path: string;
}

/**
 * Puts written-down sites into the state: rows first, then what refers to them by place. Dates follow the order of writing.
 * Answers the ids of the sites by name.
 */
export function plantSites(state: PortalState, specs: readonly SiteSpec[]): ReadonlyMap<string, number> {
  const places = new Places();
  const planted: { site: SiteRow; spec: SiteSpec }[] = [];
  // What is written down serves many portals; each changes its own rows only.
  for (const spec of structuredClone(specs)) {
    const site = buildSite(state, { title: spec.title, ...spec.fields });
    planted.push({ site, spec });
    plantInside(state, places, { bed: { site, folder: null, path: `${spec.name}/` }, inside: spec.inside });
  }
  for (const { site, spec } of planted) linkSite(state, places, { site, spec });
  places.finish(state);
  return new Map(planted.map(({ site, spec }) => [spec.name, site.id]));
}

function plantInside(
  state: PortalState,
  places: Places,
  { bed, inside }: { bed: Bed; inside: SiteSpec["inside"] },
): void {
  for (const spec of inside) {
    if (spec.kind === "page") plantPage(state, places, { bed, spec });
    else plantFolder(state, places, { bed, spec });
  }
}

function plantFolder(
  state: PortalState,
  places: Places,
  { bed, spec }: { bed: Bed; spec: FolderSpec },
): void {
  const row = buildFolder(state, {
    siteId: bed.site.id,
    parentId: bed.folder?.id ?? null,
    title: spec.title,
    code: spec.code,
    ...datesOf(state),
    ...spec.fields,
  });
  const { index } = spec;
  if (index !== null) places.later((find) => (row.indexId = find(index).id));
  const inner = { site: bed.site, folder: row, path: `${bed.path}${spec.code}/` };
  plantInside(state, places, { bed: inner, inside: spec.inside });
}

function plantPage(state: PortalState, places: Places, { bed, spec }: { bed: Bed; spec: PageSpec }): void {
  const dates = datesOf(state);
  const row = buildPage(state, {
    siteId: bed.site.id,
    folderId: bed.folder?.id ?? null,
    title: spec.title,
    code: spec.code,
    views: ((state.pages.size * 37) % 480) + 3,
    ...dates,
    ...(spec.fields.datePublic === null
      ? {}
      : { datePublic: dates.dateModify, settingsPublic: { ...spec.fields.settingsDraft } }),
    ...spec.fields,
  });
  const place = `${bed.path}${spec.code}`;
  places.add(place, row);
  for (const block of spec.blocks) {
    const { name, content, publicContent, fields } = block;
    const visible = publicContent === undefined ? {} : { publicContent };
    const built = buildBlock(state, row, { content, ...visible, ...fields });
    if (name !== undefined) places.addBlock(`${place}#${name}`, built);
  }
  places.later((find) => setRefs(row, spec.areas, find));
}

function setRefs(
  row: Pick<PageRow, "templateRefs">,
  areas: Readonly<Record<string, string>>,
  find: (place: string) => PageRow,
): void {
  for (const [area, place] of Object.entries(areas)) row.templateRefs[area] = find(place).id;
}

function linkSite(
  state: PortalState,
  places: Places,
  { site, spec: { links } }: { site: SiteRow; spec: SiteSpec },
): void {
  const { index, notFound, areas = {}, systemPages = {} } = links;
  places.later((find) => {
    if (index !== undefined) site.landingIdIndex = find(index).id;
    if (notFound !== undefined) site.landingId404 = find(notFound).id;
    setRefs(site, areas, find);
    for (const [type, place] of Object.entries(systemPages)) {
      state.syspages.push({ siteId: site.id, type, lid: find(place).id });
    }
  });
}

/** Each row is made seven hours after the one before, and changed two days later. */
function datesOf(state: PortalState): { dateCreate: number; dateModify: number } {
  const dateCreate = firstDay + (state.pages.size + state.folders.size) * 7 * hour;
  return { dateCreate, dateModify: dateCreate + 48 * hour };
}
