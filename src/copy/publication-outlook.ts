import type { InactiveFolder, Place, TargetSite } from "./place.ts";
import { isLive, type RowChoice } from "./row-choice.ts";

/** What publication does to the copy and to what is above it, as far as it can be known beforehand (contract D4.5, D5). */
export interface PublicationOutlook {
  /** The portal publishes the copy by itself, whatever the wish. */
  readonly byItself: boolean;
  /** The copy is published in the end. */
  readonly inTheEnd: boolean;
  /** The wish asks for publication, and the right is missing. */
  readonly rightMissing: boolean;
  /** Inactive folders in which other things would come to light, so that the portal does not publish by itself. */
  readonly heldBackBy: readonly InactiveFolder[];
  /** Inactive folders from the target folder up to the root that publishing switches on, those that the run makes included. */
  readonly foldersGoingLive: readonly InactiveFolder[];
  readonly siteGoesLive: boolean;
}

/** Whether the user may publish there: only sites of the default scope ask for the right (contract C2). */
export const mayPublish = ({ site, rights }: Pick<TargetSite, "site" | "rights">): boolean =>
  site.scope !== "PAGE" || rights.public;

/**
 * The same for every row of a plan in whatever order they run: a folder that holds active things stays off until the wish says
 * otherwise, and one that holds none is switched on by the first row that publishes.
 */
export function lookAtPublication({ source, place }: RowChoice): PublicationOutlook {
  const { publication } = source;
  const right = mayPublish(place.target);
  const heldBackBy = findHeldBackBy(place);
  const sourceIsLive = isLive(source);
  const byItself = sourceIsLive && right && heldBackBy.length === 0;
  const wishesPublication = publication === "published" || (publication === "as-source" && sourceIsLive);
  const inTheEnd = publication === "published" ? right : publication === "as-source" && byItself;
  const publishes = byItself || inTheEnd;
  return {
    byItself,
    inTheEnd,
    rightMissing: wishesPublication && !right,
    heldBackBy: publication === "as-source" && sourceIsLive && right ? heldBackBy : [],
    foldersGoingLive: publishes ? place.inactive : [],
    siteGoesLive: publishes && !place.target.site.active,
  };
}

const findHeldBackBy = ({ inactive }: Place): readonly InactiveFolder[] =>
  inactive.filter(({ holdsActiveThings }) => holdsActiveThings);
