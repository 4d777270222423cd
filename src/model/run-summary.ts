import type { EarlierCopy } from "./plan.ts";

/** What is known of a run without reading all that happened in it. */
export interface RunSummary {
  readonly runId: string;
  /** Unix ms. */
  readonly startedAt: number;
  /** `null`: it was interrupted, or still runs. */
  readonly finishedAt: number | null;
  readonly sourceSite: string;
  readonly targetSites: readonly string[];
  readonly total: number;
  readonly done: number;
  /** How many of the copies are in the trash, or gone, after they were taken back. */
  readonly takenBack: number;
  /** The copies that are there, as far as this browser knows: those that were made and not taken back. */
  readonly copies: readonly EarlierCopy[];
  /** Keys of copies whose outcome is unknown: they are looked for before the same is copied anew. */
  readonly unknownKeys: readonly string[];
}

/** Why a run that was held cannot be read any more; `version` is that of another release of the app. */
export type ArchiveProblem =
  | { readonly what: "gone" }
  | { readonly what: "other-version"; readonly version: number }
  | { readonly what: "unreadable"; readonly detail: string };
