import * as fc from "fast-check";
import { expect, test } from "vitest";

import { loadGroups } from "./loaded-groups.ts";
import { groupRows, noFilter } from "./review-rows.ts";
import { anyPlan } from "./testing/any-plan.ts";

test("never more rows than asked for are handed to the list, and it says whether there are more", () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 1, max: 80 }), fc.boolean(), (plan, limit, closesFirst) => {
      const { groups } = groupRows(plan, noFilter);
      const [first] = groups;
      const closed = new Set(closesFirst && first !== undefined ? [first.place.key] : []);
      const loaded = loadGroups(groups, closed, limit);
      const rows = (given: readonly { readonly copies: readonly unknown[] }[]) =>
        given.reduce((total, { copies }) => total + 1 + copies.length, 0);
      const hidden = closesFirst ? (first?.copies.length ?? 0) : 0;
      const all = rows(groups) - hidden;
      expect(rows(loaded.groups)).toBe(Math.min(limit, all));
      expect(loaded.hasMore).toBe(all > limit);
    }),
  );
});
