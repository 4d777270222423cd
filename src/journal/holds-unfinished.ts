import type { Clock } from "@/lib/clock.ts";

import type { ArchiveOwner } from "./archive.ts";
import { createDatabase, type HeldHead } from "./database.ts";

/** The first list does not wait longer for an answer; whatever is found later is shown then. */
const lookForMs = 2000;

/**
 * Whether this browser holds a run of the owner that has not come to its end, as far as can be told without the schemas of the
 * journal. `true` where that cannot be told: opening the archive settles it. Where storage is refused nothing is held.
 */
export async function holdsUnfinished(owner: ArchiveOwner, clock: Clock): Promise<boolean> {
  const answered = new AbortController();
  const found = await Promise.race([look(owner), clock.sleep(lookForMs, answered.signal).then(() => false)]);
  answered.abort();
  return found;
}

async function look({ memberId, userId }: ArchiveOwner): Promise<boolean> {
  try {
    const database = await createDatabase()();
    const heads = await database.getAllFromIndex("runs", "owner", [memberId, userId]);
    database.close();
    return heads.some(isUnfinished);
  } catch (error) {
    // Why, the archive finds out and tells.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Whatever is not marked as finished, as `readSummary` sees it too. */
function isUnfinished({ summary }: HeldHead): boolean {
  if (typeof summary !== "object" || summary === null) return true;
  return !("finishedAt" in summary && typeof summary.finishedAt === "number");
}
