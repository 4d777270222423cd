import type { Clock } from "@/lib/clock.ts";
import { success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { retryRead } from "../repeat.ts";

export type Read<Value> = Promise<Result<Value, PortalFailure>>;

/** What one request holds (contract A11). */
export const commandsAtOnce = 50;

/** Reads any number of things, as many at a time as one request should hold, so that only what failed is read again. */
export async function readInParts<Id, Value>(
  clock: Clock,
  ids: readonly Id[],
  atOnce: number,
  read: (part: readonly Id[]) => Read<ReadonlyMap<unknown, Value>>,
): Read<readonly Value[]> {
  const values: Value[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce);
    const answer = await retryRead(clock, () => read(part));
    if (!answer.ok) return answer;
    values.push(...answer.value.values());
  }
  return success(values);
}
