import type { PortalFailure } from "./failure.ts";

/** What the app notes of its entry in the settings menu of pages, since the portal has no way to ask for it (decision 022). */
export interface EntryNote {
  /** Where the entry leads, or led. */
  readonly handler: string;
  /** What it is called in the menu. */
  readonly title: string;
  /** When it was added, checked or removed; Unix ms. */
  readonly at: number;
  readonly state: "there" | "removed";
}

/** What repairing has found and done. */
export type RepairOutcome = "was-there" | "added" | "replaced";

/** What removing has found and done. */
type RemoveOutcome = "removed" | "was-gone";

/** How the last wish of an administrator ended. `noteFailure`: all is as wished, but it could not be noted. */
export type EntryEnding =
  | {
      readonly at: "done";
      readonly outcome: RepairOutcome | RemoveOutcome;
      readonly noteFailure: PortalFailure | null;
    }
  | { readonly at: "failed"; readonly wish: EntryWish; readonly failure: PortalFailure };

export type EntryWish = "repair" | "remove";

/** What an administrator sees of the entry. */
export interface EntryState {
  /** `null`: nothing is noted, or nothing that can be read. */
  readonly note: EntryNote | null;
  /** The app's own address, where the entry should lead. */
  readonly handler: string;
  readonly doing: EntryWish | null;
  readonly ending: EntryEnding | null;
}

/** The entry leads to another address than that of the app which is open, so probably to an earlier version. */
export const leadsElsewhere = ({ note, handler }: Pick<EntryState, "note" | "handler">): boolean =>
  note?.state === "there" && note.handler !== handler;
