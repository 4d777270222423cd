import type { MethodContext, MethodDefinition, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import {
  addSite,
  deleteSite,
  publishSite,
  trashSite,
  unpublishSite,
  updateSite,
} from "../landing/edit-site.ts";
import { findSite } from "../landing/find.ts";
import { listKeys } from "../landing/list-params.ts";
import { listFolders, listSites } from "../landing/list-sites.ts";
import { sitePublicUrl } from "../landing/public-url.ts";
import { can, rightsAnswer } from "../landing/rights.ts";
import { isTruthy, toInt, toList, toText } from "../php/bind.ts";
import { bool, int, landing, loose, map, optionalMap } from "./landing-method.ts";

const idOf = (params: Params) => toInt(params["id"]);

/** Methods of sites (contract D1, D2, D12). */
export const siteMethods: readonly MethodDefinition[] = [
  landing(
    "site.getList",
    [optionalMap("params", listKeys), { name: "initiator", type: "string" }],
    (context, params) => listSites(context, params["params"]),
  ),
  landing("site.getFolders", [int("siteId"), optionalMap("filter")], (context, params) =>
    listFolders(context, toInt(params["siteId"]), params["filter"]),
  ),
  landing("site.getRights", [int("id")], readRights),
  landing("site.getPublicUrl", [loose("id")], readPublicUrl),
  landing("site.getAdditionalFields", [int("id")], readSettings),
  landing("site.add", [map("fields")], addSite),
  landing("site.update", [loose("id"), map("fields")], updateSite),
  landing("site.publication", [loose("id")], (context, params) => publishSite(context, idOf(params))),
  landing("site.unpublic", [loose("id")], (context, params) => unpublishSite(context, idOf(params))),
  landing("site.markDelete", [loose("id"), bool("mark")], (context, params) =>
    trashSite(context, idOf(params), params["mark"] === undefined || isTruthy(params["mark"])),
  ),
  landing("site.markUnDelete", [loose("id")], (context, params) => trashSite(context, idOf(params), false)),
  landing("site.delete", [loose("id")], (context, params) => deleteSite(context, idOf(params))),
];

/** `[]` for a site that the scope does not see; a trashed one is accepted (contract C4). */
function readRights(context: MethodContext, params: Params): unknown {
  const id = idOf(params);
  if (!context.state.rights.feature) {
    throw new PortalError("FEATURE_NOT_AVAIL", "Permissions are not available on the plan");
  }
  return findSite(context, id) === null ? [] : rightsAnswer(context, id);
}

function readPublicUrl(context: MethodContext, params: Params): unknown {
  const urlOf = (id: number) => {
    const site = findSite(context, id);
    return site === null ? "" : sitePublicUrl(context.state, site);
  };
  const { id } = params;
  if (typeof id !== "object") return urlOf(toInt(id));
  return Object.fromEntries(toList(id).map((one) => [toText(one), urlOf(toInt(one))]));
}

/** Published values, unless a publication earlier in the batch left hook edit mode on (contract A11, D12). */
function readSettings(context: MethodContext, params: Params): object {
  const site = findSite(context, idOf(params));
  if (site === null || !can(context, site.id, "read")) return {};
  const settings = context.hit.hookEditMode ? site.settingsDraft : site.settingsPublic;
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => isTruthy(value)));
}
