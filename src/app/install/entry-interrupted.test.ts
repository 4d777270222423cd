import { describe, expect, test } from "vitest";

import type { EntryPorts } from "@/install/ports.ts";
import type { InstallState } from "@/model/installation.ts";

import type { FaultEffect } from "../../../e2e/portal/faults/fault-rules.ts";
import {
  forgotten,
  old,
  openEntryWorld,
  own,
  type Beginning,
  type EntryWorld,
} from "./testing/entry-world.ts";

const beginnings: readonly (readonly [what: string, Beginning])[] = [
  ["without an entry", { entries: [], note: null }],
  ["with this entry, noted", { entries: [own], note: { handler: own, state: "there" } }],
  ["with this entry, not noted", { entries: [own], note: null }],
  ["with an earlier entry, noted", { entries: [old], note: { handler: old, state: "there" } }],
  ["with an earlier entry, not noted", { entries: [old], note: null }],
  ["with two entries that nobody remembers", { entries: [forgotten, old], note: null }],
  ["with both after an interruption", { entries: [old, own], note: { handler: old, state: "there" } }],
  ["whose entry was removed", { entries: [], note: { handler: own, state: "removed" } }],
  ["whose entry somebody unbound", { entries: [], note: { handler: old, state: "there" } }],
];

const methods = ["landing.repo.bind", "landing.repo.unbind", "app.option.get", "app.option.set"] as const;

const effects: readonly (readonly [what: string, FaultEffect])[] = [
  ["dropped before it ran", { do: "drop", ran: false }],
  ["dropped after it ran", { do: "drop", ran: true }],
  ["502 before it ran", { do: "status", status: 502, ran: false }],
  ["502 after it ran", { do: "status", status: 502, ran: true }],
  ["cut off after it ran", { do: "body", body: "truncated", ran: true }],
  ["answered with nonsense", { do: "answer", result: ["nonsense"], ran: true }],
  ["refused", { do: "error", code: "ACCESS_DENIED", status: 400 }],
  ["without the scope", { do: "error", code: "insufficient_scope", status: 401 }],
  ["with an expired token", { do: "error", code: "expired_token", status: 401 }],
  ["failing within the portal", { do: "error", code: "SYSTEM_ERROR", status: 400 }],
];

const wishes = ["repair", "remove"] as const;

/** In the first call, in the second where there is one, and in each. */
const timings = [
  ["in the first call", { nth: 1 }],
  ["in the second call", { nth: 2 }],
  ["in every call", { times: null }],
] as const;

/** Whether what the installation says of itself is so, and whether there is an entry where there was one that is noted. */
function judge({ stage, steps }: InstallState, entries: readonly string[], { note, ...before }: Beginning) {
  const hasFailed = [...steps.values()].some(({ at }) => at === "failed");
  const wasKnown = note !== null && before.entries.length > 0;
  return {
    isTrue: stage === "checked" ? entries.length === 1 && entries[0] === own : hasFailed,
    isThere: !wasKnown || entries.length > 0,
  };
}

function expectWhole(world: EntryWorld): void {
  expect(world.entries()).toEqual([own]);
  expect(world.note()).toMatchObject({ handler: own, state: "there" });
}

describe.each(beginnings)("on a portal %s", (_what, beginning) => {
  test.each(methods)(
    "whatever happens to %s, what is claimed is true, and the next pass mends all",
    async (method) => {
      for (const [what, effect] of effects)
        for (const [when, timing] of timings) {
          const world = openEntryWorld(beginning);
          world.local.addFault({ method, effect, ...timing });
          const { state } = await world.install();
          const judged = judge(state, world.entries(), beginning);
          world.local.clearFaults();
          const { state: mended } = await world.install();
          expect({ what, when, ...judged, mended: mended.stage }).toEqual({
            what,
            when,
            isTrue: true,
            isThere: true,
            mended: "checked",
          });
          expectWhole(world);
        }
    },
  );

  test.each(methods.flatMap((method) => wishes.map((wish) => ({ method, wish }))))(
    "whatever happens to $method, what is said of a wish to $wish is true, and wishing once more fulfils it",
    async ({ method, wish }) => {
      const wished = wish === "repair" ? [own] : [];
      for (const [what, effect] of effects)
        for (const [when, timing] of timings) {
          const world = openEntryWorld(beginning);
          world.local.addFault({ method, effect, ...timing });
          const { ending } = await world.tend(wish);
          const found = ending?.at === "done" ? world.entries() : wished;
          world.local.clearFaults();
          const { ending: next } = await world.tend(wish);
          expect({ what, when, found, next }).toMatchObject({
            what,
            when,
            found: wished,
            next: { at: "done" },
          });
          expect(world.entries()).toEqual(wished);
          expect(world.note()).toMatchObject({ state: wish === "repair" ? "there" : "removed" });
        }
    },
  );

  test.each([1, 2, 3, 4, 5, 6].flatMap((nth) => [false, true].map((ran) => ({ nth, ran }))))(
    "a page that is closed at call $nth, carried out: $ran, is mended by the next pass, and by a repair",
    async ({ nth, ran }) => {
      for (const mend of ["install", "repair"] as const) {
        const world = openEntryWorld(beginning);
        const end = closedAt(world.ports, nth, ran);
        await Promise.race([world.install(end.ports), end.closed]);
        if (mend === "install") await world.install();
        else await world.tend("repair");
        expectWhole(world);
      }
    },
  );
});

/** A page whose n-th question is never answered, since it is gone by then; `closed` resolves at that moment. */
function closedAt(ports: EntryPorts, nth: number, ran: boolean) {
  let calls = 0;
  let close: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const through = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    calls += 1;
    if (calls !== nth) return ask();
    if (ran) await ask();
    close();
    return new Promise<never>(() => undefined);
  };
  const cut: EntryPorts = {
    clock: ports.clock,
    bind: (handler, title) => through(() => ports.bind(handler, title)),
    unbind: (handler) => through(() => ports.unbind(handler)),
    readNote: () => through(() => ports.readNote()),
    writeNote: (note) => through(() => ports.writeNote(note)),
  };
  return { ports: cut, closed };
}
