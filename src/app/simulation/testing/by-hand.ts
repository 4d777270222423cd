import type { Clock } from "@/lib/clock.ts";

import type { LocalPortal } from "../../../../e2e/portal/portal.ts";
import type { PageRow } from "../../../../e2e/portal/state/entities.ts";

/** A page as it was before somebody changed it by hand. */
interface EarlierPage {
  /** Until when it was like this, Unix ms. */
  readonly until: number;
  readonly row: PageRow;
}

/** Somebody has put it into the trash, or taken it out. */
interface MovedByHand {
  /** Unix ms. */
  readonly at: number;
  readonly deleted: boolean;
}

/** What people do in the portal beside the run; it explains what would otherwise be a mistake of ours. */
export interface ByHand {
  /** Makes a change to the portal that no request of the run has made. */
  change(work: () => void): void;
  /** To be called before the row of a page is changed. */
  touchPage(id: number): void;
  /** Whether somebody has changed the page at this moment (Unix ms) or later. */
  isTouchedSince(id: number, at: number): boolean;
  readonly madePages: Set<number>;
  readonly earlier: Map<number, EarlierPage[]>;
  readonly deletedPages: Set<number>;
  readonly touchedFolders: Set<number>;
  readonly madeFolders: Set<number>;
  /** The last such move of each page; a page made by hand is there from its making on. */
  readonly pageMoves: Map<number, MovedByHand>;
  readonly folderMoves: Map<number, MovedByHand>;
}

export function createByHand({ state }: LocalPortal, clock: Clock): ByHand {
  const madePages = new Set<number>();
  const deletedPages = new Set<number>();
  const madeFolders = new Set<number>();
  const pageMoves = new Map<number, MovedByHand>();
  const folderMoves = new Map<number, MovedByHand>();
  const earlier = new Map<number, EarlierPage[]>();
  return {
    madePages,
    deletedPages,
    madeFolders,
    pageMoves,
    folderMoves,
    earlier,
    touchedFolders: new Set(),
    change: (work) => {
      const pages = trashedOf(state.pages);
      const folders = trashedOf(state.folders);
      work();
      for (const id of addedTo(pages, state.pages)) madePages.add(id);
      for (const id of addedTo(folders, state.folders)) madeFolders.add(id);
      for (const id of pages.keys()) if (!state.pages.has(id)) deletedPages.add(id);
      noteMoves(pages, state.pages, { moves: pageMoves, at: clock.now() });
      noteMoves(folders, state.folders, { moves: folderMoves, at: clock.now() });
      state.version += 1;
    },
    touchPage: (id) => {
      const row = state.pages.get(id);
      if (row === undefined) return;
      earlier.set(id, [...(earlier.get(id) ?? []), { until: clock.now(), row: { ...row } }]);
    },
    isTouchedSince: (id, at) => earlier.get(id)?.some(({ until }) => until >= at) === true,
  };
}

type Rows = ReadonlyMap<number, { readonly deleted: boolean }>;
type Trashed = ReadonlyMap<number, boolean>;

const trashedOf = (rows: Rows): Trashed => new Map([...rows].map(([id, { deleted }]) => [id, deleted]));

const addedTo = (before: Trashed, rows: Rows): readonly number[] =>
  [...rows.keys()].filter((id) => !before.has(id));

function noteMoves(
  before: Trashed,
  rows: Rows,
  { moves, at }: { readonly moves: Map<number, MovedByHand>; readonly at: number },
): void {
  for (const [id, { deleted }] of rows) if (before.get(id) !== deleted) moves.set(id, { at, deleted });
}
