import { folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { CopyPlan, CopyTarget, PlannedCopy, PlannedFolder } from "@/model/plan.ts";
import type { Site } from "@/model/site.ts";

/** Plans for the tests of this screen: what is not given is the plainest case. */

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
    siteId: siteId(14),
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
    createdBy: null,
    ...given,
  };
}

export function sampleTarget(given: Partial<CopyTarget> = {}): CopyTarget {
  return { site: sampleSite(14), folder: null, newFolder: null, ...given };
}

export function sampleCopy(key: string, given: Partial<PlannedCopy> = {}): PlannedCopy {
  const source = given.source ?? samplePage(102);
  return {
    key,
    source,
    sourceSite: sampleSite(12),
    target: sampleTarget(),
    publication: "draft",
    trashedSource: null,
    expected: { title: source.title, code: source.code, codeGetsSuffix: false, published: false },
    warnings: [],
    obstacle: null,
    takenOut: false,
    ...given,
  };
}

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

export function samplePlan(copies: readonly PlannedCopy[], folders: readonly PlannedFolder[] = []): CopyPlan {
  return { scope: "PAGE", userId: userId(7), titleSuffix: "(copy)", folders, copies };
}
