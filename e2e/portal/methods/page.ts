import type { MethodContext, MethodDefinition } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { addByTemplate, addPage, templateFields } from "../landing/add-page.ts";
import { folderRowsOf } from "../landing/breadcrumbs.ts";
import { copyPage } from "../landing/copy-page.ts";
import { blocksOf, draftBlocks } from "../landing/draft-blocks.ts";
import { findSite, loadPage, pagesOfSite } from "../landing/find.ts";
import { listPages, pageListFlags } from "../landing/list-pages.ts";
import { listKeys } from "../landing/list-params.ts";
import { movePage } from "../landing/move-page.ts";
import { pagePublicUrl } from "../landing/public-url.ts";
import { mayPublish, publishPage } from "../landing/publication.ts";
import { removableEntities, removeEntities } from "../landing/remove-entities.ts";
import { can } from "../landing/rights.ts";
import { trashPage } from "../landing/trash-page.ts";
import { updatePage } from "../landing/update-page.ts";
import { isTruthy, mapOf, toInt, toText } from "../php/bind.ts";
import { bool, int, landing, loose, map, optionalInt, optionalMap, text } from "./landing-method.ts";

/** Methods of pages (contract D3 to D10). */
export const pageMethods: readonly MethodDefinition[] = [
  landing("landing.getList", [optionalMap("params", [...listKeys, ...pageListFlags])], (context, params) =>
    listPages(context, params["params"]),
  ),
  landing(
    "landing.copy",
    [int("lid"), optionalInt("toSiteId"), optionalInt("toFolderId"), bool("skipSystem")],
    (context, params) =>
      copyPage(context, {
        lid: toInt(params["lid"]),
        toSiteId: toInt(params["toSiteId"]),
        toFolderId: toInt(params["toFolderId"]),
        skipSystem: isTruthy(params["skipSystem"]),
      }),
    ({ state }, params) =>
      state.switches.copyDuration +
      state.switches.latencyPerBlock * draftBlocks(state, toInt(params["lid"])).length,
  ),
  landing("landing.publication", [loose("lid")], (context, params) =>
    publishPage(context, toInt(params["lid"])),
  ),
  landing("landing.unpublic", [loose("lid")], unpublic),
  landing("landing.update", [loose("lid"), map("fields")], (context, params) =>
    updatePage(context, toInt(params["lid"]), params["fields"]),
  ),
  landing("landing.markDelete", [loose("lid"), bool("mark")], (context, params) =>
    trashPage(context, toInt(params["lid"]), params["mark"] === undefined || isTruthy(params["mark"])),
  ),
  landing("landing.markUnDelete", [loose("lid")], (context, params) =>
    trashPage(context, toInt(params["lid"]), false),
  ),
  landing("landing.delete", [loose("lid")], deleteForGood),
  landing(
    "landing.move",
    [int("lid"), optionalInt("toSiteId"), optionalInt("toFolderId")],
    (context, params) =>
      movePage(context, toInt(params["lid"]), toInt(params["toSiteId"]), toInt(params["toFolderId"])),
  ),
  landing("landing.add", [map("fields")], (context, params) => addPage(context, params["fields"])),
  landing(
    "landing.addByTemplate",
    [int("siteId"), text("code"), optionalMap("fields", templateFields)],
    (context, params) =>
      addByTemplate(context, toInt(params["siteId"]), toText(params["code"]), mapOf(params["fields"])),
  ),
  landing("landing.getpublicurl", [int("lid")], (context, params) => {
    const page = loadPage(context, toInt(params["lid"]));
    return pagePublicUrl(context.state, page, folderRowsOf(context, page));
  }),
  landing("landing.getpreview", [int("lid")], (context, params) => {
    loadPage(context, toInt(params["lid"]));
    return "/bitrix/images/landing/nopreview.jpg";
  }),
  landing("landing.getadditionalfields", [int("lid")], readSettings),
  landing("landing.resolveIdByPublicUrl", [text("landingUrl"), int("siteId")], resolveByUrl),
  landing("landing.removeEntities", [int("lid"), map("data", removableEntities)], (context, params) =>
    removeEntities(context, toInt(params["lid"]), params["data"]),
  ),
];

function unpublic(context: MethodContext, params: Readonly<Record<string, unknown>>): true {
  const page = loadPage(context, toInt(params["lid"]));
  if (!mayPublish(context, page.siteId))
    throw new PortalError("ACCESS_DENIED", "Page publishing access was denied.");
  page.active = false;
  page.public = false;
  return true;
}

/** Removes for good; a trashed page is not found. The blocks go before the right is looked at (contract D8, D4.9 j). */
function deleteForGood(context: MethodContext, params: Readonly<Record<string, unknown>>): true {
  const page = loadPage(context, toInt(params["lid"]));
  const denied = () => new PortalError("ACCESS_DENIED", "Page delete access was denied.");
  const blocks = blocksOf(context.state, page.id);
  if (blocks.some(({ access }) => access < "X")) throw denied();
  for (const { id } of blocks) context.state.removeBlock(id);
  if (!can(context, page.siteId, "delete")) throw denied();
  context.state.removePage(page.id);
  return true;
}

/** Published values, unless an earlier command of the batch left edit mode on (contract D10); falsy ones are left out. */
function readSettings(context: MethodContext, params: Readonly<Record<string, unknown>>): object {
  const page = loadPage(context, toInt(params["lid"]));
  const edit = context.hit.editMode || context.hit.hookEditMode;
  const settings = edit ? page.settingsDraft : page.settingsPublic;
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => isTruthy(value)));
}

function resolveByUrl(context: MethodContext, params: Readonly<Record<string, unknown>>): number | null {
  const site = findSite(context, toInt(params["siteId"]));
  if (site === null) return null;
  const wanted = toText(params["landingUrl"]).replace(/\/*$/, "/");
  const found = pagesOfSite(context.state, site.id).find(
    (page) => !page.deleted && pagePublicUrl(context.state, page).endsWith(wanted),
  );
  return found?.id ?? null;
}
