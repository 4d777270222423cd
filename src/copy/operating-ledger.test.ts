import { expect, test } from "vitest";

import { OperatingTime } from "../../e2e/portal/limits/operating-time.ts";
import { seededRandom } from "../../e2e/portal/samples/seeded-random.ts";
import { createOperatingLedger, type OperatingLedger } from "./operating-ledger.ts";

const start = 1_767_600_017_345;
const hour = 3_600_000;
const limitSeconds = 480;
const key = "copy";

/** Four lanes that copy without a break for as long as told; `mayStart` gives the moment for one more. */
function copyFor(
  durationMs: number,
  costOf: () => number,
  pace: {
    readonly nextAt: (inFlight: number, now: number, portal: OperatingTime) => number;
    readonly ledger?: OperatingLedger;
  },
) {
  const portal = new OperatingTime();
  let flights: readonly { readonly cost: number; readonly endsAt: number }[] = [];
  let copied = 0;
  let refused = 0;
  for (let now = start; now < start + durationMs;) {
    const next = pace.nextAt(flights.length, now, portal);
    if (flights.length < 4 && next <= now) {
      if (portal.used(key, now) > limitSeconds) refused += 1;
      const cost = costOf();
      flights = [...flights, { cost, endsAt: now + cost }];
      continue;
    }
    const ends = flights.map(({ endsAt }) => endsAt);
    now = Math.min(...ends, flights.length < 4 ? next : Infinity);
    for (const { cost } of flights.filter(({ endsAt }) => endsAt === now)) {
      copied += cost;
      portal.count(key, cost, now);
      const freeAgainAt = (portal.resetAt(key, now) ?? 0) * 1000;
      pace.ledger?.note({ usedMs: portal.used(key, now) * 1000, freeAgainAt, tookMs: cost }, now);
    }
    flights = flights.filter(({ endsAt }) => endsAt !== now);
  }
  return { copied, refused };
}

/** As much as the portal lets through for somebody who could look into it at any moment. */
const insider = (_inFlight: number, now: number, portal: OperatingTime) =>
  portal.used(key, now) > limitSeconds ? now + 1000 : now;

test.each([
  ["light pages", 300, 900],
  ["usual pages", 900, 5000],
  ["heavy pages", 4000, 15_000],
])(
  "six hours of %s never meet the portal's limit, at 95 %% or more of what it allows",
  (_what, least, most) => {
    const costs = (seed: number) => {
      const random = seededRandom(seed);
      return () => Math.round(least + random() * (most - least));
    };
    const ledger = createOperatingLedger();
    const ours = copyFor(6 * hour, costs(7), { nextAt: ledger.nextAt, ledger });
    const allowed = copyFor(6 * hour, costs(7), { nextAt: insider });
    expect(ours.refused).toBe(0);
    expect(ours.copied).toBeGreaterThanOrEqual(0.95 * allowed.copied);
  },
);

test("pages that become ten times as heavy from one moment to the next do not meet the limit more than once", () => {
  let copies = 0;
  const ledger = createOperatingLedger();
  const { refused } = copyFor(2 * hour, () => ((copies += 1) < 400 ? 1000 : 10_000), {
    nextAt: ledger.nextAt,
    ledger,
  });
  expect(refused).toBe(0);
});

test("before the first answer nothing holds the copies up", () => {
  expect(createOperatingLedger().nextAt(3, start)).toBe(0);
});

test("what others of the same app have used counts as well, until the portal frees it", () => {
  const ledger = createOperatingLedger();
  ledger.note({ usedMs: 479_000, freeAgainAt: start + 120_000, tookMs: 2000 }, start);
  expect(ledger.nextAt(0, start)).toBe(start + 120_000);
});

test("a refusal is waited for, and teaches a lower limit than the documented one", () => {
  const ledger = createOperatingLedger();
  const freeAgainAt = Math.ceil(start / 60_000) * 60_000 + 540_000;
  for (let copy = 1; copy <= 100; copy += 1)
    ledger.note({ usedMs: copy * 2000, freeAgainAt, tookMs: 2000 }, start + copy * 1000);
  const now = start + 101_000;
  expect(ledger.nextAt(0, now)).toBe(now);
  ledger.refused(now, now + 300_000);
  expect(ledger.nextAt(0, now)).toBeGreaterThanOrEqual(now + 300_000);
  // All of the 200 s are still in the window then, so that one more would be refused again.
  expect(ledger.nextAt(0, now + 300_000)).toBeGreaterThan(now + 300_000);
});
