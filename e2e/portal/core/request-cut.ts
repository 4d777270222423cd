import type { PortalParts } from "./portal-parts.ts";

export interface CutRequest {
  /** Parts whose sleep notices the moment of the cut; the state is the one the request began with. */
  readonly parts: PortalParts;
  /** Resolves when the request has lasted too long. */
  readonly cut: Promise<void>;
}

/**
 * The cloud ends a request after `switches.cutAfter` milliseconds (contract A9) while the portal goes on working: what is
 * still running finishes at its own pace, and nobody gets its answer.
 */
export function withCut(parts: PortalParts): CutRequest {
  const { state } = parts;
  const { cutAfter } = state.switches;
  const end = cutAfter === null ? Number.POSITIVE_INFINITY : state.now() + cutAfter;
  let cutNow: () => void = () => undefined;
  const cut = new Promise<void>((resolve) => {
    cutNow = resolve;
  });
  const sleep = async (ms: number) => {
    const left = end - state.now();
    if (ms <= left || left < 0) return parts.sleep(ms);
    await parts.sleep(left);
    cutNow();
    await parts.sleep(ms - left);
  };
  return { parts: { ...parts, state, sleep, rewrites: [] }, cut };
}
