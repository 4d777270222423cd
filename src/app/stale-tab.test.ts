import { expect, test } from "vitest";

import type { PlannedCopy } from "@/model/plan.ts";

import { copyMethod } from "./testing/errands.ts";
import {
  catalogue,
  copiesMade,
  east,
  isFinished,
  manyPages,
  placeIn,
  tally,
  until,
} from "./testing/many-pages.ts";
import { openWorld, restOf } from "./testing/world.ts";

test("what another tab has done to a run since is shown, and not done again from the old picture", async () => {
  const world = openWorld({ scenario: manyPages(3) });
  world.local.addFault({ method: copyMethod, nth: 2, effect: { do: "error", code: "LANDING_NOT_EXIST" } });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east)] });
  world.store.start(plan);
  const first = await until(world, isFinished);
  expect(tally(first)).toEqual({ done: 2, failed: 1 });
  const failed = plan.copies.filter(
    ({ key }) => first.at !== "idle" && first.copies.get(key)?.at === "failed",
  );

  await retryInAnotherTab(world, failed);
  expect(copiesMade(world, east).size).toBe(3);

  world.store.retry(failed);
  await restOf(world.store);
  expect(tally(world.store.getSnapshot())).toEqual({ done: 3 });
  expect([...copiesMade(world, east).values()]).toEqual([1, 1, 1]);
});

async function retryInAnotherTab(world: ReturnType<typeof openWorld>, rows: readonly PlannedCopy[]) {
  const other = world.openStore();
  const [run] = await other.history();
  if (run === undefined) throw new Error("The history is empty.");
  await other.open(run.runId);
  other.retry(rows);
  await restOf(other);
  expect(tally(other.getSnapshot())).toEqual({ done: 3 });
}
