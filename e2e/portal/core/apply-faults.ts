import type { FaultEffect } from "../faults/fault-rules.ts";
import type { PortalState } from "../state/portal-state.ts";
import { PortalError } from "./portal-error.ts";
import type { PortalParts } from "./portal-parts.ts";
import { describeCode, isAboutRequest } from "./rest-errors.ts";
import { BrokenTransport, WholeRequestRefused } from "./whole-request.ts";

/** What a method came to: its result, or the refusal that goes on as an exception once the faults had their turn. */
type Outcome = { readonly result: unknown } | { readonly refusal: PortalError };

/**
 * Carries something out under the faults and holds that are set for `method`: those before it may keep it from running, those
 * after it hide what it did.
 */
export async function runUnderFaults(
  parts: PortalParts,
  method: string,
  run: () => Promise<unknown>,
): Promise<unknown> {
  const effects = parts.faults.take(method, parts.state);
  await parts.holds.pass(method, "before");
  const instead = await applyBefore(parts, method, effects);
  const outcome = instead ?? (await settle(run));
  await parts.holds.pass(method, "after");
  const seen = applyAfter(parts, effects, outcome);
  if ("refusal" in seen) throw seen.refusal;
  return seen.result;
}

async function settle(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { result: await run() };
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    return { refusal: error };
  }
}

async function applyBefore(
  parts: PortalParts,
  method: string,
  effects: readonly FaultEffect[],
): Promise<Outcome | null> {
  for (const effect of effects) {
    if (effect.do === "slow") await parts.sleep(effect.ms);
    if (effect.do === "rewrite") parts.rewrites.push(effect.rewrite);
    if (effect.do === "change" && effect.when === "before") changeState(parts.state, effect.change);
    if (effect.do === "error") return { refusal: refusalOf(parts.state, method, effect) };
    if (effect.do === "answer" && !effect.ran) return { result: effect.result };
    if ("ran" in effect && effect.do !== "answer" && !effect.ran) throw new BrokenTransport(effect);
  }
  return null;
}

function applyAfter({ state }: PortalParts, effects: readonly FaultEffect[], outcome: Outcome): Outcome {
  let seen = outcome;
  for (const effect of effects) {
    if (effect.do === "change" && effect.when === "after") changeState(state, effect.change);
    if (effect.do === "answer" && effect.ran) seen = { result: effect.result };
    if ("ran" in effect && effect.do !== "answer" && effect.ran) throw new BrokenTransport(effect);
  }
  return seen;
}

function changeState(state: PortalState, change: (state: PortalState) => void): void {
  change(state);
  state.version += 1;
}

/** A code that is about the request refuses all of a batch, any other one only its command (contract A11). */
function refusalOf(
  { switches }: PortalState,
  method: string,
  effect: Extract<FaultEffect, { do: "error" }>,
): PortalError {
  const known = describeCode(effect.code, method, switches);
  const status = effect.status ?? known.status;
  const description = effect.description ?? known.description;
  return isAboutRequest(effect.code, status)
    ? new WholeRequestRefused(effect.code, description, status)
    : new PortalError(effect.code, description, status);
}
