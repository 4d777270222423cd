import type { Scene, StartedRun } from "./play.ts";

/** What a run may change in what it has not made: the portal notes who reads and restores, and switches on what leads to a copy. */
const mayChange = {
  pages: new Set(["dateModify", "modifiedById", "views"]),
  folders: new Set(["active", "dateModify", "modifiedById"]),
  sites: new Set(["active", "landingIdIndex", "dateModify", "modifiedById", "version"]),
  blocks: new Set<string>(),
} as const;

/** Nothing that was there before is changed, in the trash, or gone; a source may be left out of the trash where that is said. */
export function judgeForeign({ world, before }: Scene, state: StartedRun): readonly string[] {
  const leftRestored = sourcesLeftRestored(state);
  const wrongs: string[] = [];
  for (const table of ["pages", "folders", "sites", "blocks"] as const) {
    const now: ReadonlyMap<number, object> = world.local.state[table];
    for (const [id, row] of before[table]) {
      const changes = changedIn(row, now.get(id), mayChange[table]);
      const isSaid = table === "pages" && leftRestored.has(id) && changes.every((name) => name === "deleted");
      if (changes.length > 0 && !isSaid)
        wrongs.push(`${table} ${id}, not made by the run, has other ${changes.join(", ")}`);
    }
  }
  return wrongs;
}

function changedIn(before: object, now: object | undefined, mayBe: ReadonlySet<string>): readonly string[] {
  if (now === undefined) return ["existence"];
  const current = new Map<string, unknown>(Object.entries(now));
  return Object.entries(before)
    .filter(
      ([name, value]) => !mayBe.has(name) && JSON.stringify(value) !== JSON.stringify(current.get(name)),
    )
    .map(([name]) => name);
}

function sourcesLeftRestored({ plan, copies }: StartedRun): ReadonlySet<number> {
  const left = plan.copies.filter(({ key }) => {
    const copy = copies.get(key);
    if (copy?.at === "done") return copy.differences.some(({ what }) => what === "source-left-restored");
    return copy !== undefined && "sourceLeftRestored" in copy && copy.sourceLeftRestored;
  });
  return new Set(left.map(({ source }) => source.id));
}
