import { expect, test } from "vitest";

import { leadsElsewhere } from "@/model/menu-entry.ts";

import { forgotten, goal, old, openEntryWorld, own } from "./testing/entry-world.ts";

test.each([
  ["is there", [own], { handler: own, state: "there" }, "was-there"],
  [
    "is there twice, as somebody else has added one",
    [own, forgotten],
    { handler: own, state: "there" },
    "was-there",
  ],
  ["was unbound by somebody", [], { handler: own, state: "there" }, "added"],
  ["was removed by an administrator", [], { handler: own, state: "removed" }, "added"],
  ["leads to an earlier version", [old], { handler: old, state: "there" }, "replaced"],
  ["was doubled by a pass that was cut short", [old, own], { handler: old, state: "there" }, "replaced"],
  ["of an earlier version was unbound", [], { handler: old, state: "there" }, "added"],
  ["is unknown and there", [own], null, "was-there"],
  ["is unknown and leads to an address that nobody knows", [forgotten, old], null, "added"],
] as const)("an entry that %s is there once after a repair", async (_what, entries, note, outcome) => {
  const world = openEntryWorld({ entries, note });
  const state = await world.tend("repair");
  expect(state.ending).toEqual({ at: "done", outcome, noteFailure: null });
  expect(world.entries()).toEqual([own]);
  expect(state.note).toEqual({ ...goal, at: world.clock.now(), state: "there" });
  expect(world.note()).toEqual(state.note);
  expect(leadsElsewhere(state)).toBe(false);
});

test("removing takes away every entry of the app, and says where there was none", async () => {
  const world = openEntryWorld({ entries: [old, own], note: null });
  expect((await world.tend("remove")).ending).toMatchObject({ at: "done", outcome: "removed" });
  expect(world.entries()).toEqual([]);
  expect(world.note()).toMatchObject({ handler: own, state: "removed" });
  expect((await world.tend("remove")).ending).toMatchObject({ at: "done", outcome: "was-gone" });
});

test("what fails is told with its code, and what was known stays", async () => {
  const world = openEntryWorld({ entries: [own], note: { handler: own, state: "there" } });
  world.local.addFault({
    method: "landing.repo.unbind",
    effect: { do: "error", code: "ACCESS_DENIED", status: 400 },
  });
  const state = await world.tend("remove");
  expect(state.ending).toMatchObject({ at: "failed", wish: "remove", failure: { code: "ACCESS_DENIED" } });
  expect(state.note).toMatchObject({ handler: own, state: "there" });
  expect(world.entries()).toEqual([own]);
});

test("a repair whose note cannot be written is done, and says so", async () => {
  const world = openEntryWorld({ entries: [], note: null });
  world.local.addFault({
    method: "app.option.set",
    times: null,
    effect: { do: "status", status: 502, ran: false },
  });
  const { ending } = await world.tend("repair");
  expect(ending).toMatchObject({ at: "done", outcome: "added", noteFailure: { code: "GATEWAY_ERROR" } });
  expect(world.entries()).toEqual([own]);
});

test.each([
  [{ handler: old, state: "there" }, true],
  [{ handler: own, state: "there" }, false],
  [{ handler: old, state: "removed" }, false],
] as const)("of what is noted as %o, that it leads elsewhere is %s", (note, is) => {
  expect(leadsElsewhere({ note: { ...goal, at: 1, ...note }, handler: own })).toBe(is);
});
