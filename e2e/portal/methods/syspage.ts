import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { findSite } from "../landing/find.ts";
import { can } from "../landing/rights.ts";
import { isTruthy, toInt, toText } from "../php/bind.ts";
import { bool, int, landing, text } from "./landing-method.ts";

const types = new Set(["mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"]);

/** System pages of a site (contract D13). */
export const syspageMethods: readonly MethodDefinition[] = [
  landing("syspage.get", [int("id"), bool("active")], readSyspages),
  landing("syspage.set", [int("id"), text("type"), { name: "lid", type: "mixed" }], setSyspage),
];

function readSyspages(context: MethodContext, params: Params): unknown {
  const { state } = context;
  const id = toInt(params["id"]);
  if (findSite(context, id) === null || !can(context, id, "read")) return null;
  const rows = state.syspages.flatMap((row) => {
    const page = row.siteId === id ? state.pages.get(row.lid) : undefined;
    if (page === undefined || (isTruthy(params["active"]) && (page.deleted || !page.active))) return [];
    const shown = {
      TYPE: row.type,
      LANDING_ID: String(row.lid),
      TITLE: page.title,
      DELETED: page.deleted ? "Y" : "N",
      ACTIVE: page.active ? "Y" : "N",
    };
    return [[row.type, shown] as const];
  });
  return Object.fromEntries(rows);
}

/** Always `true`; without the right or for an unknown type nothing happens, without `lid` the entry is removed. */
function setSyspage(context: MethodContext, params: Params): true {
  const { state } = context;
  const siteId = toInt(params["id"]);
  const type = toText(params["type"]);
  if (findSite(context, siteId) === null || !can(context, siteId, "sett") || !types.has(type)) return true;
  state.syspages = state.syspages.filter((row) => row.siteId !== siteId || row.type !== type);
  const lid = toInt(params["lid"]);
  if (lid !== 0) state.syspages.push({ siteId, type, lid });
  return true;
}
