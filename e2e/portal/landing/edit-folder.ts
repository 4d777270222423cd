import type { MethodContext, Params } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { mapOf, toInt, toText } from "../php/bind.ts";
import { buildFolder } from "../samples/build.ts";
import type { FolderRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { folderFields } from "./fields.ts";
import { findSite, folderChain, foldersOfSite, pagesOfSite } from "./find.ts";
import { checkFieldNames, requireTitle } from "./known-fields.ts";
import { can } from "./rights.ts";
import { transliterate } from "./transliterate.ts";

export const folderDenied = (): PortalError =>
  new PortalError("ACCESS_DENIED", "Folder not found or access denied.");

const known = new Set(Object.keys(folderFields));

function checkSite(context: MethodContext, siteId: number): void {
  const site = findSite(context, siteId);
  if (site === null || site.deleted || !can(context, siteId, "edit")) {
    throw new PortalError("ACCESS_DENIED", "Site was not found or access was denied");
  }
}

/** `addFolder`: the parent is stored as it comes, also one that does not exist (contract D11). */
export function addFolder(context: MethodContext, params: Params): number {
  const siteId = toInt(params["siteId"]);
  checkSite(context, siteId);
  const fields = mapOf(params["fields"]);
  checkFieldNames(fields, known, "FolderTable");
  const title = requireTitle(fields);
  const code = toText(fields["CODE"]) || transliterate(title);
  const parentId = toInt(fields["PARENT_ID"]) || null;
  checkCode(context.state, { id: 0, siteId, parentId, code });
  const { state, user } = context;
  return buildFolder(state, {
    siteId,
    title,
    code,
    parentId,
    active: fields["ACTIVE"] === "Y",
    createdById: user.id,
    modifiedById: user.id,
    dateCreate: state.now(),
    dateModify: state.now(),
  }).id;
}

/** Unique among site, parent and code, folders in the trash included (contract D11). */
function checkCode(state: PortalState, wanted: Pick<FolderRow, "id" | "siteId" | "parentId" | "code">): void {
  if (wanted.code.includes("/"))
    throw new PortalError("SLASH_IS_NOT_ALLOWED", "Slash not allowed in an address");
  const twin = foldersOfSite(state, wanted.siteId).some(
    (folder) =>
      folder.id !== wanted.id &&
      folder.parentId === wanted.parentId &&
      folder.code.toLowerCase() === wanted.code.toLowerCase(),
  );
  if (twin) throw new PortalError("FOLDER_IS_NOT_UNIQUE", "Folder with this name already exists");
}

/** `updateFolder`: without `PARENT_ID` the folder jumps to the root; a foreign `siteId` moves it there (contract D11). */
export function updateFolder(context: MethodContext, params: Params): true {
  const { state, user } = context;
  const siteId = toInt(params["siteId"]);
  checkSite(context, siteId);
  const fields = mapOf(params["fields"]);
  checkFieldNames(fields, known, "FolderTable");
  const folder = state.folders.get(toInt(params["folderId"]));
  if (folder === undefined) return true;
  const title = "TITLE" in fields ? requireTitle(fields) : folder.title;
  const code = "CODE" in fields ? toText(fields["CODE"]) || transliterate(title) : folder.code;
  const parentId = toInt(fields["PARENT_ID"]) || null;
  checkCode(state, { id: folder.id, siteId, parentId, code });
  if ("ACTIVE" in fields) folder.active = fields["ACTIVE"] === "Y";
  if ("INDEX_ID" in fields) folder.indexId = toInt(fields["INDEX_ID"]) || null;
  Object.assign(folder, {
    title,
    code,
    parentId,
    siteId,
    modifiedById: user.id,
    dateModify: state.now(),
  });
  return true;
}

/** `moveFolder`: subfolders and pages go along, also to another site (contract D11). */
export function moveFolder(context: MethodContext, params: Params): number {
  const { state } = context;
  const folder = state.folders.get(toInt(params["folderId"]));
  if (folder === undefined || findSite(context, folder.siteId) === null) throw folderDenied();
  const toFolderId = toInt(params["toFolderId"]) || null;
  const siteId = toInt(params["toSiteId"]) || folder.siteId;
  if (
    !can(context, folder.siteId, "delete") ||
    findSite(context, siteId) === null ||
    !can(context, siteId, "edit") ||
    (toFolderId !== null && !state.folders.has(toFolderId))
  ) {
    throw folderDenied();
  }
  if (folderChain(state, toFolderId).some(({ id }) => id === folder.id)) {
    throw new PortalError("MOVE_RESTRICTION", "A folder cannot be moved into itself");
  }
  for (const moved of withSubfolders(state, folder)) {
    for (const page of pagesOfSite(state, moved.siteId)) {
      if (page.folderId === moved.id) page.siteId = siteId;
    }
    moved.siteId = siteId;
  }
  folder.parentId = toFolderId;
  folder.dateModify = state.now();
  return folder.id;
}

export function withSubfolders(state: PortalState, folder: FolderRow): readonly FolderRow[] {
  const children = foldersOfSite(state, folder.siteId).filter(
    ({ id, parentId }) => parentId === folder.id && id !== folder.id,
  );
  return [folder, ...children.flatMap((child) => withSubfolders(state, child))];
}
