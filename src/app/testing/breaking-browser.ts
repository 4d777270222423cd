import { failureOf } from "@/portal/failure.ts";
import type { RestCall, RestParams } from "@/portal/rest-call.ts";

/** A connection that breaks without an answer. */
export const lostConnection = failureOf({
  method: "landing.landing.copy",
  status: 0,
  code: "NETWORK_ERROR",
  description: "",
});

export const isCopy = (method: string, params: RestParams): boolean =>
  JSON.stringify([method, params]).includes("landing.landing.copy");

/**
 * What a browser does when a connection that was used before closes without an answer: it sends the same bytes again and
 * tells nobody. `chosen` picks the requests by what they are and by their number from 1.
 */
export const deliverTwice = (
  chosen: (method: string, params: RestParams, nth: number) => boolean,
): ((call: RestCall) => RestCall) => {
  let requests = 0;
  return (call) => async (method, params) => {
    requests += 1;
    if (chosen(method, params, requests)) await call(method, params);
    return call(method, params);
  };
};

/** Takes the guard out of the copy's request, as if it were not there. */
export const withoutGuard =
  (call: RestCall): RestCall =>
  (method, params) => {
    const { cmd } = params;
    if (!isCopy(method, params) || typeof cmd !== "object" || cmd === null) return call(method, params);
    const kept = Object.entries(cmd).filter(([name]) => name !== "suspects" && name !== "guard");
    return call(method, { ...params, cmd: Object.fromEntries(kept) });
  };
