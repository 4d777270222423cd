/** Why the browser holds no runs. */
export interface StorageRefusal {
  /**
   * - `refused`: storage is blocked, as it may be in private windows and for sites within sites, or it does not work.
   * - `full`: no room is left.
   * - `newer-release`: what is held here was written by a newer release of the app.
   * - `other-tab`: another tab, of another release, keeps it shut.
   * - `no-answer`: the browser did not answer in time.
   */
  readonly why: "refused" | "full" | "newer-release" | "other-tab" | "no-answer";
  /** The browser's own name of the error; empty where it gave none. */
  readonly detail: string;
}
