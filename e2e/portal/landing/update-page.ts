import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { isMap, mapOf, toInt, toText } from "../php/bind.ts";
import type { PageRow } from "../state/entities.ts";
import { pageFieldNames } from "./fields.ts";
import { findSite } from "./find.ts";
import { checkFieldNames } from "./known-fields.ts";
import { checkCodeFormat, makeCodeUnique } from "./page-code.ts";
import { can } from "./rights.ts";
import { needsPublicRight } from "./scope-types.ts";
import { pageInScope } from "./trash-page.ts";

/** Dropped without an error (contract D6). */
const dropped = new Set(["RULE", "TPL_CODE", "ACTIVE", "INITIATOR_APP_CODE", "VIEWS"]);
/** Need no more than `edit`: bookkeeping and `PUBLIC`. */
const free = new Set([
  "PUBLIC",
  "CREATED_BY_ID",
  "MODIFIED_BY_ID",
  "DATE_CREATE",
  "DATE_MODIFY",
  "HISTORY_STEP",
  "SEARCH_CONTENT",
]);

/**
 * `landing.landing.update` (contract D6): `true` also for a page that does not exist. The right of a page of another scope is
 * not checked, since the check does not find it (contract D4.9 g).
 */
export function updatePage(context: MethodContext, lid: number, given: unknown): true {
  const fields = Object.fromEntries(Object.entries(mapOf(given)).filter(([name]) => !dropped.has(name)));
  checkFieldNames(fields, pageFieldNames, "LandingTable");
  const page = context.state.pages.get(lid);
  if (page === undefined) return true;
  if (pageInScope(context, lid) !== null) checkRights(context, page, Object.keys(fields));
  checkValues(context, page, fields);
  applyFields(page, fields);
  page.modifiedById = context.user.id;
  page.dateModify = context.state.now();
  if ("CODE" in fields) makeCodeUnique(context, page);
  return true;
}

function checkRights(context: MethodContext, page: PageRow, names: readonly string[]): void {
  const needed = names.map((name) => {
    if (name === "DELETED") return "delete";
    if (name === "DATE_PUBLIC") return needsPublicRight(context.hit) ? "public" : "edit";
    return free.has(name) ? "edit" : "sett";
  });
  if (!needed.every((operation) => can(context, page.siteId, operation))) {
    throw new PortalError("ACCESS_DENIED", "Page edit access was denied.");
  }
}

function checkValues(context: MethodContext, page: PageRow, fields: Readonly<Record<string, unknown>>): void {
  if ("SITE_ID" in fields && findSite(context, toInt(fields["SITE_ID"])) === null) {
    throw new PortalError("SITE_NOT_FOUND", "Site is not found.");
  }
  const folderId = toInt(fields["FOLDER_ID"]);
  if (folderId !== 0 && context.state.folders.get(folderId)?.siteId !== page.siteId) {
    throw new PortalError("FOLDER_NOT_FOUND", "Folder was not found.");
  }
  if ("CODE" in fields) checkCodeFormat(toText(fields["CODE"]));
}

function applyFields(page: PageRow, fields: Readonly<Record<string, unknown>>): void {
  const text = (name: string) => toText(fields[name]);
  if ("TITLE" in fields) page.title = text("TITLE");
  if ("CODE" in fields) page.code = text("CODE");
  if ("XML_ID" in fields) page.xmlId = text("XML_ID");
  if ("DESCRIPTION" in fields) page.description = text("DESCRIPTION");
  if ("SITEMAP" in fields) page.sitemap = fields["SITEMAP"] === "Y";
  if ("SYS" in fields) page.sys = fields["SYS"] === "Y";
  if ("PUBLIC" in fields) page.public = fields["PUBLIC"] === "Y";
  if ("DELETED" in fields) page.deleted = fields["DELETED"] === "Y";
  if ("TPL_ID" in fields) page.tplId = toInt(fields["TPL_ID"]) || null;
  if ("SITE_ID" in fields) page.siteId = toInt(fields["SITE_ID"]);
  if ("FOLDER_ID" in fields) page.folderId = toInt(fields["FOLDER_ID"]) || null;
  const settings = fields["ADDITIONAL_FIELDS"];
  if (isMap(settings)) {
    for (const [name, value] of Object.entries(settings)) page.settingsDraft[name] = toText(value);
    page.public = false;
  }
}
