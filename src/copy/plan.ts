import type { Page } from "@/model/page.ts";
import type { CopyChoice, CopyPlan, PlanFacts, PlannedCopy, PlanObstacle } from "@/model/plan.ts";

import { isAddressTaken } from "./address.ts";
import { findSourceObstacle, findTargetObstacle } from "./obstacles.ts";
import { findWarnings } from "./plan-warnings.ts";
import { lookAtPublication } from "./publication-outlook.ts";
import { doesTitleGetSuffix, withSuffix } from "./title.ts";

/**
 * What will be done and what the portal will make of it: a pure value that the screen draws and the engine executes.
 * Total: whatever cannot be copied is planned as well, with its obstacle.
 */
export function buildPlan(choice: CopyChoice, facts: PlanFacts): CopyPlan {
  const { sourceSite, titleSuffix, userId } = facts;
  return { scope: sourceSite.scope, userId, titleSuffix, copies: [planCopy(choice, facts)] };
}

function planCopy(choice: CopyChoice, facts: PlanFacts): PlannedCopy {
  const { source, folder, publication } = choice;
  const { sourceSite, targetSite, targetRights, titleSuffix } = facts;
  const outlook = lookAtPublication(choice, facts);
  const titleGetsSuffix = doesTitleGetSuffix(choice, facts);
  const addressTaken = isAddressTaken(source.code, folder?.id ?? null, facts);
  return {
    key: `${source.id}-to-${targetSite.id}-${folder?.id ?? "root"}`,
    source,
    sourceSite,
    target: { site: targetSite, folder },
    publication,
    trashedSource: wayOf(source, choice),
    expected: {
      title: titleGetsSuffix ? withSuffix(source.title, titleSuffix) : source.title,
      code: source.code,
      // Without the right the portal keeps the duplicate address (contract D4.3).
      codeGetsSuffix: addressTaken && targetRights.sett,
      published: outlook.inTheEnd,
    },
    warnings: findWarnings(choice, facts, { outlook, titleGetsSuffix, addressTaken }),
    obstacle: findObstacle(choice, facts),
  };
}

const wayOf = (source: Page, { trashedSource }: CopyChoice) =>
  source.trashed ? (trashedSource ?? "as-it-is") : null;

function findObstacle(choice: CopyChoice, facts: PlanFacts): PlanObstacle | null {
  const { source, folder } = choice;
  if (facts.sourceSite.scope !== facts.targetSite.scope) return { what: "other-kind" };
  const sourceSide = {
    page: source,
    folders: facts.sourceFolders,
    rights: facts.sourceRights,
    trashedSource: wayOf(source, choice),
  };
  const targetSide = {
    folderId: folder?.id ?? null,
    // A folder of another site would be ignored without a word (contract D4.1 step 4).
    folders: facts.targetFolders.filter(({ siteId }) => siteId === facts.targetSite.id),
    rights: facts.targetRights,
  };
  return findSourceObstacle(sourceSide) ?? findTargetObstacle(targetSide);
}
