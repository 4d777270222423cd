import { PhpDate } from "../php/json.ts";
import type { FolderRow, PageRow, SiteRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import type { FieldTable } from "./list-rows.ts";
import { portalDate } from "./portal-date.ts";

const flag = (value: boolean) => (value ? "Y" : "N");
const id = (value: number | null) => (value === null ? null : String(value));

/** Fields of a site row (contract D1): texts or `null`. */
export const siteFields: FieldTable<SiteRow> = {
  ID: (row) => String(row.id),
  CODE: (row) => row.code,
  ACTIVE: (row) => flag(row.active),
  DELETED: (row) => flag(row.deleted),
  TITLE: (row) => row.title,
  XML_ID: (row) => row.xmlId,
  DESCRIPTION: (row) => row.description,
  TYPE: (row) => row.type,
  TPL_ID: (row) => id(row.tplId),
  TPL_CODE: (row) => row.tplCode,
  DOMAIN_ID: (row) => id(row.domainId),
  SMN_SITE_ID: (row) => row.smnSiteId,
  LANDING_ID_INDEX: (row) => id(row.landingIdIndex),
  LANDING_ID_404: (row) => id(row.landingId404),
  LANDING_ID_503: (row) => id(row.landingId503),
  LANG: (row) => row.lang,
  SPECIAL: (row) => flag(row.special),
  VERSION: (row) => String(row.version),
  CREATED_BY_ID: (row) => String(row.createdById),
  MODIFIED_BY_ID: (row) => String(row.modifiedById),
  DATE_CREATE: (row) => portalDate(row.dateCreate),
  DATE_MODIFY: (row) => portalDate(row.dateModify),
};

/** Fields of a folder row (contract D2). */
export const folderFields: FieldTable<FolderRow> = {
  ID: (row) => String(row.id),
  PARENT_ID: (row) => id(row.parentId),
  SITE_ID: (row) => String(row.siteId),
  INDEX_ID: (row) => id(row.indexId),
  ACTIVE: (row) => flag(row.active),
  DELETED: (row) => flag(row.deleted),
  TITLE: (row) => row.title,
  CODE: (row) => row.code,
  CREATED_BY_ID: (row) => String(row.createdById),
  MODIFIED_BY_ID: (row) => String(row.modifiedById),
  DATE_CREATE: (row) => portalDate(row.dateCreate),
  DATE_MODIFY: (row) => portalDate(row.dateModify),
};

const pageTable: FieldTable<PageRow> = {
  ID: (row) => String(row.id),
  CODE: (row) => row.code,
  INITIATOR_APP_CODE: (row) => row.initiatorAppCode,
  RULE: (row) => row.rule,
  ACTIVE: (row) => flag(row.active),
  DELETED: (row) => flag(row.deleted),
  PUBLIC: (row) => flag(row.public),
  SYS: (row) => flag(row.sys),
  VIEWS: (row) => String(row.views),
  TITLE: (row) => row.title,
  XML_ID: (row) => row.xmlId,
  DESCRIPTION: (row) => row.description,
  TPL_ID: (row) => id(row.tplId),
  TPL_CODE: (row) => row.tplCode,
  SITE_ID: (row) => String(row.siteId),
  SITEMAP: (row) => flag(row.sitemap),
  FOLDER: (row) => flag(row.folder),
  FOLDER_ID: (row) => id(row.folderId),
  SEARCH_CONTENT: (row) => row.searchContent,
  VERSION: (row) => String(row.version),
  HISTORY_STEP: (row) => String(row.historyStep),
  CREATED_BY_ID: (row) => String(row.createdById),
  MODIFIED_BY_ID: (row) => String(row.modifiedById),
  DATE_CREATE: (row) => portalDate(row.dateCreate),
  DATE_MODIFY: (row) => portalDate(row.dateModify),
};

/** Fields of a page row (contract D3); `DATE_PUBLIC` is a date object that nobody converted, a text in the docs. */
export function pageFields(state: PortalState): FieldTable<PageRow> {
  return {
    ...pageTable,
    DATE_PUBLIC: (row) => {
      if (row.datePublic === null) return null;
      return state.switches.docsMode ? portalDate(row.datePublic) : new PhpDate(row.datePublic);
    },
    DOMAIN_ID: (row) => id(state.sites.get(row.siteId)?.domainId ?? null),
  };
}

/** Fields that a client may write to a page (contract D6); the domain belongs to its site. */
export const pageFieldNames: ReadonlySet<string> = new Set([
  ...Object.keys(pageTable),
  "DATE_PUBLIC",
  "ADDITIONAL_FIELDS",
]);
