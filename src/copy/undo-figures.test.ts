import { expect, test } from "vitest";

import type { RunEvent } from "@/model/run-event.ts";
import { samplePlan } from "@/model/testing/samples.ts";

import { reduceRun } from "./reduce.ts";
import type { StartedRun } from "./run-figures.ts";
import { sampleCopy, sampleRun } from "./testing/sample-run.ts";
import { createUndoCounter } from "./undo-figures.ts";

const plan = samplePlan(["a", "b", "c", "d"].map((key) => sampleCopy(key)));
const copied = after(sampleRun(plan), [{ type: "run-finished", at: 2000 }]);

function after(run: StartedRun, events: readonly RunEvent[]): StartedRun {
  const state = events.reduce(reduceRun, run);
  if (state.at === "idle") throw new Error("A run that has been started is not idle.");
  return state;
}

const asked = (...keys: readonly string[]): RunEvent => ({
  type: "undo-asked",
  keys,
  evenIfChanged: [],
  at: 3000,
});
const undone = (undoKey: string): RunEvent => ({ type: "undone", undoKey });
const kept = (undoKey: string): RunEvent => ({
  type: "undo-refused",
  undoKey,
  why: { what: "home-page" },
});

test("while copies are made there is nothing to count", () => {
  expect(createUndoCounter()(sampleRun(plan))).toBeNull();
});

test("rows that are over count, whether they are in the trash or stay", () => {
  const count = createUndoCounter();
  const undoing = after(copied, [asked("a", "b", "c", "d")]);
  expect(count(undoing)).toMatchObject({ total: 4, left: 4, percent: 0 });
  expect(count(after(undoing, [undone("a"), kept("b"), undone("c")]))).toMatchObject({
    errand: "undoing",
    done: 2,
    notDone: 1,
    left: 1,
    percent: 75,
  });
});

test("what an earlier piece of work has dealt with is none of the next one", () => {
  const count = createUndoCounter();
  const undoing = after(copied, [asked("a", "b"), undone("a"), kept("b")]);
  count(after(copied, [asked("a", "b")]));
  count(undoing);
  const again = after(undoing, [{ type: "run-finished", at: 4000 }]);
  count(again);
  expect(count(after(again, [asked("b")]))).toMatchObject({ keys: ["b"], total: 1, left: 1, percent: 0 });
});

test("after a reload what is left is counted", () => {
  const undoing = after(copied, [asked("a", "b", "c"), undone("a")]);
  expect(createUndoCounter()(undoing)).toMatchObject({ keys: ["b", "c"], total: 2, done: 0, left: 2 });
});

test("bringing back counts the same way", () => {
  const count = createUndoCounter();
  const trashed = after(copied, [asked("a", "b"), undone("a"), undone("b")]);
  const restoring = after(trashed, [{ type: "restore-asked", keys: ["a", "b"], at: 5000 }]);
  expect(count(restoring)).toMatchObject({ errand: "restoring", total: 2, left: 2 });
  const restored = after(restoring, [
    { type: "restored", undoKey: "a", notPublished: null },
    { type: "not-restored", undoKey: "b", failure: null },
  ]);
  expect(count(restored)).toMatchObject({ done: 1, notDone: 1, left: 0, percent: 100 });
});
