import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { PlanTarget } from "@/model/plan.ts";

import type { Choice, TargetChoice } from "./choice.ts";

/** Where the copies shall go, as a plan has it. */
export const targetsOf = (target: TargetChoice): readonly PlanTarget[] =>
  target.at === "same-place"
    ? [{ at: "same-place" }]
    : target.places.map((place) => ({ at: "place", ...place }));

/** What is held of a choice so that it can be made again; `null` while no site is chosen. */
export function originOf(choice: Choice): PlanOrigin | null {
  const { scope, siteId, selection, withTrash, keepFolders, publication, trashedWay, later } = choice;
  if (siteId === null) return null;
  return {
    scope,
    siteId,
    marks: [...selection.marks],
    withTrash,
    targets: targetsOf(choice.target),
    keepFolders,
    publication,
    trashedSource: trashedWay,
    later: { ...later, byHand: [] },
  };
}

/** The same choice once more; `date`: what `{date}` stands for this time. */
export function choiceOf(origin: PlanOrigin, date: string): Choice {
  const { scope, siteId, marks, withTrash, keepFolders, publication, trashedSource, later } = origin;
  return {
    scope,
    siteId,
    selection: { marks: new Map(marks) },
    withTrash,
    target: targetOf(origin.targets),
    keepFolders,
    publication,
    trashedWay: trashedSource,
    takenOut: new Set(),
    later: { ...later, names: { ...later.names, date }, byHand: new Map() },
  };
}

function targetOf(targets: readonly PlanTarget[]): TargetChoice {
  const places = targets.flatMap((target) => (target.at === "place" ? [target] : []));
  return places.length === 0
    ? { at: "same-place" }
    : {
        at: "other-place",
        places: places.map(({ siteId, folderId, newFolder }) => ({ siteId, folderId, newFolder })),
      };
}
