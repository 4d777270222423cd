import { answerRequest, type RestRequest } from "./core/answer-request.ts";
import { CallLog, type Complaint, type LoggedCall } from "./core/call-log.ts";
import type { PortalParts } from "./core/portal-parts.ts";
import { expireTokens } from "./core/tokens.ts";
import { FaultRules, type FaultRule, type RestAnswer } from "./faults/fault-rules.ts";
import { Holds, type Hold, type HoldPoint } from "./faults/holds.ts";
import { OperatingTime } from "./limits/operating-time.ts";
import { RateBucket } from "./limits/rate-bucket.ts";
import { seededRandom } from "./samples/seeded-random.ts";
import type { PortalState } from "./state/portal-state.ts";

/** Time and chance of a portal; a scenario fills a state with them. */
export interface PortalEnvironment {
  /** Unix ms. */
  readonly now: () => number;
  /** Fraction in [0, 1), seeded. */
  readonly random: () => number;
}

export type Scenario = (environment: PortalEnvironment) => PortalState;

export interface PortalOptions {
  readonly scenario: Scenario;
  readonly seed?: number;
  /** Unix ms; the machine's clock unless a test brings a virtual one. */
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** A small Bitrix24 in memory: one pure core with three doors (HTTP, frame host, in-process). */
export interface LocalPortal {
  readonly state: PortalState;
  /** Address of the app that the frame host opens. */
  appUrl: string | null;
  call(request: RestRequest): Promise<RestAnswer>;
  /** Switches a fault on; the function switches it off. */
  addFault(rule: FaultRule): () => void;
  clearFaults(): void;
  faults(): readonly FaultRule[];
  /** Keeps calls of a method waiting, before it runs unless said otherwise. */
  hold(method: string, point?: HoldPoint): Hold;
  /** Changes the state as a second person working in the portal would. */
  change(change: (state: PortalState) => void): void;
  expireTokens(): void;
  calls(): readonly LoggedCall[];
  complaints(): readonly Complaint[];
  /** A fresh state, without faults, holds and log; of another scenario if one is given. */
  reset(scenario?: Scenario): void;
}

const realSleep = (ms: number) =>
  ms <= 0 ? Promise.resolve() : new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createPortal(options: PortalOptions): LocalPortal {
  const now = options.now ?? (() => Date.now());
  let scenario = options.scenario;
  const newState = () => scenario({ now, random: seededRandom(options.seed ?? 1) });
  let state = newState();
  const parts: PortalParts = {
    get state() {
      return state;
    },
    faults: new FaultRules(),
    holds: new Holds(),
    log: new CallLog(),
    bucket: new RateBucket(),
    operating: new OperatingTime(),
    rewrites: [],
    sleep: options.sleep ?? realSleep,
  };
  return {
    get state() {
      return state;
    },
    appUrl: null,
    call: (request) => answerRequest(parts, request),
    addFault: (rule) => parts.faults.add(rule),
    clearFaults: () => parts.faults.clear(),
    faults: () => parts.faults.list(),
    hold: (method, point = "before") => parts.holds.hold(method, point),
    change: (change) => {
      change(state);
      state.version += 1;
    },
    expireTokens: () => expireTokens(state),
    calls: () => parts.log.calls,
    complaints: () => parts.log.complaints,
    reset: (next) => {
      scenario = next ?? scenario;
      const { origin, version } = state;
      state = newState();
      state.origin = origin;
      state.version = version + 1;
      parts.holds.releaseAll();
      parts.faults.clear();
      parts.log.clear();
      parts.bucket.clear();
      parts.operating.clear();
    },
  };
}
