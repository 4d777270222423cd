import type { PortalFailure } from "./failure.ts";

/** In their order: the entry, earlier ones, the note of it, the word to the portal. */
export type InstallStep = "add" | "clear" | "note" | "finish";

export type InstallStepState =
  | { readonly at: "waiting" | "working" | "done" | "was-there" | "nothing-to-do" | "left-out" }
  /** `failure` is `null` where the portal did not do what it was told, and said nothing. */
  | { readonly at: "failed"; readonly failure: PortalFailure | null };

export interface InstallState {
  readonly steps: ReadonlyMap<InstallStep, InstallStepState>;
  /**
   * - `stopped`: a step failed that has to be decided on.
   * - `not-reloaded`: the portal was told that all is done, and this page is still here.
   * - `checked`: all is done, on a portal where the app was installed before.
   */
  readonly stage: "working" | "stopped" | "not-reloaded" | "checked";
}
