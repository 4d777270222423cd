import type { Clock } from "@/lib/clock.ts";
import { failed, success, type Result } from "@/lib/result.ts";
import type { StartProblem } from "@/model/session.ts";

import { createPortalOver } from "./create-portal-over.ts";
import type { AppEnvironment } from "./environment.ts";
import type { PortalFrame } from "./open-frame.ts";
import type { Portal } from "./portal.ts";
import { readSession } from "./read-session.ts";
import { createSdkCall } from "./sdk-call.ts";
import { readPortalOrigin } from "./window-name.ts";

/** How long the portal may take for the handshake, which the SDK itself would wait for without end (contract B8). */
const handshakeMs = 15_000;

/** A little more than the SDK gives the commands that need no answer. */
const commandMs = 2000;

/** How long the portal may take to reload its page once the installation is complete. */
const reloadMs = 15_000;

/** Connects to the portal around the app, or tells why that cannot be; nothing is sent to anybody but that portal. */
export async function connect(environment: AppEnvironment): Promise<Result<Portal, StartProblem>> {
  const { framed, windowName, openerOrigin, clock } = environment;
  const portalOrigin = readPortalOrigin(windowName);
  if (!framed || portalOrigin === null) return failed({ at: "outside-portal" });
  if (openerOrigin !== null && openerOrigin !== portalOrigin) {
    return failed({ at: "wrong-origin", expected: portalOrigin, actual: openerOrigin });
  }
  environment.narrowTo(portalOrigin);
  const frame = await settleWithin(clock, handshakeMs, environment.openFrame());
  // The SDK takes the protocol from the answer (contract B8): calls, and the token in them, would go to another origin.
  if (frame === null || frame.portalOrigin.toLowerCase() !== portalOrigin)
    return failed({ at: "portal-silent", portalOrigin });
  return success(createPortal(frame, environment));
}

function createPortal(
  frame: PortalFrame,
  { isOnline, clock, contentHeight, ownQuery }: AppEnvironment,
): Portal {
  const call = createSdkCall(frame.send, isOnline);
  const tell = async (command: Promise<unknown>) => {
    await settleWithin(clock, commandMs, command);
  };
  return {
    ...createPortalOver(call, readSession(frame, ownQuery), clock),
    fitFrame: () => tell(frame.resize(contentHeight())),
    setTitle: (title) => tell(frame.setTitle(title)),
    opening: frame.opening,
    finishInstallation: async () => {
      const refused = frame.finishInstallation().then(
        () => new Promise<never>(() => undefined),
        () => null,
      );
      await Promise.race([refused, clock.sleep(reloadMs)]);
    },
  };
}

/** What a promise brings within `ms`; `null` where it does not, or where it is rejected: the host made no sense. */
async function settleWithin<Value>(clock: Clock, ms: number, promise: Promise<Value>): Promise<Value | null> {
  const waiting = new AbortController();
  const [settled] = await Promise.race([
    Promise.allSettled([promise]),
    clock.sleep(ms, waiting.signal).then((): [] => []),
  ]);
  waiting.abort();
  return settled?.status === "fulfilled" ? settled.value : null;
}
