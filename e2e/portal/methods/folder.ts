import type { MethodDefinition, Params } from "../core/method.ts";
import { addFolder, moveFolder, updateFolder } from "../landing/edit-folder.ts";
import { publishFolder, trashFolder } from "../landing/switch-folder.ts";
import { isTruthy, toInt } from "../php/bind.ts";
import { bool, int, landing, map, optionalInt } from "./landing-method.ts";

/** `mark` is true unless it is sent; the text "false" of a form is true as well (contract D7). */
const markOf = (params: Params) => params["mark"] === undefined || isTruthy(params["mark"]);

/** Methods of folders (contract D11). */
export const folderMethods: readonly MethodDefinition[] = [
  landing("site.addFolder", [int("siteId"), map("fields")], addFolder),
  landing("site.updateFolder", [int("siteId"), int("folderId"), map("fields")], updateFolder),
  landing("site.moveFolder", [int("folderId"), int("toFolderId"), optionalInt("toSiteId")], moveFolder),
  landing("site.publicationFolder", [int("folderId"), bool("mark")], (context, params) =>
    publishFolder(context, toInt(params["folderId"]), markOf(params)),
  ),
  landing("site.unPublicFolder", [int("folderId")], (context, params) =>
    publishFolder(context, toInt(params["folderId"]), false),
  ),
  landing("site.markFolderDelete", [int("id"), bool("mark")], (context, params) =>
    trashFolder(context, toInt(params["id"]), markOf(params)),
  ),
  landing("site.markFolderUnDelete", [int("id")], (context, params) =>
    trashFolder(context, toInt(params["id"]), false),
  ),
];
