import { wallClock, type Clock } from "@/lib/clock.ts";

import { narrowConnections } from "./narrow-connections.ts";
import { openFrame, type PortalFrame } from "./open-frame.ts";

/** Where the app runs, as far as connecting to the portal needs to know. */
export interface AppEnvironment {
  /** Another page is around this one. */
  readonly framed: boolean;
  /** In which the portal says who it is (contract B2). */
  readonly windowName: string;
  /** Origin of the page around this one, `null` where the browser keeps it to itself. */
  readonly openerOrigin: string | null;
  /** What the app's own address has behind the `?`. */
  readonly ownQuery: string;
  readonly isOnline: () => boolean;
  readonly clock: Clock;
  /** Pixels that the content takes. */
  readonly contentHeight: () => number;
  /** Has the browser let code of the page ask that portal only, from now on. */
  readonly narrowTo: (portalOrigin: string) => void;
  readonly openFrame: () => Promise<PortalFrame>;
}

export function browserEnvironment(): AppEnvironment {
  return {
    framed: window.parent !== window,
    windowName: window.name,
    openerOrigin: findOpenerOrigin({
      ancestorOrigins: [...(window.location.ancestorOrigins ?? [])],
      referrer: document.referrer,
      ownOrigin: window.location.origin,
    }),
    ownQuery: window.location.search,
    isOnline: () => navigator.onLine,
    clock: wallClock,
    contentHeight: measureContent,
    narrowTo: narrowConnections,
    openFrame,
  };
}

/** Down to the lowest thing on the page; the document itself is never lower than the frame, so it could not tell a shrinking. */
function measureContent(): number {
  const bottoms = [...document.body.children].map((child) => child.getBoundingClientRect().bottom);
  return Math.ceil(Math.max(0, ...bottoms) + window.scrollY);
}

/**
 * Who opened us. Where the browser does not list the pages around this one, the page that led here is taken, unless it was
 * ourselves, as after a reload by a link.
 */
export function findOpenerOrigin(known: {
  readonly ancestorOrigins: readonly string[];
  readonly referrer: string;
  readonly ownOrigin: string;
}): string | null {
  const [parent] = known.ancestorOrigins;
  if (parent !== undefined && URL.canParse(parent)) return new URL(parent).origin;
  if (!URL.canParse(known.referrer)) return null;
  const { origin } = new URL(known.referrer);
  return origin === known.ownOrigin ? null : origin;
}
