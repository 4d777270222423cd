import type { Switches } from "../state/entities.ts";

/** A cloud portal as the module source describes it: limits on, cut at 60 s, nothing slow, nothing broken. */
export const defaultSwitches: Readonly<Switches> = {
  docsMode: false,
  latency: 0,
  latencyPerBlock: 0,
  copyDuration: 0,
  rateLimit: true,
  operatingLimit: true,
  cutAfter: 60_000,
  noCorsOn5xx: false,
  pageCap: null,
  tokenTtl: 3_600_000,
  closed: false,
  overloaded: false,
  refreshFails: false,
  hostSilent: false,
  firstRun: false,
};
