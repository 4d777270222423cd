import { failed } from "@/lib/result.ts";
import { failureOf } from "@/portal/failure.ts";
import type { RestCall } from "@/portal/rest-call.ts";
import { callInProcess } from "@/portal/testing/in-process-call.ts";

import { lostConnection } from "../../testing/breaking-browser.ts";
import { never, type Life } from "./life.ts";
import { me } from "./random-portal.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import { sourceOf } from "./watch-calls.ts";

/** How the browser delivers a request: once, once more after a connection that closed without an answer, or for nothing. */
export type Delivery = "once" | "twice" | "without-answer";

/** The app waits longer than the portal works (design 4, rule 7). */
const clientTimeoutMs = 75_000;

/** The way from the app to the portal as long as the tab is there; what has left it goes on without it. */
export function openTabNetwork(
  world: SimulatedWorld,
  life: Life,
  settings: {
    readonly delivery: (isCopy: boolean) => Delivery;
    readonly around: (call: RestCall) => RestCall;
  },
): RestCall {
  const { connection } = world;
  const browser = settings.around(openBrowser(world, life, settings.delivery));
  return async (method, params) => {
    life.pass("call");
    if (!life.isAlive()) return never;
    if (!connection.isOnline())
      return failed(failureOf({ method, status: 0, code: "OFFLINE", description: "" }));
    const answer = await browser(method, params);
    life.pass("answer");
    if (!life.isAlive()) return never;
    return connection.isOnline() ? answer : failed({ ...lostConnection, method });
  };
}

function openBrowser(world: SimulatedWorld, life: Life, choose: (isCopy: boolean) => Delivery): RestCall {
  const { clock, calls } = world;
  const keyOf = (sourceId: number) => life.sent.get(sourceId) ?? "nobody";
  const direct = callInProcess(calls.door(keyOf), me);
  return async (method, params) => {
    const copy = copyIn(params);
    const delivery = choose(copy !== null);
    const first = direct(method, params);
    life.pass("sent");
    if (delivery === "once") return first;
    if (delivery === "without-answer") {
      await clock.sleep(clientTimeoutMs);
      return failed(failureOf({ method, status: 0, code: "REQUEST_TIMEOUT", description: "" }));
    }
    const answer = await first;
    if (!life.isAlive()) return never;
    // The browser sends again only where nothing at all came back; the page of a proxy is an answer.
    if (!answer.ok && answer.failure.row === "GATEWAY_ERROR") return answer;
    if (copy !== null) calls.repeated.add(keyOf(sourceOf(copy)));
    return direct(method, params);
  };
}

/** The copy among the commands of a batch. */
function copyIn({ cmd }: Parameters<RestCall>[1]): string | null {
  const copy: unknown = typeof cmd === "object" && cmd !== null ? Reflect.get(cmd, "copy") : null;
  return typeof copy === "string" ? copy : null;
}
