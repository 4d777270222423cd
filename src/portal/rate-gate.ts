import type { Clock } from "@/lib/clock.ts";

import { createLeakyBucket, standardPace, type Pace } from "./leaky-bucket.ts";
import type { RestCall } from "./rest-call.ts";

/** The door to the portal at the pace of its plan. */
export interface RateGate {
  /** As the call within, which it makes once, as soon as it is its turn. */
  readonly call: RestCall;
  pace(): Pace;
  /** Once the plan is known. */
  setPace(pace: Pace): void;
}

/** Others behind the same address who have filled the bucket are likely to go on: half the speed, down to this one. */
const slowestSpeed = 1 / 8;
/** What each request that is taken gives back. */
const recovery = 1 / 16;

/**
 * Lets requests out in the order of arrival, the first at once, and as fast as the portal takes them without
 * `QUERY_LIMIT_EXCEEDED` (docs/decisions/011). After one all the same it counts the bucket as full and goes on slowly.
 */
export function createRateGate(send: RestCall, clock: Clock, initial: Pace = standardPace): RateGate {
  const bucket = createLeakyBucket(() => clock.now(), initial);
  let speed = 1;
  let slowedAt = Number.NEGATIVE_INFINITY;
  let lastTurn: Promise<void> = Promise.resolve();

  const takeTurn = async () => {
    for (let ms = bucket.waitingTime(); ms > 0; ms = bucket.waitingTime()) await clock.sleep(ms);
    bucket.add();
  };
  const slowDown = (sentAt: number) => {
    bucket.fill();
    // Requests that were under way together are refused together, which is one reason and not many.
    if (sentAt <= slowedAt) return;
    slowedAt = clock.now();
    speed = Math.max(slowestSpeed, speed / 2);
    bucket.setSpeed(speed);
  };
  const recover = () => {
    speed = Math.min(1, speed + recovery);
    bucket.setSpeed(speed);
  };

  return {
    pace: () => bucket.pace(),
    setPace: (pace) => bucket.setPace(pace),
    call: async (method, params) => {
      lastTurn = lastTurn.then(takeTurn);
      await lastTurn;
      const sentAt = clock.now();
      const answer = await send(method, params);
      if (answer.ok) recover();
      else if (answer.failure.row === "QUERY_LIMIT_EXCEEDED") slowDown(sentAt);
      return answer;
    },
  };
}
