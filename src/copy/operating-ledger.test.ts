import { expect, test } from "vitest";

import { OperatingTime } from "../../e2e/portal/limits/operating-time.ts";
import { seededRandom } from "../../e2e/portal/samples/seeded-random.ts";
import { createOperatingLedger, type OperatingLedger } from "./operating-ledger.ts";

const start = 1_767_600_017_345;
const hour = 3_600_000;
const limitSeconds = 480;
const key = "copy";

/** Four lanes that copy without a break for as long as told, at the pace of the ledger. */
function copyFor(durationMs: number, costOf: () => number, ledger: OperatingLedger) {
  const portal = new OperatingTime();
  const flights = new Set<{ readonly cost: number; readonly endsAt: number }>();
  let copied = 0;
  let refused = 0;
  for (let now = start; now < start + durationMs;) {
    const next = ledger.nextAt(flights.size, now);
    if (flights.size < 4 && next <= now) {
      if (portal.used(key, now) > limitSeconds) refused += 1;
      const cost = costOf();
      flights.add({ cost, endsAt: now + cost });
      continue;
    }
    const ends = [...flights].map(({ endsAt }) => endsAt);
    now = Math.min(...ends, flights.size < 4 ? next : Infinity);
    for (const flight of [...flights].filter(({ endsAt }) => endsAt === now)) {
      const { cost } = flight;
      flights.delete(flight);
      copied += cost;
      portal.count(key, cost, now);
      const freeAgainAt = (portal.resetAt(key, now) ?? 0) * 1000;
      ledger.note({ usedMs: portal.used(key, now) * 1000, freeAgainAt, tookMs: cost }, now);
    }
  }
  return { copied, refused };
}

/** What the portal counts at most. */
const allowedIn = (durationMs: number) => (limitSeconds * 1000 * durationMs) / 600_000;

test.each([
  ["light pages", 300, 900],
  ["usual pages", 900, 5000],
  ["heavy pages", 4000, 15_000],
] as const)(
  "three hours of %s never meet the portal's limit, and use 95 percent of it or more",
  (_what, least, most) => {
    const random = seededRandom(7);
    const ledger = createOperatingLedger();
    const { refused, copied } = copyFor(
      3 * hour,
      () => Math.round(least + random() * (most - least)),
      ledger,
    );
    expect(refused).toBe(0);
    expect(copied).toBeGreaterThanOrEqual(0.95 * allowedIn(3 * hour));
  },
);

test("pages that become ten times as heavy from one moment to the next do not meet the limit", () => {
  let copies = 0;
  const costOf = () => ((copies += 1) < 400 ? 1000 : 10_000);
  expect(copyFor(2 * hour, costOf, createOperatingLedger()).refused).toBe(0);
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

test("a refusal because of what others have used does not slow the whole run down for good", () => {
  const ledger = createOperatingLedger();
  ledger.note({ usedMs: 470_000, freeAgainAt: start + 60_000, tookMs: 2000 }, start);
  ledger.refused(start + 61_000, start + 700_000);
  const later = start + 700_000;
  for (let copy = 1; copy <= 100; copy += 1)
    ledger.note({ usedMs: copy * 2000, freeAgainAt: later + 540_000, tookMs: 2000 }, later + copy * 1000);
  expect(ledger.nextAt(0, later + 101_000)).toBe(later + 101_000);
});
