import { expect, test } from "vitest";

import { rowsOf } from "../../../e2e/portal/faults/bad-answers/many-rows.ts";
import { copyMethod, promoToShop } from "../testing/errands.ts";
import { expectDone } from "../testing/expect-honest.ts";
import { openWorld } from "../testing/world.ts";
import { askPortal } from "./testing/asked-portal.ts";
import { calls } from "./testing/calls.ts";
import { badnessOf, callNames, listenToCalls, tryCall, type CallName } from "./testing/fuzz-call.ts";
import { judgeFailures } from "./testing/judge.ts";

const minutes = 120_000;

/** Reads of lists, and the method whose rows may come in portions. */
const lists: readonly (readonly [CallName, string])[] = [
  ["readOverview", "landing.site.getList"],
  ["readMorePages", "landing.landing.getList"],
  ["readBack", "landing.landing.getList"],
  ["readPagesAbove", "landing.landing.getList"],
  ["readFolderPages", "landing.landing.getList"],
];

/** Asks a portal whose lists have so many rows, with ids from `firstId` on. */
async function askForRows(
  name: CallName,
  method: string,
  count: number,
  firstId: (answer: number) => number,
) {
  const { local, portal, door } = askPortal();
  let answers = 0;
  const withRows = rowsOf(method, count, () => firstId((answers += 1)));
  local.addFault({ method, times: null, effect: { do: "rewrite", rewrite: withRows } });
  const endless = door.tooMany.then(() => "without end" as const);
  const ended = await Promise.race([calls[name](portal, local), endless]);
  if (ended === "without end") throw new Error(`${String(name)} asks without end.`);
  expect(judgeFailures(ended)).toEqual([]);
  return { ended, requests: local.calls().length };
}

test.each(lists)(
  "%s ends where the portal answers with the same fifty rows for ever",
  async (name, method) => {
    const { requests } = await askForRows(name, method, 50, () => 100_000);
    expect(requests).toBeLessThan(20);
  },
  minutes,
);

test.each(lists)(
  "%s ends where the portal always has fifty rows more",
  async (name, method) => {
    const { ended } = await askForRows(name, method, 50, (answer) => answer * 1000);
    // Those that are read in portions as somebody wants them have one answer only.
    const wanted = name === "readMorePages" ? "an answer" : "MALFORMED_ANSWER";
    expect(ended.ok ? "an answer" : ended.failure.code).toBe(wanted);
  },
  minutes,
);

test.each(lists.slice(0, 3))(
  "%s bears a hundred thousand rows",
  async (name, method) => {
    const { ended } = await askForRows(name, method, 100_001, () => 1000);
    expect(ended.ok).toBe(true);
  },
  minutes,
);

test("looking for a lost copy bears two hundred thousand pages", async () => {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  const method = "landing.landing.getList";
  const spoilNextList = () => {
    const rewrite = rowsOf(method, 200_000, () => 5000);
    world.local.addFault({ method, effect: { do: "rewrite", rewrite } });
  };
  world.local.addFault({
    method: copyMethod,
    effect: { do: "change", when: "after", change: spoilNextList },
  });
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  expectDone(await world.run(plan));
  expect(world.newPages()).toHaveLength(1);
});

/** Bad text instead of the whole answer to the first request of a method. */
async function expectBorne(name: CallName, how: "huge" | "deep"): Promise<void> {
  // Whichever command the answer is named by, all of it is replaced.
  const [method = ""] = (await listenToCalls()).get(name) ?? [];
  const { spoilt, wrongs } = await tryCall(
    name,
    badnessOf(method, { what: "text", edit: { do: how, at: 0 } }),
  );
  expect([name, spoilt, wrongs]).toEqual([name, 1, []]);
}

test.each(callNames)("%s bears lists ten thousand deep", (name) => expectBorne(name, "deep"));

test.each(["readOverview", "readMorePages", "readBack", "copyPage", "trashPages", "readBlocks"] as const)(
  "%s bears ten million letters",
  (name) => expectBorne(name, "huge"),
);
