import type { MethodContext } from "../core/method.ts";
import { isTruthy, toInt, toList } from "../php/bind.ts";
import type { PageRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { pageFields } from "./fields.ts";
import { readListParams, type ListParams } from "./list-params.ts";
import { checkNames, cutRows, filterRows, orderRows, showRow, type FieldTable } from "./list-rows.ts";
import { pagePublicUrl } from "./public-url.ts";
import { can } from "./rights.ts";
import { scopeTypes } from "./scope-types.ts";

/** Keys of `params` that only lists of pages have (contract D3). */
export const pageListFlags = ["get_preview", "get_urls", "check_area"] as const;

/** `landing.landing.getList` (contract D3). */
export function listPages(context: MethodContext, params: unknown): readonly object[] {
  const { state, hit } = context;
  const list = readListParams(params, pageListFlags);
  const fields = pageFields(state);
  const found = filterRows(readablePages(context, list.filter), withDefault(list.filter), fields);
  const select = list.select ?? Object.keys(fields);
  checkNames([...select, ...list.group], fields);
  if (isTruthy(list.flags["get_preview"])) hit.hookEditMode = true;
  const extra = extraFields(state, list, select.includes("ID"));
  const shownNames = [...select, "DOMAIN_ID", ...Object.keys(extra)];
  const shownFields = { ...fields, ...extra };
  const shown = cutRows(orderRows(found, list.order, fields), list, state.switches.pageCap).map((row) =>
    showRow(row, shownNames, shownFields),
  );
  // Rows are collected under their id; without it each one replaces the one before.
  return select.includes("ID") ? shown : shown.slice(-1);
}

/** What is added to the selected fields on request. */
function extraFields(state: PortalState, { flags }: ListParams, withId: boolean): FieldTable<PageRow> {
  const areas = isTruthy(flags["check_area"]) && withId ? areaPages(state) : null;
  return {
    ...(isTruthy(flags["get_urls"]) ? { PUBLIC_URL: (row) => pagePublicUrl(state, row) } : {}),
    ...(isTruthy(flags["get_preview"])
      ? { PREVIEW: () => `${state.origin}/bitrix/images/landing/nopreview.jpg` }
      : {}),
    ...(areas === null ? {} : { IS_AREA: (row) => areas.has(row.id) }),
  };
}

function withDefault(filter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return "DELETED" in filter || "=DELETED" in filter ? filter : { ...filter, "=DELETED": "N" };
}

/** Pages of readable, live sites of the scope; with the exact key `SITE_ID` those directly in trashed folders are left out. */
function readablePages(
  context: MethodContext,
  filter: Readonly<Record<string, unknown>>,
): readonly PageRow[] {
  const { state, hit } = context;
  const types = scopeTypes(hit);
  const sites = new Set(
    [...state.sites.values()]
      .filter((site) => !site.deleted && types.includes(site.type) && can(context, site.id, "read"))
      .map(({ id }) => id),
  );
  const excluded = trashedFolders(state, filter);
  return [...state.pages.values()].filter(
    (page) => sites.has(page.siteId) && (page.folderId === null || !excluded.has(page.folderId)),
  );
}

function trashedFolders(state: PortalState, filter: Readonly<Record<string, unknown>>): ReadonlySet<number> {
  if (!("SITE_ID" in filter)) return new Set();
  const wanted = filter["SITE_ID"];
  const siteId = toInt(typeof wanted === "object" ? toList(wanted)[0] : wanted);
  return new Set(
    [...state.folders.values()].filter((row) => row.siteId === siteId && row.deleted).map(({ id }) => id),
  );
}

/** Pages used as header, footer or sidebar of another page or of a site. */
export function areaPages(state: PortalState): ReadonlySet<number> {
  const refs = [...state.pages.values(), ...state.sites.values()].flatMap(({ templateRefs }) =>
    Object.values(templateRefs),
  );
  return new Set(refs);
}
