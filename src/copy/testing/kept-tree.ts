import { siteId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { CopyPlan, PlanChoice, SiteFacts } from "@/model/plan.ts";
import { sampleFolder, samplePage } from "@/model/testing/samples.ts";

import { buildPlan } from "../plan.ts";
import { sampleChoice, sampleFacts, sampleSiteFacts } from "./samples.ts";

export const onShop = siteId(14);

/** A small tree: news › 2026 › march, news › empty, and beside it about. */
export const news = sampleFolder(31, { title: "News", code: "news" });
export const year = sampleFolder(32, { title: "2026", code: "2026", parentId: news.id });
export const march = sampleFolder(33, { title: "March", code: "march", parentId: year.id });
const empty = sampleFolder(34, { title: "Empty", code: "empty", parentId: news.id });
export const about = sampleFolder(35, { title: "About", code: "about" });
export const folders = [march, about, empty, year, news];

export const inNews = samplePage(1, { folderId: news.id });
export const inMarch = samplePage(2, { folderId: march.id });
export const inAbout = samplePage(3, { folderId: about.id });
export const inRoot = samplePage(4);
export const pages = [inNews, inMarch, inAbout, inRoot];

export interface Given {
  readonly choice?: Partial<PlanChoice>;
  readonly sourceFolders?: readonly Folder[];
  readonly target?: Partial<SiteFacts>;
}

/** The plan of a choice that keeps its folders, from site 12 to site 14. */
export function planKept({ choice, sourceFolders = folders, target }: Given): CopyPlan {
  const source = sampleSiteFacts(12, { folders: sourceFolders, pages });
  return buildPlan(
    sampleChoice({ keepFolders: true, ...choice }),
    sampleFacts({ source, targets: [sampleSiteFacts(14, target)] }),
  );
}

/** Where each page lands, as a path of titles below the target site. */
export function paths({ copies, folders: planned }: CopyPlan): readonly string[] {
  const byKey = new Map(planned.map((folder) => [folder.key, folder]));
  const pathOf = (key: string | null): string => {
    const folder = key === null ? undefined : byKey.get(key);
    if (folder === undefined) return "";
    return `${folder.parent === null ? "" : `(${folder.parent.title})/`}${pathOf(folder.parentKey)}${folder.title}/`;
  };
  return copies.map(({ source, target }) =>
    target.folder === null
      ? `${pathOf(target.newFolder)}${source.id}`
      : `(${target.folder.title})/${source.id}`,
  );
}

/** A folder of the sample as the choice of everything in it. */
export const chosenWhole = (folder: Folder): Partial<PlanChoice> => {
  const isIn = ({ parentId, id }: Folder): boolean => {
    const parent = folders.find((other) => other.id === parentId);
    return id === folder.id || (parent !== undefined && isIn(parent));
  };
  const chosen = folders.filter(isIn);
  return { folders: chosen, pages: pages.filter((page) => chosen.some(({ id }) => id === page.folderId)) };
};
