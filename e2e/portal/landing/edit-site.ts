import type { MethodContext, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { isMap, mapOf, toInt, toText } from "../php/bind.ts";
import { buildSite } from "../samples/build.ts";
import type { SiteRow, SiteType } from "../state/entities.ts";
import { siteFields } from "./fields.ts";
import { findSite, isInTrashedFolder, pagesOfSite } from "./find.ts";
import { checkFieldNames, requireTitle } from "./known-fields.ts";
import { activateSite, mayPublish, publishPage } from "./publication.ts";
import { can } from "./rights.ts";
import { scopeTypes } from "./scope-types.ts";
import { transliterate } from "./transliterate.ts";

const known = new Set([...Object.keys(siteFields), "ADDITIONAL_FIELDS"]);

/** `landing.site.add` (contract D12): always unpublished; the type must be one of the scope's. */
export function addSite(context: MethodContext, params: Params): number {
  const { state, user, hit } = context;
  const fields = mapOf(params["fields"]);
  checkFieldNames(fields, known, "SiteTable");
  const title = requireTitle(fields);
  const wanted = toText(fields["TYPE"] ?? scopeTypes(hit)[0]);
  const type = scopeTypes(hit).find((one) => one === wanted);
  if (type === undefined) throw new PortalError("ACCESS_DENIED", "Site create access was denied.");
  checkSiteCount(context);
  const domainName = readDomain(context, fields["DOMAIN_ID"]);
  const site = buildSite(state, {
    title,
    type: type satisfies SiteType,
    code: freeCode(context, toText(fields["CODE"]).replaceAll("/", "") || transliterate(title)),
    active: false,
    domainName,
    createdById: user.id,
    modifiedById: user.id,
    dateCreate: state.now(),
    dateModify: state.now(),
  });
  applyFields(site, fields);
  return site.id;
}

function checkSiteCount({ state }: MethodContext): void {
  const live = [...state.sites.values()].filter(({ deleted }) => !deleted).length;
  if (state.plan.sites !== null && live >= state.plan.sites) {
    throw new PortalError("SITE_LIMIT_REACHED", "No more sites can be created on the plan");
  }
}

/** A domain by name; a number would be the id of one that the portal knows already (contract D12). */
function readDomain({ state }: MethodContext, given: unknown): string | null {
  const name = toText(given).toLowerCase();
  if (name === "" || /^\d+$/.test(name)) return null;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(name)) {
    throw new PortalError("DOMAIN_IS_INCORRECT", "The domain name is incorrect");
  }
  const owner = [...state.sites.values()].find(({ domainName }) => domainName === name);
  if (owner !== undefined) {
    throw new PortalError(
      owner.deleted ? "DOMAIN_EXIST_TRASH" : "DOMAIN_EXIST",
      "A site with this domain already exists",
    );
  }
  return name;
}

/** A numeric code gets a prefix, a taken one a number (contract D12). */
function freeCode({ state }: MethodContext, wanted: string): string {
  const base = /^\d+$/.test(wanted) ? `site${wanted}` : wanted;
  const taken = new Set([...state.sites.values()].map(({ code }) => code.toLowerCase()));
  let code = `/${base}/`;
  for (let number = 1; taken.has(code.toLowerCase()); number += 1) code = `/${base}${number}/`;
  return code;
}

/** `landing.site.update`: needs `sett`. */
export function updateSite(context: MethodContext, params: Params): true {
  const site = requireSite(context, toInt(params["id"]), "sett");
  const fields = mapOf(params["fields"]);
  checkFieldNames(fields, known, "SiteTable");
  if ("TITLE" in fields) site.title = requireTitle(fields);
  if ("CODE" in fields) site.code = `/${toText(fields["CODE"]).replaceAll("/", "")}/`;
  applyFields(site, fields);
  site.modifiedById = context.user.id;
  site.dateModify = context.state.now();
  return true;
}

function applyFields(site: SiteRow, fields: Readonly<Record<string, unknown>>): void {
  const pageId = (name: string, old: number | null) => (name in fields ? toInt(fields[name]) || null : old);
  site.landingIdIndex = pageId("LANDING_ID_INDEX", site.landingIdIndex);
  site.landingId404 = pageId("LANDING_ID_404", site.landingId404);
  site.landingId503 = pageId("LANDING_ID_503", site.landingId503);
  if ("DESCRIPTION" in fields) site.description = toText(fields["DESCRIPTION"]);
  if ("XML_ID" in fields) site.xmlId = toText(fields["XML_ID"]);
  const settings = fields["ADDITIONAL_FIELDS"];
  if (isMap(settings)) {
    for (const [name, value] of Object.entries(settings)) site.settingsDraft[name] = toText(value);
  }
}

function requireSite(context: MethodContext, id: number, operation: "sett" | "public" | "delete"): SiteRow {
  const site = findSite(context, id);
  if (site === null || !(operation === "public" ? mayPublish(context, id) : can(context, id, operation))) {
    throw new PortalError("ACCESS_DENIED", "The site you specified was not found or access was denied.");
  }
  return site;
}

/** `landing.site.publication`: publishes the site with its pages; the first refusal ends it. */
export function publishSite(context: MethodContext, id: number): true {
  const site = requireSite(context, id, "public");
  for (const page of pagesOfSite(context.state, id)) {
    if (!page.deleted && !isInTrashedFolder(context.state, page.folderId)) publishPage(context, page.id);
  }
  activateSite(context, site);
  return true;
}

export function unpublishSite(context: MethodContext, id: number): true {
  const site = requireSite(context, id, "public");
  for (const page of pagesOfSite(context.state, id)) {
    page.active = false;
    page.public = false;
  }
  site.active = false;
  return true;
}

export function trashSite(context: MethodContext, id: number, mark: boolean): number {
  const site = requireSite(context, id, "delete");
  site.deleted = mark;
  if (mark) site.active = false;
  return id;
}

export function deleteSite(context: MethodContext, id: number): true {
  const site = requireSite(context, id, "delete");
  if (pagesOfSite(context.state, site.id).length > 0) {
    throw new PortalError("SITE_IS_NOT_EMPTY", "The site has pages");
  }
  context.state.sites.delete(site.id);
  return true;
}
