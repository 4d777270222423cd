import type { CopyFound } from "../copy-outcome.ts";
import { failureTable, type FailureRowKey } from "../failure-table.ts";
import type { PortalFailure } from "../failure.ts";
import { folderId, pageId, siteId, userId } from "../ids.ts";
import type { Folder, Page } from "../page.ts";
import type { CopyPlan, CopyTarget, PlannedCopy, PlannedFolder, PlannedLater } from "../plan.ts";
import type { Site, SiteRights } from "../site.ts";

/** Rows for the tests of every room: what is not given is the plainest case. */

export const editor = userId(7);

export const allRights: SiteRights = { read: true, edit: true, sett: true, public: true, delete: true };

export function sampleSite(id: number, given: Partial<Site> = {}): Site {
  return {
    id: siteId(id),
    scope: "PAGE",
    type: "PAGE",
    title: `Site ${id}`,
    code: `/site${id}/`,
    active: true,
    indexPageId: null,
    domainName: null,
    ...given,
  };
}

/** A folder in the root of site 12, unless another place is given. */
export function sampleFolder(id: number, given: Partial<Folder> = {}): Folder {
  return {
    id: folderId(id),
    siteId: siteId(12),
    parentId: null,
    title: `Folder ${id}`,
    code: `folder${id}`,
    active: true,
    trashed: false,
    indexPageId: null,
    ...given,
  };
}

/** A draft in the root of site 12, unless another place is given. */
export function samplePage(id: number, given: Partial<Page> = {}): Page {
  return {
    id: pageId(id),
    siteId: siteId(12),
    folderId: null,
    title: `Page ${id}`,
    code: `page${id}`,
    published: false,
    draftDiffers: false,
    trashed: false,
    system: false,
    isArea: false,
    rule: "",
    modifiedText: "",
    createdBy: editor,
    ...given,
  };
}

/** The root of site 14, unless another place is given. */
export function sampleTarget(given: Partial<CopyTarget> = {}): CopyTarget {
  return { site: sampleSite(14), folder: null, newFolder: null, ...given };
}

/** A row that goes as a draft to the root of site 14, unless said otherwise. */
export function samplePlannedCopy(key: string, given: Partial<PlannedCopy> = {}): PlannedCopy {
  const source = given.source ?? samplePage(102);
  return {
    key,
    source,
    sourceSite: sampleSite(12),
    target: sampleTarget(),
    publication: "draft",
    trashedSource: null,
    expected: { title: source.title, code: source.code, codeGetsSuffix: false, published: false },
    wished: { title: null, code: null },
    warnings: [],
    obstacle: null,
    takenOut: false,
    ...given,
  };
}

/** A new folder in the root of site 14, unless said otherwise. */
export function samplePlannedFolder(key: string, given: Partial<PlannedFolder> = {}): PlannedFolder {
  return {
    key,
    site: sampleSite(14),
    parent: null,
    parentKey: null,
    title: key,
    code: key.toLowerCase(),
    active: true,
    source: null,
    indexCopy: null,
    warnings: [],
    obstacle: null,
    ...given,
  };
}

const noLater: PlannedLater = {
  cleanUp: false,
  links: { among: false, outside: "leave" },
  earlierCopies: [],
};

export function samplePlan(copies: readonly PlannedCopy[], given: Partial<CopyPlan> = {}): CopyPlan {
  return {
    scope: "PAGE",
    userId: editor,
    titleSuffix: null,
    folders: [],
    copies,
    later: noLater,
    origin: null,
    ...given,
  };
}

/** Promo, read back as a draft in the root of site 14, all its blocks there. */
export function sampleFound(given: Partial<CopyFound> = {}): CopyFound {
  return {
    pageId: pageId(501),
    siteId: siteId(14),
    folderId: null,
    title: "Promo",
    code: "promo",
    published: false,
    trashed: false,
    blockCount: 3,
    sourceBlockCount: 3,
    publicUrl: null,
    modifiedText: "",
    draftDiffers: false,
    ...given,
  };
}

export function sampleFailure(row: FailureRowKey, given: Partial<PortalFailure> = {}): PortalFailure {
  const { kind } = failureTable[row];
  return {
    kind,
    code: row,
    row,
    description: "",
    status: 400,
    method: "landing.landing.copy",
    repeatAt: null,
    ...given,
  };
}
