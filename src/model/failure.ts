import type { FailureRowKey } from "./failure-table.ts";

/**
 * What went wrong between us and the portal, as a value (design 5).
 *
 * - `not-run`: the portal refused to start it; repeating is safe, perhaps at a given time.
 * - `refused`: the portal answered no; repeating changes nothing.
 * - `unsure`: nobody knows whether it ran; look before repeating.
 * - `session`: sign-in, access to the app, tariff, portal closed; nothing else will work either.
 * - `malformed`: the answer could not be read; for a write that is unsure.
 */
export type FailureKind = "not-run" | "refused" | "unsure" | "session" | "malformed";

export interface PortalFailure {
  readonly kind: FailureKind;
  /** The portal's error code as it came, or one of ours such as `NETWORK_ERROR`. */
  readonly code: string;
  /** Row of the failure table that explains it; `UNKNOWN` where the code has none. */
  readonly row: FailureRowKey;
  /** The portal's own text, in the portal's language; may be empty. Never the only thing a user sees. */
  readonly description: string;
  /** HTTP status, 0 when there was no answer. */
  readonly status: number;
  /** REST method that failed. */
  readonly method: string;
  /** For `not-run`: earliest moment to repeat, Unix ms; `null` when the portal named none. */
  readonly repeatAt: number | null;
}
