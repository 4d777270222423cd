import { expect, test } from "vitest";

import type { Journal } from "@/copy/ports.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { copyMethod } from "./testing/errands.ts";
import { copiesMade, east, isFinished, manyPages, planToEast, tally, until } from "./testing/many-pages.ts";
import { openMortalTab } from "./testing/mortal-tab.ts";
import { openWorld, restOf } from "./testing/world.ts";

test("what another tab has done to a run since is shown, and not done again from the old picture", async () => {
  const world = openWorld({ scenario: manyPages(3) });
  world.local.addFault({ method: copyMethod, nth: 2, effect: { do: "error", code: "LANDING_NOT_EXIST" } });
  const plan = await planToEast(world);
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

test("a stop that is asked for while a tab notes down that the run was interrupted ends the run, however often it is asked", async () => {
  const world = openWorld({ scenario: manyPages(3) });
  const tab = openMortalTab(world, ({ type }) => type === "run-started");
  tab.store.start(await planToEast(world));
  await tab.death;
  const reopen = (runId: string): Journal => {
    const { append } = world.archive.reopen(runId);
    return {
      runId,
      append: async (event) => {
        await append(event);
        if (event.type !== "run-paused") return;
        next.store.stop();
        // Storage is slow to say that it is held.
        for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
        next.store.stop();
      },
    };
  };
  const next = { store: world.openStore({ ...world.archive, reopen }) };
  await next.store.recover();
  expect(tally(await until(next, isFinished))).toEqual({ skipped: 3 });
  expect(copiesMade(world, east).size).toBe(0);
});
