import { createRunStore } from "@/copy/create-run-store.ts";
import type { CopyPortal } from "@/copy/ports.ts";
import type { Clock } from "@/lib/clock.ts";
import { createPortalOver } from "@/portal/create-portal-over.ts";
import type { RestCall } from "@/portal/rest-call.ts";
import { menuSession } from "@/portal/testing/menu-session.ts";

import { beginLife } from "./life.ts";
import { isLimited } from "./limit-answers.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import { openTabArchive } from "./tab-archive.ts";
import { openTabNetwork, type Delivery } from "./tab-network.ts";

/** Ways to make the app worse than it is, so that the simulation can show that it notices. */
export interface Sabotage {
  readonly around?: (call: RestCall, clock: Clock) => RestCall;
  readonly wrap?: (portal: CopyPortal) => CopyPortal;
}

export interface TabOptions extends Sabotage {
  /** Called whenever something may happen to the tab. */
  readonly onPoint: () => void;
  /** How the browser delivers the next request. */
  readonly delivery: (isCopy: boolean) => Delivery;
  /** The portal refuses since the app has run into a limit. */
  readonly onLimit: () => void;
}

/** The app in one tab of the browser. */
export interface SimulatedTab {
  readonly store: ReturnType<typeof createRunStore>;
  readonly portal: ReturnType<typeof createPortalOver>;
  readonly isAlive: () => boolean;
  /** Reload, crash, closed: nothing more of it is carried out; what it has sent goes on at the portal. */
  readonly kill: () => void;
  readonly onKilled: (listener: () => void) => void;
}

export function openSimulatedTab(world: SimulatedWorld, options: TabOptions): SimulatedTab {
  const { clock, lock, connection } = world;
  const life = beginLife(options.onPoint);
  const tabClock: Clock = {
    now: clock.now,
    sleep: (ms, signal) => life.whileAlive(clock.sleep(ms, signal)),
  };
  const network = openTabNetwork(world, life, {
    delivery: options.delivery,
    around: (call) => options.around?.(call, clock) ?? call,
  });
  const portal = createPortalOver(
    countLimits(network, options.onLimit),
    menuSession(world.local.state.memberId),
    tabClock,
  );
  const store = createRunStore({
    portal: options.wrap?.(portal) ?? portal,
    archive: openTabArchive(world, life),
    lock,
    connection: {
      isOnline: connection.isOnline,
      whenOnline: (signal) => life.whileAlive(connection.whenOnline(signal)),
    },
    clock: tabClock,
  });
  return {
    store,
    portal,
    isAlive: life.isAlive,
    kill: () => {
      lock.breakOpen();
      life.end();
    },
    onKilled: life.onEnd,
  };
}

const countLimits =
  (call: RestCall, onLimit: () => void): RestCall =>
  async (method, params) => {
    const answer = await call(method, params);
    if (isLimited(answer)) onLimit();
    return answer;
  };
