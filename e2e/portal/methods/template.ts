import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { findSite } from "../landing/find.ts";
import { can } from "../landing/rights.ts";
import { pageInScope } from "../landing/trash-page.ts";
import { mapOf, toInt } from "../php/bind.ts";
import { int, landing, optionalMap } from "./landing-method.ts";

/** Areas are known by number; anything else is no area of any template. */
const areas = { has: (key: string) => /^\d+$/.test(key) };

/** Template areas of pages and sites (contract D14). */
export const templateMethods: readonly MethodDefinition[] = [
  landing("template.getlist", [optionalMap("params")], () => [
    { ID: "1", ACTIVE: "Y", TITLE: "Header and footer", XML_ID: "header_footer", AREA_COUNT: "2" },
  ]),
  landing("template.getLandingRef", [int("id")], (context, params) =>
    readRefs(ownerOf(context, "page", params)),
  ),
  landing("template.getSiteRef", [int("id")], (context, params) =>
    readRefs(ownerOf(context, "site", params)),
  ),
  landing("template.setLandingRef", [int("id"), optionalMap("data", areas)], (context, params) =>
    writeRefs(context, "page", params),
  ),
  landing("template.setSiteRef", [int("id"), optionalMap("data", areas)], (context, params) =>
    writeRefs(context, "site", params),
  ),
];

interface Owner {
  readonly siteId: number;
  readonly refs: Record<string, number>;
}

function ownerOf(context: MethodContext, kind: "page" | "site", params: Params): Owner {
  const id = toInt(params["id"]);
  const page = kind === "page" ? pageInScope(context, id) : null;
  const site = kind === "site" ? findSite(context, id) : null;
  if (page !== null && can(context, page.siteId, "read"))
    return { siteId: page.siteId, refs: page.templateRefs };
  if (site !== null && can(context, site.id, "read")) return { siteId: site.id, refs: site.templateRefs };
  throw new PortalError("ENTITY_NOT_FOUND", "Entity was not found");
}

/** `true` where there are none, as the portal has it. */
const readRefs = ({ refs }: Owner): unknown => (Object.keys(refs).length === 0 ? true : refs);

function writeRefs(context: MethodContext, kind: "page" | "site", params: Params): true {
  const { siteId, refs } = ownerOf(context, kind, params);
  if (!can(context, siteId, "sett")) throw new PortalError("ACCESS_DENIED", "Page edit access was denied.");
  for (const area of Object.keys(refs)) delete refs[area];
  for (const [area, lid] of Object.entries(mapOf(params["data"]))) {
    if (toInt(lid) !== 0) refs[area] = toInt(lid);
  }
  return true;
}
