import type { FaultRules, Rewrite } from "../faults/fault-rules.ts";
import type { Holds } from "../faults/holds.ts";
import type { OperatingTime } from "../limits/operating-time.ts";
import type { RateBucket } from "../limits/rate-bucket.ts";
import type { PortalState } from "../state/portal-state.ts";
import type { CallLog } from "./call-log.ts";

/** What carrying out a call needs; one set per local portal. */
export interface PortalParts {
  readonly state: PortalState;
  readonly faults: FaultRules;
  readonly holds: Holds;
  readonly log: CallLog;
  readonly bucket: RateBucket;
  readonly operating: OperatingTime;
  /** What a fault makes of the answer; every request has a list of its own. */
  readonly rewrites: Rewrite[];
  /** Waits `ms` milliseconds of the portal's clock. */
  readonly sleep: (ms: number) => Promise<void>;
}
