import * as fc from "fast-check";
import { expect, test } from "vitest";

import { failureTable } from "@/model/failure-table.ts";

import { F2, P1, P3, S1, S2 } from "../../e2e/portal/conformance/fixture.ts";
import type { FaultEffect } from "../../e2e/portal/faults/fault-rules.ts";
import { copyMethod, outOfTrash, promoToShop } from "./testing/errands.ts";
import { expectHonest } from "./testing/expect-honest.ts";
import { openWorld, type Errand } from "./testing/world.ts";

const methods = [
  copyMethod,
  "batch",
  "landing.landing.getList",
  "landing.site.getFolders",
  "landing.site.getRights",
  "landing.site.getList",
  "landing.block.getlist",
  "landing.landing.unpublic",
  "landing.landing.publication",
  "landing.landing.markDelete",
  "landing.landing.markUnDelete",
] as const;

const anyEffect = fc.oneof(
  fc.record({ do: fc.constant("drop" as const), ran: fc.boolean() }),
  fc.record({
    do: fc.constant("status" as const),
    status: fc.constantFrom(500, 502, 503, 504),
    ran: fc.boolean(),
  }),
  fc.record({
    do: fc.constant("body" as const),
    body: fc.constantFrom("malformed" as const, "truncated" as const, "empty" as const),
    ran: fc.boolean(),
  }),
  fc.record({
    do: fc.constant("answer" as const),
    result: fc.constantFrom(null, true, "nonsense"),
    ran: fc.boolean(),
  }),
  fc.record({
    do: fc.constant("error" as const),
    code: fc.constantFrom(
      ...Object.entries(failureTable)
        .filter(([, { kind }]) => kind !== "malformed")
        .map(([code]) => code),
    ),
  }),
);

const anyErrand = fc.constantFrom<Errand>(
  promoToShop,
  { ...promoToShop, publication: "as-source" },
  { ...promoToShop, publication: "published" },
  { ...promoToShop, to: S1, folder: F2 },
  { ...promoToShop, to: S2 },
  { ...promoToShop, source: P1 },
  { ...promoToShop, source: P3, publication: "published" },
  outOfTrash,
);

/** However a command of a batch ends, the batch as a whole is answered: a refused `unpublic` says nothing of the copy (contract A11). */
const asInBatch = (method: string, effect: FaultEffect): FaultEffect =>
  method === "landing.landing.unpublic" && effect.do === "error" ? { ...effect, status: 400 } : effect;

test("with any single fault in any call there is at most one page, and the run claims only what the portal shows", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyErrand,
      fc.constantFrom(...methods),
      anyEffect,
      fc.integer({ min: 1, max: 6 }),
      async (errand, method, effect, nth) => {
        const world = openWorld();
        const plan = await world.plan(errand);
        world.local.addFault({ method, effect: asInBatch(method, effect), nth });
        expectHonest(world, await world.run(plan));
        expect(world.newPages().length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
