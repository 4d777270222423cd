import type { Clock } from "@/lib/clock.ts";
import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { mayReadAgain, mayRepeat, pauseAfter } from "./pace.ts";

type Call<Value> = () => Promise<Result<Value, PortalFailure>>;

/** Reads until there is an answer, a refusal, or no patience left; the last failure is given back. */
export const retryRead = <Value>(clock: Clock, read: Call<Value>): Promise<Result<Value, PortalFailure>> =>
  repeatWhile(clock, read, mayReadAgain);

/** Repeats a write only as long as the portal says that it did not run it. */
export const repeatNotRun = <Value>(
  clock: Clock,
  write: Call<Value>,
): Promise<Result<Value, PortalFailure>> => repeatWhile(clock, write, mayRepeat);

async function repeatWhile<Value>(
  clock: Clock,
  call: Call<Value>,
  may: (failure: PortalFailure, tries: number) => boolean,
): Promise<Result<Value, PortalFailure>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await call();
    if (answer.ok || !may(answer.failure, tries)) return answer;
    await clock.sleep(pauseAfter(answer.failure, tries, clock.now()));
  }
}
