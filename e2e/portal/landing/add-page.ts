import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { mapOf, toInt, toText } from "../php/bind.ts";
import { buildPage } from "../samples/build.ts";
import { pageFieldNames } from "./fields.ts";
import { findSite, pagesOfSite } from "./find.ts";
import { checkFieldNames, requireTitle } from "./known-fields.ts";
import { checkCodeFormat, makeCodeUnique } from "./page-code.ts";
import { can } from "./rights.ts";
import { transliterate } from "./transliterate.ts";

/** Fields of `landing.landing.addByTemplate`; all others are ignored (REST docs). */
export const templateFields = [
  "TITLE",
  "DESCRIPTION",
  "ID",
  "FOLDER_ID",
  "SITE_TYPE",
  "PREPARE_BLOCKS",
  "PREPARE_BLOCKS_DATA",
  "ADD_IN_MENU",
  "BLOCK_ID",
  "MENU_CODE",
] as const;

/**
 * `landing.landing.addByTemplate` (contract D10). There are no templates here: any code makes an empty page, and only title,
 * description and folder are looked at.
 */
export function addByTemplate(
  context: MethodContext,
  siteId: number,
  code: string,
  fields: Readonly<Record<string, unknown>>,
): number {
  const description = toText(fields["DESCRIPTION"]);
  return addPage(context, {
    SITE_ID: siteId,
    TITLE: toText(fields["TITLE"]) || code,
    FOLDER_ID: fields["FOLDER_ID"],
    ADDITIONAL_FIELDS:
      description === "" ? {} : { METAOG_DESCRIPTION: description, METAMAIN_DESCRIPTION: description },
  });
}

/** `landing.landing.add` (contract D10): always a draft; a folder of another site is refused. */
export function addPage(context: MethodContext, given: unknown): number {
  const { state, user } = context;
  const fields = mapOf(given);
  const siteId = toInt(fields["SITE_ID"]);
  const folderId = toInt(fields["FOLDER_ID"]) || null;
  checkFieldNames(fields, pageFieldNames, "LandingTable");
  const title = requireTitle(fields);
  if (folderId !== null && state.folders.get(folderId)?.siteId !== siteId) {
    throw new PortalError("FOLDER_NOT_FOUND", "Folder was not found.");
  }
  const code = toText(fields["CODE"]) || transliterate(title);
  checkCodeFormat(code, () => {
    const site = findSite(context, siteId);
    if (site === null || site.deleted) throw new PortalError("SITE_NOT_FOUND", "Site is not found.");
    if (!can(context, siteId, "edit"))
      throw new PortalError("ACCESS_DENIED", "Page create access was denied.");
  });
  const page = buildPage(state, {
    siteId,
    folderId,
    title,
    code,
    active: false,
    public: false,
    datePublic: null,
    xmlId: fields["XML_ID"] === undefined ? null : toText(fields["XML_ID"]),
    description: fields["DESCRIPTION"] === undefined ? null : toText(fields["DESCRIPTION"]),
    createdById: user.id,
    modifiedById: user.id,
    dateCreate: state.now(),
    dateModify: state.now(),
  });
  for (const [name, value] of Object.entries(mapOf(fields["ADDITIONAL_FIELDS"]))) {
    page.settingsDraft[name] = toText(value);
  }
  const site = state.sites.get(siteId);
  if (site !== undefined && pagesOfSite(state, siteId).length === 1) site.landingIdIndex = page.id;
  makeCodeUnique(context, page);
  return page.id;
}
