import { failureTable, type FailureRowKey } from "@/model/failure-table.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { PlanChoice, PlanFacts, PlanTarget, SiteFacts } from "@/model/plan.ts";
import type { CopyIntent } from "@/model/run-event.ts";
import type { Site, SiteRights } from "@/model/site.ts";

/** Rows for the tests of this room: what is not given is the plainest case. */

export const allRights: SiteRights = { read: true, edit: true, sett: true, public: true, delete: true };

export const editor = userId(7);

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

/** What is known of a site: all rights, nothing in it. */
export function sampleSiteFacts(id: number, given: Partial<SiteFacts> = {}): SiteFacts {
  return { site: sampleSite(id), rights: allRights, folders: [], pages: [], ...given };
}

/** Promo (102) of site 12, published, to be copied to site 14, in which there is one other page. */
export function sampleFacts(given: Partial<PlanFacts> = {}): PlanFacts {
  return {
    userId: editor,
    source: sampleSiteFacts(12),
    targets: [
      sampleSiteFacts(14, { pages: [samplePage(301, { siteId: siteId(14), title: "Shop", code: "shop" })] }),
    ],
    titleSuffix: "(copy)",
    ...given,
  };
}

export const promo = samplePage(102, { title: "Promo", code: "promo", published: true });

/** A place of a site, its root where no folder is given. */
export const samplePlace = (
  site: number,
  given: Partial<Pick<Extract<PlanTarget, { readonly at: "place" }>, "folderId" | "newFolder">> = {},
): PlanTarget => ({ at: "place", siteId: siteId(site), folderId: null, newFolder: null, ...given });

export function sampleChoice(given: Partial<PlanChoice> = {}): PlanChoice {
  return {
    pages: [promo],
    folders: [],
    targets: [samplePlace(14)],
    keepFolders: false,
    publication: "draft",
    trashedSource: null,
    takenOut: new Set(),
    ...given,
  };
}

export function sampleIntent(given: Partial<CopyIntent> = {}): CopyIntent {
  return {
    attempt: 1,
    folderId: null,
    mark: 500,
    lookedUpTo: 500,
    sentAt: 1_000_000,
    siteWasActive: true,
    inactiveFolderIds: [],
    source: promo,
    sourceBlocks: [],
    foretold: {
      expected: { title: promo.title, code: promo.code, codeGetsSuffix: false, published: false },
      warnings: [],
    },
    ...given,
  };
}

export function sampleFailure(row: FailureRowKey): PortalFailure {
  const { kind } = failureTable[row];
  return {
    kind,
    code: row,
    row,
    description: "",
    status: 400,
    method: "landing.landing.copy",
    repeatAt: null,
  };
}
