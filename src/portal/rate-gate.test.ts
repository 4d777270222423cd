import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Clock } from "@/lib/clock.ts";
import { failed, success } from "@/lib/result.ts";
import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";

import { RateBucket } from "../../e2e/portal/limits/rate-bucket.ts";
import { plans } from "../../e2e/portal/samples/plans.ts";
import { failureOf } from "./failure.ts";
import { enterprisePace, standardPace } from "./leaky-bucket.ts";
import { createRateGate } from "./rate-gate.ts";
import type { RestCall } from "./rest-call.ts";

const tooMany = failureOf({ method: "batch", status: 503, code: "QUERY_LIMIT_EXCEEDED", description: "" });

interface Portal {
  readonly call: RestCall;
  /** Unix ms at which requests arrived, in order. */
  readonly arrivals: number[];
  refusals: number;
}

/** A portal with nothing but its bucket; `msOnTheWay` is asked once a request, `clockRate` is how fast its clock goes. */
function openBucket(
  clock: Clock,
  plan: typeof plans.standard,
  given: { readonly msOnTheWay?: () => number; readonly clockRate?: number } = {},
): Portal {
  const bucket = new RateBucket();
  const portal: Portal = {
    arrivals: [],
    refusals: 0,
    call: async () => {
      await clock.sleep(given.msOnTheWay?.() ?? 0);
      const now = clock.now();
      portal.arrivals.push(now);
      if (bucket.admit("app", plan, now * (given.clockRate ?? 1))) return success({ result: true, time: {} });
      portal.refusals += 1;
      return failed(tooMany);
    },
  };
  return portal;
}

const sendMany = (call: RestCall, count: number) =>
  Promise.all(Array.from({ length: count }, () => call("batch", {})));

const bothPlans = [
  ["standard", plans.standard, standardPace],
  ["enterprise", plans.enterprise, enterprisePace],
] as const;

/** Waves of requests; ms between the requests of one, and ms that they are on their way. */
const waves = (burst: number) =>
  fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: burst }),
      pause: fc.constantFrom(0, 0, 0, 90, 700),
      onTheWay: fc.constantFrom(0, 0, 300, 900),
    }),
    { minLength: 4, maxLength: 6 },
  );

test.each(bothPlans)(
  "on the plan %s the portal refuses nothing, whenever requests come and however long they are on their way",
  async (_name, plan, pace) => {
    const clockRate = fc.constantFrom(0.996, 1, 1.004);
    await fc.assert(
      fc.asyncProperty(waves(pace.burst), clockRate, async (sizes, rate) => {
        const requests = sizes.flatMap(({ count, ...wave }) => Array.from({ length: count }, () => wave));
        const clock = createVirtualClock(0);
        const ways = requests.map(({ onTheWay }) => onTheWay);
        const portal = openBucket(clock, plan, { clockRate: rate, msOnTheWay: () => ways.shift() ?? 0 });
        const gate = createRateGate(portal.call, clock, pace);
        const sent: Promise<unknown>[] = [];
        for (const { pause } of requests) {
          if (pause > 0) await clock.sleep(pause);
          sent.push(gate.call("batch", {}));
        }
        await Promise.all(sent);
        expect(portal.arrivals).toHaveLength(requests.length);
        expect(portal.refusals).toBe(0);
      }),
      { seed: 3, numRuns: 40 },
    );
  },
);

test.each(bothPlans)(
  "on the plan %s no less than 95 % of what it allows is used",
  async (_name, plan, pace) => {
    const clock = createVirtualClock();
    const start = clock.now();
    const portal = openBucket(clock, plan);
    await sendMany(createRateGate(portal.call, clock, pace).call, pace.burst * 4);
    expect(portal.refusals).toBe(0);
    for (const [index, at] of portal.arrivals.entries()) {
      const allowedBefore = pace.burst + ((at - start) / 1000) * pace.perSecond;
      if (at > start) expect(index + 1).toBeGreaterThanOrEqual(0.95 * allowedBefore);
    }
  },
);

test("the first request goes out at once, and the others in the order in which they came", async () => {
  const clock = createVirtualClock();
  const start = clock.now();
  const sent: (readonly [method: string, afterMs: number])[] = [];
  const gate = createRateGate(
    (method) => {
      sent.push([method, clock.now() - start]);
      return Promise.resolve(success({ result: true, time: {} }));
    },
    clock,
    { burst: 4, perSecond: 1 },
  );
  await Promise.all(["a", "b", "c", "d", "e"].map((method) => gate.call(method, {})));
  expect(sent.map(([method]) => method)).toEqual(["a", "b", "c", "d", "e"]);
  expect(sent.map(([, afterMs]) => Math.floor(afterMs / 1000))).toEqual([0, 0, 0, 1, 2]);
});

test("a plan that allows more counts from the moment it is known", async () => {
  const clock = createVirtualClock();
  const start = clock.now();
  const portal = openBucket(clock, plans.enterprise);
  const gate = createRateGate(portal.call, clock);
  expect(gate.pace()).toEqual(standardPace);
  gate.setPace(enterprisePace);
  expect(gate.pace()).toEqual(enterprisePace);
  await sendMany(gate.call, 200);
  expect(clock.now()).toBe(start);
});

test("once the portal has refused, its bucket counts as full, and nothing more is refused at full speed", async () => {
  const clock = createVirtualClock();
  const portal = openBucket(clock, plans.standard);
  // Another app behind the same address.
  await sendMany(portal.call, 50);
  const gate = createRateGate(portal.call, clock);
  expect(await gate.call("batch", {})).toEqual(failed(tooMany));
  const refusedAt = clock.now();
  expect(await gate.call("batch", {})).toMatchObject({ ok: true });
  expect(clock.now() - refusedAt).toBeGreaterThanOrEqual(1000);
  await sendMany(gate.call, 40);
  expect(portal.refusals).toBe(1);
  const [before = 0, last = 0] = portal.arrivals.slice(-2);
  expect(last - before).toBeLessThan(550);
});

test("requests refused together slow the gate down once, and refusals one after the other further and further", async () => {
  const clock = createVirtualClock();
  let refuses = true;
  const sentAt: number[] = [];
  const gate = createRateGate(async () => {
    sentAt.push(clock.now());
    await clock.sleep(20);
    return refuses ? failed(tooMany) : success({ result: true, time: {} });
  }, clock);
  await sendMany(gate.call, 4);
  for (let sent = 0; sent < 6; sent += 1) await gate.call("batch", {});
  const gaps = sentAt.map((at, index) => at - (sentAt[index - 1] ?? at)).slice(4);
  expect(gaps.map((gap) => Math.round(gap / 1000))).toEqual([1, 2, 4, 4, 4, 4]);
  refuses = false;
  await sendMany(gate.call, 40);
  const [before = 0, last = 0] = sentAt.slice(-2);
  expect(last - before).toBeLessThan(550);
});

test("what the call within answers is what comes out, and a call is made once", async () => {
  const clock = createVirtualClock();
  const lost = failureOf({ method: "batch", status: 0, code: "NETWORK_ERROR", description: "" });
  const answers = [failed(lost), success({ result: 1, time: {} })];
  const sent: unknown[] = [];
  const gate = createRateGate((method, params) => {
    sent.push([method, params]);
    return Promise.resolve(answers[sent.length - 1] ?? failed(lost));
  }, clock);
  expect(await gate.call("batch", { halt: 0 })).toEqual(failed(lost));
  expect(await gate.call("app.info", {})).toEqual(success({ result: 1, time: {} }));
  expect(sent).toEqual([
    ["batch", { halt: 0 }],
    ["app.info", {}],
  ]);
});
