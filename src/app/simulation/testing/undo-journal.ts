import type { SimulatedWorld } from "./simulated-world.ts";

/** The last time that a row was to be taken back, or brought back. */
export interface Asked {
  readonly what: "undo" | "restore";
  /** Unix ms. */
  readonly at: number;
  /** The user has agreed to lose what somebody changed. */
  readonly agreed: boolean;
  /** When the run had come to an end before that, Unix ms: what somebody changes from then on it has to notice. */
  readonly quietSince: number;
}

/** What the journal of a run tells of taking back, beside what the report shows. */
export interface UndoJournal {
  readonly asked: ReadonlyMap<string, Asked>;
  /** From when to when copies were being taken back, or brought back, Unix ms. */
  readonly errands: readonly (readonly [number, number])[];
  /** Rows that were looked at once more after they had been read back. */
  readonly seenAgain: ReadonlySet<string>;
  /** Rows of which it was told that they are back and not public any more. */
  readonly toldDrafts: ReadonlySet<string>;
  /** Titles of pages that are told to have come out of the trash with a folder. */
  readonly alsoBack: ReadonlySet<string>;
  /** The user has stopped it at some time, so that later steps may have been left out; taking copies back does not undo that. */
  readonly wasStopped: boolean;
}

/** Of the run that was begun last. */
export function readUndoJournal({ archive, runIds }: SimulatedWorld): UndoJournal {
  const newest = runIds.at(-1);
  const events = newest === undefined ? [] : archive.events(newest);
  const errands: (readonly [number, number])[] = [];
  let begunAt: number | null = null;
  const seenAgain = new Set<string>();
  const toldDrafts = new Set<string>();
  const asked = new Map<string, Asked>();
  const alsoBack = new Set<string>();
  let quietSince = 0;
  for (const event of events) {
    if (event.type === "run-finished") {
      quietSince = event.at;
      if (begunAt !== null) errands.push([begunAt, event.at]);
      begunAt = null;
    } else if (event.type === "undo-asked" || event.type === "restore-asked") begunAt = event.at;
    if (event.type === "folder-restored") for (const title of event.alsoBack) alsoBack.add(title);
    else if (event.type === "copy-seen") seenAgain.add(event.laterKey);
    else if (event.type === "restored" && event.notPublished !== null) toldDrafts.add(event.undoKey);
    if (event.type !== "undo-asked" && event.type !== "restore-asked") continue;
    const evenIfChanged = new Set(event.type === "undo-asked" ? event.evenIfChanged : []);
    const what = event.type === "undo-asked" ? "undo" : "restore";
    for (const key of event.keys)
      asked.set(key, { what, at: event.at, agreed: evenIfChanged.has(key), quietSince });
  }
  return {
    asked,
    errands,
    seenAgain,
    toldDrafts,
    alsoBack,
    wasStopped: events.some(({ type }) => type === "stop-asked"),
  };
}
