import { takeAllSteps } from "@/lib/steps.ts";
import type { SiteId } from "@/model/ids.ts";
import type { CopyPlan, PlanChoice, PlanFacts, PlannedCopy, PlannedLater } from "@/model/plan.ts";

import { lookAfterwards } from "./folders-afterwards.ts";
import { readNames } from "./names/ready-names.ts";
import { warnOfLaterRows } from "./names/warn-of-later-rows.ts";
import { createTargetSite, type TargetSite } from "./place.ts";
import { planFolders } from "./plan-folders.ts";
import { noteCopy, planRow, rowKey } from "./plan-row.ts";
import { routeTo } from "./route.ts";
import { lookAtCopied, lookAtSource, type Source } from "./row-choice.ts";
import { indexSite } from "./site-index.ts";
import { unknownSite } from "./unknown-site.ts";

/** After so many rows a plan can be put aside: they take about a millisecond. */
const rowsPerStep = 100;

/**
 * What will be done and what the portal will make of it: a pure value that the screen draws and the engine executes. Each page
 * reaches each place once, target by target and in the order of the choice. Total: whatever cannot be copied is planned as
 * well, with its obstacle.
 */
export const buildPlan = (choice: PlanChoice, facts: PlanFacts): CopyPlan =>
  takeAllSteps(buildPlanInSteps(choice, facts));

/** The same plan in small steps, so that whoever types meanwhile does not wait for thousands of rows. */
export function* buildPlanInSteps(choice: PlanChoice, facts: PlanFacts): Generator<void, CopyPlan> {
  const { source, titleSuffix, userId } = facts;
  const known = { facts: source, copiedTo: lookAtCopied(choice) };
  const sources: Source[] = [];
  for (const page of choice.pages) {
    sources.push(lookAtSource(page, choice, known));
    if (sources.length % rowsPerStep === 0) yield;
  }
  const siteOf = openSites(facts);
  const names = readNames(choice.later);
  const folders = planFolders(choice.publication);
  const copies: PlannedCopy[] = [];
  for (const target of choice.targets) {
    const site = siteOf(target.at === "same-place" ? source.site.id : target.siteId);
    yield;
    const placeOf = routeTo({ target, site, choice, folders, sourceFolders: source.folders });
    for (const from of sources) {
      const row = { source: from, place: placeOf(from.page.folderId) };
      const { pages } = row.place.given;
      if (pages.has(from.page.id)) continue;
      pages.add(from.page.id);
      const key = rowKey(row);
      // Looking a key up costs more than planning the row, and mostly nothing is taken out.
      const takenOut = choice.takenOut.size > 0 && choice.takenOut.has(key);
      const copy = planRow(row, { key, titleSuffix, takenOut, names });
      copies.push(copy);
      if (copy.obstacle === null && !copy.takenOut) noteCopy(row, copy, titleSuffix);
      if (copies.length % rowsPerStep === 0) yield;
    }
  }
  const warned = warnOfLaterRows(copies);
  yield;
  return {
    scope: source.site.scope,
    userId,
    titleSuffix,
    ...lookAfterwards(folders.all(), warned),
    later: planLater(choice),
    origin: choice.origin,
  };
}

const planLater = ({ later, earlierCopies }: PlanChoice): PlannedLater => ({
  cleanUp: later.cleanUp,
  links: later.links,
  earlierCopies: later.links.outside === "earlier-copy" ? earlierCopies : [],
});

/** Target sites, each opened once, since what one target brings there another finds. */
function openSites({ source, targets }: PlanFacts): (siteId: SiteId) => TargetSite {
  const { scope } = source.site;
  const facts = new Map([source, ...targets].map((known) => [known.site.id, known]));
  const sites = new Map<SiteId, TargetSite>();
  return (siteId) => {
    const known = facts.get(siteId);
    const site =
      sites.get(siteId) ??
      createTargetSite(indexSite(known ?? unknownSite(siteId, source.site)), {
        scope,
        gone: known === undefined,
      });
    sites.set(siteId, site);
    return site;
  };
}
