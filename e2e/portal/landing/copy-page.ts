import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { buildPage } from "../samples/build.ts";
import type { PageRow } from "../state/entities.ts";
import { copyBlocks } from "./copy-blocks.ts";
import { copyTitle } from "./copy-title.ts";
import { findSite, landingNotExist, isInTrashedFolder, loadPage, pagesOfSite } from "./find.ts";
import { checkCodeFormat, makeCodeUnique } from "./page-code.ts";
import { canPublishAfterCopy, publishPage } from "./publication.ts";
import { can } from "./rights.ts";

export interface CopyParams {
  readonly lid: number;
  /** 0: site of the source. */
  readonly toSiteId: number;
  /** 0: root of the target site. */
  readonly toFolderId: number;
  readonly skipSystem: boolean;
}

/** `landing.landing.copy`, step by step as in contract D4.1. Answers the id of the new page. */
export function copyPage(context: MethodContext, params: CopyParams): number {
  const { hit } = context;
  hit.checkDeleted = false;
  try {
    const source = loadPage(context, params.lid);
    const siteId = params.toSiteId === 0 ? source.siteId : params.toSiteId;
    const folderId = effectiveFolder(context, siteId, params.toFolderId);
    const title = copyTitle(context, source.title, siteId, folderId);
    const copy = insertCopy(context, source, { siteId, folderId, title, skipSystem: params.skipSystem });
    makeIndexOfEmptySite(context, copy);
    makeCodeUnique(context, copy);
    hit.editMode = true;
    // The row inserted above stays: the portal has no transaction here (contract D4.1 step 9).
    if (isInTrashedFolder(context.state, copy.folderId)) throw landingNotExist();
    // Making the address unique switched the check back on, so a trashed source cannot be read again (D4.6).
    if (!source.deleted || context.state.switches.docsMode) copyBlocks(context, source, copy);
    copySettings(context, source, copy);
    if (source.active) publishSilently(context, copy);
    return copy.id;
  } finally {
    hit.checkDeleted = true;
  }
}

/** A folder that is missing, unreadable or of another site is dropped without an error (contract D4.1 step 4). */
function effectiveFolder(context: MethodContext, siteId: number, folderId: number): number | null {
  const folder = context.state.folders.get(folderId);
  if (folder === undefined || folder.siteId !== siteId) return null;
  return can(context, folder.siteId, "read") ? folder.id : null;
}

/** The new row: what is named here comes from the source, the rest begins afresh (contract D4.2). */
function insertCopy(
  context: MethodContext,
  source: PageRow,
  target: { siteId: number; folderId: number | null; title: string; skipSystem: boolean },
): PageRow {
  const { state, user } = context;
  checkCodeFormat(source.code, () => checkTarget(context, target.siteId));
  const now = state.now();
  return buildPage(state, {
    siteId: target.siteId,
    folderId: target.folderId,
    title: target.title,
    code: source.code,
    sys: source.sys && !target.skipSystem,
    xmlId: source.xmlId,
    tplCode: source.tplCode,
    initiatorAppCode: source.initiatorAppCode,
    description: source.description,
    tplId: source.tplId,
    sitemap: source.sitemap,
    active: false,
    public: false,
    datePublic: null,
    createdById: user.id,
    modifiedById: user.id,
    dateCreate: now,
    dateModify: now,
  });
}

function checkTarget(context: MethodContext, siteId: number): void {
  const site = findSite(context, siteId);
  if (site === null || site.deleted || !can(context, siteId, "read")) {
    throw new PortalError("SITE_NOT_FOUND", "Site is not found.");
  }
  if (!can(context, siteId, "edit")) throw new PortalError("ACCESS_DENIED", "Page create access was denied.");
}

/** Rows in the trash count too, since "check deleted" is off (contract D4.1 step 7). */
function makeIndexOfEmptySite({ state }: MethodContext, copy: PageRow): void {
  const site = state.sites.get(copy.siteId);
  if (site !== undefined && pagesOfSite(state, site.id).length === 1) site.landingIdIndex = copy.id;
}

function copySettings(context: MethodContext, source: PageRow, copy: PageRow): void {
  copy.settingsDraft = { ...source.settingsDraft };
  if (can(context, copy.siteId, "sett")) copy.templateRefs = { ...source.templateRefs };
}

/** A refused publication is passed over in silence: only `ACTIVE` of the new page tells (contract D4.5). */
function publishSilently(context: MethodContext, copy: PageRow): void {
  if (!canPublishAfterCopy(context, copy)) return;
  try {
    publishPage(context, copy.id);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
  }
}
