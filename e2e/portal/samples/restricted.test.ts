import { expect, test } from "vitest";

import { buildState } from "./sample-states.ts";

test("restricted opens as an employee who reads two of three sites and writes on one", () => {
  const state = buildState("restricted");
  const [first] = state.users.values();
  expect(first?.admin).toBe(false);
  expect(state.sites.size).toBe(3);
  expect(state.rights).toMatchObject({ mode: "role", defaults: null });
  expect(
    state.siteRights.filter(({ userId }) => userId === first?.id).map(({ operations }) => operations),
  ).toEqual([["read"], ["read", "edit"]]);
});
