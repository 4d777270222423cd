import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { SiteId } from "@/model/ids.ts";
import type { BlockSummary } from "@/model/page.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { Sides, SourceState, TargetState } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import type { Book } from "./book.ts";
import type { RunPorts } from "./ports.ts";
import { retryRead } from "./repeat.ts";

/** So many pages and target sites fit into one request of 50 commands (contract A11): three for the source, four a site. */
const commandsAtOnce = 50 - 3;
const commandsOfSite = 4;

/** The portal may have changed since; the copy is read back all the same. */
const freshMs = 90_000;

/** With fewer rows left to hand out, the next ones are read already. */
const readAheadAt = 8;

/** What the portal says of both sides of one copy. */
export interface RowSides {
  readonly source: SourceState;
  /** `null` where they cannot be read, as in the trash. */
  readonly sourceBlocks: readonly BlockSummary[] | null;
  readonly target: TargetState;
}

type Group = Result<Sides, PortalFailure>;
type Read = Promise<Result<RowSides, PortalFailure>>;

/** Reads what copies are checked against, for many of them at a time. */
export interface Preflight {
  /** `anew`: of this row alone, at this moment. */
  sidesOf(planned: PlannedCopy, options?: { readonly anew: boolean }): Read;
  /** What was read of this site has changed by what the run did. */
  forgetTarget(siteId: SiteId): void;
  /** The rows that come next, in order. */
  upcoming: () => readonly PlannedCopy[];
}

export function createPreflight(
  { portal, clock }: Pick<RunPorts, "portal" | "clock">,
  scope: Scope,
  book: Pick<Book, "hearOf">,
): Preflight {
  const ready = new Map<
    string,
    { readonly planned: PlannedCopy; readonly sides: RowSides; readonly at: number }
  >();
  const pending = new Map<string, Promise<Group>>();
  /** How often what was read of a site has become untrue. */
  const changes = new Map<SiteId, number>();
  const changesOf = ({ target }: PlannedCopy) => changes.get(target.site.id) ?? 0;

  const read = (rows: readonly PlannedCopy[]) =>
    retryRead(clock, () => portal.readSides(scope, questionOf(rows)));
  const readGroup = async (rows: readonly PlannedCopy[]): Promise<Group> => {
    const at = clock.now();
    const before = rows.map(changesOf);
    const answer = await read(rows);
    for (const { key } of rows) pending.delete(key);
    if (!answer.ok) return answer;
    for (const { highestPageId } of answer.value.targets.values()) book.hearOf(highestPageId);
    for (const [index, planned] of rows.entries()) {
      // What has changed while it was read may have been read before the change.
      if (changesOf(planned) === before[index])
        ready.set(planned.key, { planned, sides: sidesOfRow(planned, answer.value), at });
    }
    return answer;
  };
  const begin = (rows: readonly PlannedCopy[]) => {
    const reading = readGroup(rows);
    for (const { key } of rows) pending.set(key, reading);
    return reading;
  };
  const isFresh = (key: string) => clock.now() - (ready.get(key)?.at ?? -Infinity) <= freshMs;
  const unread = () => preflight.upcoming().filter(({ key }) => !isFresh(key) && !pending.has(key));
  const readAhead = () => {
    if (pending.size > 0 || ready.size >= readAheadAt) return;
    const rows = firstGroup(unread());
    if (rows.length > 0) void begin(rows);
  };
  const alone = async (planned: PlannedCopy): Read => {
    const answer = await readGroup([planned]);
    ready.delete(planned.key);
    return answer.ok ? success(sidesOfRow(planned, answer.value)) : answer;
  };

  const preflight: Preflight = {
    upcoming: () => [],
    sidesOf: async (planned, { anew } = { anew: false }) => {
      if (anew) return alone(planned);
      if (!isFresh(planned.key)) {
        const others = unread().filter(({ key }) => key !== planned.key);
        const group = await (pending.get(planned.key) ?? begin(firstGroup([planned, ...others])));
        if (!group.ok && isForAll(group.failure)) return group;
      }
      const found = isFresh(planned.key) ? ready.get(planned.key) : undefined;
      // What was read was forgotten meanwhile, or another page of the group cannot be read.
      if (found === undefined) return alone(planned);
      ready.delete(planned.key);
      readAhead();
      return success(found.sides);
    },
    forgetTarget: (siteId) => {
      changes.set(siteId, (changes.get(siteId) ?? 0) + 1);
      for (const [key, { planned }] of ready) if (planned.target.site.id === siteId) ready.delete(key);
    },
  };
  return preflight;
}

/** Reading one row alone would not help. */
const isForAll = ({ kind }: PortalFailure) => kind === "session" || kind === "not-run";

/** The first rows whose pages and sites fit into one request. */
function firstGroup(rows: readonly PlannedCopy[]): readonly PlannedCopy[] {
  const pages = new Set<number>();
  const sites = new Set<number>();
  const group: PlannedCopy[] = [];
  for (const row of rows) {
    pages.add(row.source.id);
    sites.add(row.target.site.id);
    if (pages.size + sites.size * commandsOfSite > commandsAtOnce) break;
    group.push(row);
  }
  return group;
}

function questionOf(rows: readonly PlannedCopy[]) {
  const [first] = rows;
  if (first === undefined) throw new Error("Nothing to check.");
  return {
    sourceSiteId: first.sourceSite.id,
    pageIds: [...new Set(rows.map(({ source }) => source.id))],
    targetSiteIds: [...new Set(rows.map(({ target }) => target.site.id))],
  };
}

function sidesOfRow({ source, target }: PlannedCopy, sides: Sides): RowSides {
  const found = sides.pages.get(source.id);
  const targetState = sides.targets.get(target.site.id);
  if (targetState === undefined) throw new Error(`Site ${target.site.id} was asked for and not answered.`);
  return {
    source: { page: found?.page ?? null, folders: sides.folders, rights: sides.rights },
    sourceBlocks: found?.blocks ?? null,
    target: targetState,
  };
}
