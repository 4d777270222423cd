import { siteId } from "@/model/ids.ts";
import { noLaterWishes } from "@/model/later-wishes.ts";
import type { PlanChoice, PlanFacts, PlanTarget, SiteFacts } from "@/model/plan.ts";
import type { CopyIntent } from "@/model/run-event.ts";
import { allRights, editor, samplePage, sampleSite } from "@/model/testing/samples.ts";

/** What the tests of this room plan and send: what is not given is the plainest case. */

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
    later: noLaterWishes,
    earlierCopies: [],
    origin: null,
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
