import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { CopyPlan } from "@/model/plan.ts";

import { countPlan, groupRows, noFilter } from "./review-rows.ts";
import { afterTaken } from "./taken-out.ts";
import { anyPlan } from "./testing/any-plan.ts";

const withTakenOut = (plan: CopyPlan, keys: ReadonlySet<string>): CopyPlan => ({
  ...plan,
  copies: plan.copies.map((copy) => ({ ...copy, takenOut: keys.has(copy.key) })),
});

test("taking out everything leaves nothing to make, and putting it back makes all that can be made", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { total } = countPlan(plan);
      const possible = total.rows - total.impossible;
      const out = withTakenOut(plan, afterTaken(plan, plan.copies, true));
      expect(countPlan(out).total).toEqual({ ...total, made: 0, takenOut: possible });
      const back = withTakenOut(out, afterTaken(out, out.copies, false));
      expect(countPlan(back).total).toEqual({ ...total, made: possible, takenOut: 0 });
    }),
  );
});

test("taking out what is shown leaves the rest of the plan as it was", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const shown = groupRows(plan, { ...noFilter, show: "with-warnings" });
      const keys = new Set(shown.groups.flatMap(({ copies }) => copies.map(({ key }) => key)));
      const after = withTakenOut(
        plan,
        afterTaken(
          plan,
          shown.groups.flatMap(({ copies }) => copies),
          true,
        ),
      );
      for (const [index, copy] of plan.copies.entries()) {
        if (!keys.has(copy.key)) expect(after.copies[index]).toEqual(copy);
      }
      expect(countPlan(after).total.made).toBe(countPlan(plan).total.made - shown.counts.made);
    }),
  );
});
