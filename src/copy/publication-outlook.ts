import { folderChain } from "@/model/folder-chain.ts";
import type { Folder } from "@/model/page.ts";
import type { CopyChoice, PlanFacts } from "@/model/plan.ts";

/** What publication does to the copy and to what is above it, as far as it can be known beforehand (contract D4.5, D5). */
export interface PublicationOutlook {
  /** The portal publishes the copy by itself, whatever the wish. */
  readonly byItself: boolean;
  /** The copy is published in the end. */
  readonly inTheEnd: boolean;
  /** The wish asks for publication, and the right is missing. */
  readonly rightMissing: boolean;
  /** Inactive folders in which other things would come to light, so that the portal does not publish by itself. */
  readonly heldBackBy: readonly Folder[];
  /** Inactive folders from the target folder up to the root that publishing switches on. */
  readonly foldersGoingLive: readonly Folder[];
  readonly siteGoesLive: boolean;
}

/** Whether a user with these rights may publish: only sites of the default scope ask for the right (contract C2). */
const mayPublish = ({ targetSite, targetRights }: PlanFacts): boolean =>
  targetSite.scope !== "PAGE" || targetRights.public;

export function lookAtPublication(choice: CopyChoice, facts: PlanFacts): PublicationOutlook {
  const { source, folder, publication } = choice;
  const right = mayPublish(facts);
  const inactive = folderChain(facts.targetFolders, folder?.id ?? null).filter(({ active }) => !active);
  const heldBackBy = inactive.filter((candidate) => holdsActiveThings(candidate, facts));
  // A page loses its publication in the trash and does not get it back by being restored (contract D7).
  const sourceIsLive = source.published && !source.trashed;
  const byItself = sourceIsLive && right && heldBackBy.length === 0;
  const wishesPublication = publication === "published" || (publication === "as-source" && sourceIsLive);
  const inTheEnd = publication === "published" ? right : publication === "as-source" && byItself;
  const publishes = byItself || inTheEnd;
  return {
    byItself,
    inTheEnd,
    rightMissing: wishesPublication && !right,
    heldBackBy: publication === "as-source" && sourceIsLive && right ? heldBackBy : [],
    foldersGoingLive: publishes ? inactive : [],
    siteGoesLive: publishes && !facts.targetSite.active,
  };
}

function holdsActiveThings(folder: Folder, { targetPages, targetFolders }: PlanFacts): boolean {
  return (
    targetPages.some((page) => page.folderId === folder.id && page.published) ||
    targetFolders.some((other) => other.parentId === folder.id && other.active)
  );
}
