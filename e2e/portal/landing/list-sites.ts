import type { MethodContext } from "../core/method.ts";
import { mapOf } from "../php/bind.ts";
import type { SiteRow } from "../state/entities.ts";
import { siteFields, folderFields } from "./fields.ts";
import { findSite, foldersOfSite } from "./find.ts";
import { readListParams } from "./list-params.ts";
import { checkNames, cutRows, filterRows, orderRows, showRow, type FieldTable } from "./list-rows.ts";
import { sitePublicUrl } from "./public-url.ts";
import { can } from "./rights.ts";
import { scopeTypes } from "./scope-types.ts";

/** `landing.site.getList` (contract D1). */
export function listSites(context: MethodContext, params: unknown): readonly object[] {
  const { state, hit } = context;
  const list = readListParams(params);
  const types = scopeTypes(hit);
  const fields: FieldTable<SiteRow> = {
    ...siteFields,
    // The docs still have the old name of this type (contract C1).
    TYPE: (site) => (site.type === "VIBE" && state.switches.docsMode ? "MAINPAGE" : site.type),
    DOMAIN_NAME: (site) => site.domainName,
    PUBLIC_URL: (site) => sitePublicUrl(state, site),
    PREVIEW_PICTURE: () => `${state.origin}/bitrix/images/landing/nopreview.jpg`,
    PHONE: () => null,
  };
  const readable = [...state.sites.values()].filter(
    (site) => types.includes(site.type) && can(context, site.id, "read"),
  );
  const rows = orderRows(
    filterRows(readable, siteFilter(list.filter, state.switches.docsMode), fields),
    list.order,
    fields,
  );
  const select = list.select ?? Object.keys(siteFields);
  const withAlways = [...new Set(["ID", "TYPE", ...select])];
  checkNames([...withAlways, ...list.group], fields);
  return cutRows(rows, list, state.switches.pageCap).map((site) => showRow(site, withAlways, fields));
}

/**
 * Only a scalar `PAGE` or `SMN` filters by type: `STORE` is widened to a pair inside the portal, not recognised after
 * that, and dropped like every array, negation and unknown value (contract D1). By the docs it filters as well.
 */
function siteFilter(
  filter: Readonly<Record<string, unknown>>,
  byDocs: boolean,
): Readonly<Record<string, unknown>> {
  const recognised = new Set([
    "PAGE",
    "SMN",
    "KNOWLEDGE",
    "GROUP",
    "VIBE",
    "MAINPAGE",
    ...(byDocs ? ["STORE"] : []),
  ]);
  const kept = Object.entries(filter).filter(([key, value]) => {
    if (key.replace(/^[!=<>%?@]*/, "") !== "TYPE") return true;
    return (key === "TYPE" || key === "=TYPE") && typeof value === "string" && recognised.has(value);
  });
  const result = Object.fromEntries(kept);
  return "DELETED" in result || "=DELETED" in result ? result : { ...result, "=DELETED": "N" };
}

/** `landing.site.getFolders` (contract D2): flat, newest change first; `[]` where nothing may be seen. */
export function listFolders(context: MethodContext, siteId: number, filter: unknown): readonly object[] {
  const site = findSite(context, siteId);
  if (site === null || !can(context, siteId, "read")) return [];
  const given = Object.entries(mapOf(filter)).filter(([key]) => !key.includes("."));
  // A falsy parent in the filter means the root.
  const conditions = Object.fromEntries(
    given.map(([key, value]) => [
      key,
      key.endsWith("PARENT_ID") && (value === "0" || value === 0 || value === "") ? null : value,
    ]),
  );
  const withDefault =
    "DELETED" in conditions || "=DELETED" in conditions ? conditions : { ...conditions, "=DELETED": "N" };
  return filterRows(foldersOfSite(context.state, siteId), withDefault, folderFields)
    .toSorted((a, b) => b.dateModify - a.dateModify || b.id - a.id)
    .map((folder) => showRow(folder, Object.keys(folderFields), folderFields));
}
