import type { Folder, Page } from "@/model/page.ts";
import type { PlanChoice, PlanFacts, PlanWarning } from "@/model/plan.ts";
import type { Site, SiteRights } from "@/model/site.ts";
import { allRights, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { buildPlan } from "../plan.ts";
import { promo, sampleChoice, sampleFacts, samplePlace, sampleSiteFacts } from "./samples.ts";

/** One page and one place: what differs from promo going to the root of site 14. */
export type One = Partial<Pick<PlanChoice, "publication" | "trashedSource" | "takenOut">> & {
  readonly source?: Page;
  readonly folder?: Folder;
};

export interface Around {
  readonly sourceSite?: Site;
  readonly sourceRights?: SiteRights;
  readonly sourceFolders?: readonly Folder[];
  readonly targetSite?: Site;
  readonly targetRights?: SiteRights;
  readonly targetFolders?: readonly Folder[];
  readonly targetPages?: readonly Page[];
  readonly titleSuffix?: string | null;
}

function factsOf(around: Around): PlanFacts {
  const { sourceSite = sampleSite(12), targetSite = sampleSite(14) } = around;
  const source = sampleSiteFacts(12, {
    site: sourceSite,
    rights: around.sourceRights ?? allRights,
    folders: around.sourceFolders ?? [],
  });
  const target = sampleSiteFacts(targetSite.id, {
    site: targetSite,
    rights: around.targetRights ?? allRights,
    folders: around.targetFolders ?? [],
    pages: around.targetPages ?? [samplePage(301, { siteId: targetSite.id, title: "Shop", code: "shop" })],
  });
  return sampleFacts({
    source,
    targets: [target],
    ...(around.titleSuffix === undefined ? {} : { titleSuffix: around.titleSuffix }),
  });
}

/** The only row of such a plan. */
export function planOne({ source = promo, folder, ...choice }: One = {}, around: Around = {}) {
  const target = samplePlace(around.targetSite?.id ?? 14, { folderId: folder?.id ?? null });
  const [copy] = buildPlan(
    sampleChoice({ pages: [source], targets: [target], ...choice }),
    factsOf(around),
  ).copies;
  if (copy === undefined) throw new Error("The plan is empty.");
  return copy;
}

export const warned = (choice: One = {}, around: Around = {}): readonly PlanWarning[] =>
  planOne(choice, around).warnings;

export const names = (warnings: readonly PlanWarning[]) => warnings.map(({ what }) => what);
