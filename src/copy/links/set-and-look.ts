import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { mayHaveRun } from "../pace.ts";
import { repeatNotRun } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import type { Read } from "./read-in-parts.ts";

/** How often a value is sent at most when nobody knows whether it was set. */
export const maxWrites = 3;

/**
 * Sets a value, and after an unclear ending looks whether it is set before it is sent again. Gives back why it is not; `null` when
 * it is.
 */
export async function setAndLook(
  { ports }: RunContext,
  write: () => Promise<Result<true, PortalFailure>>,
  isSet: () => Read<boolean>,
): Promise<PortalFailure | null> {
  let failure: PortalFailure | null = null;
  for (let writes = 0; writes < maxWrites; writes += 1) {
    const answer = await repeatNotRun(ports.clock, write);
    if (answer.ok) return null;
    if (!mayHaveRun(answer.failure)) return answer.failure;
    const look = await isSet();
    if (!look.ok) return look.failure;
    if (look.value) return null;
    failure = answer.failure;
  }
  return failure;
}
