import { titleSuffixOf } from "@/copy/title.ts";
import type { SiteId } from "@/model/ids.ts";
import type { PlanFacts, SiteFacts } from "@/model/plan.ts";
import type { Overview } from "@/model/session.ts";
import type { Site } from "@/model/site.ts";

import type { SiteContent } from "./site-query.ts";

const kept = new WeakMap<SiteContent, SiteFacts>();

/** What is known of a site; the same object for the same site and content, so that it is put in order only once. */
function factsOf(site: Site, content: SiteContent): SiteFacts {
  const known = kept.get(content);
  if (known?.site === site) return known;
  const { rights, folders, pages } = content;
  const facts = { site, rights, folders, pages };
  kept.set(content, facts);
  return facts;
}

/** What a plan is made from; `null` where the source's site is not among those that can be read. */
export function planFacts(known: {
  readonly overview: Overview;
  readonly language: string;
  readonly sourceSiteId: SiteId;
  readonly source: SiteContent;
  readonly targets: ReadonlyMap<SiteId, SiteContent>;
}): PlanFacts | null {
  const { overview, language, sourceSiteId, source, targets } = known;
  const sites = new Map(overview.sites.map((site) => [site.id, site]));
  const sourceSite = sites.get(sourceSiteId);
  if (sourceSite === undefined) return null;
  return {
    userId: overview.userId,
    source: factsOf(sourceSite, source),
    targets: [...targets].flatMap(([id, content]) => {
      const site = sites.get(id);
      return site === undefined ? [] : [factsOf(site, content)];
    }),
    titleSuffix: titleSuffixOf(language),
  };
}

/** The target sites that have to be read; of one that is not listed nothing can be. */
export const readableTargets = (overview: Overview, siteIds: readonly SiteId[]): readonly SiteId[] => {
  const listed = new Set(overview.sites.map(({ id }) => id));
  return [...new Set(siteIds)].filter((id) => listed.has(id));
};
