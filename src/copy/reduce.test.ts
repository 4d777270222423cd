import * as fc from "fast-check";
import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { RunState } from "@/model/run.ts";
import { sampleFailure, sampleFound } from "@/model/testing/samples.ts";

import { buildPlan } from "./plan.ts";
import { idle, reduceRun } from "./reduce.ts";
import { sampleChoice, sampleFacts, sampleIntent } from "./testing/samples.ts";

const plan = buildPlan(sampleChoice(), sampleFacts());
const key = plan.copies[0]?.key ?? "";
const failure = sampleFailure("NETWORK_ERROR");
const started: RunEvent = { type: "run-started", plan, at: 1 };

const fold = (...events: readonly RunEvent[]): RunState => events.reduce(reduceRun, idle);

function copyAfter(...events: readonly RunEvent[]) {
  const state = fold(started, ...events);
  return state.at === "idle" ? undefined : state.copies.get(key);
}

const found = sampleFound({ pageId: pageId(600) });

test("every copy of the plan waits when the run starts", () => {
  expect(copyAfter()).toEqual({ at: "waiting" });
});

test("an answered copy ends as done and not as adopted", () => {
  const done = copyAfter(
    { type: "checking", key },
    { type: "copy-sent", key, intent: sampleIntent() },
    { type: "copy-answered", key, pageId: pageId(600) },
    { type: "finishing", key, pageId: pageId(600), adopted: false },
    { type: "copy-done", key, found, differences: [] },
  );
  expect(done).toEqual({ at: "done", found, adopted: false, differences: [] });
});

test("a copy found by looking is remembered as adopted to the end", () => {
  const adopted: readonly RunEvent[] = [
    { type: "copy-unsure", key, failure },
    { type: "copy-adopted", key, pageId: pageId(600) },
    { type: "finishing", key, pageId: pageId(600), adopted: true },
  ];
  expect(copyAfter(...adopted, { type: "copy-done", key, found, differences: [] })).toMatchObject({
    at: "done",
    adopted: true,
  });
  expect(
    copyAfter(...adopted, {
      type: "copy-unverified",
      key,
      pageId: pageId(600),
      failure,
      sourceLeftRestored: false,
    }),
  ).toMatchObject({ at: "unverified", adopted: true });
});

test("what becomes of a page left behind is told by the events about that very page", () => {
  const left = { pageId: pageId(601), title: "Promo", code: "promo", folderId: null, trashed: false };
  const refused: RunEvent = {
    type: "copy-failed",
    key,
    failure,
    lookedFor: false,
    orphan: left,
    sourceLeftRestored: false,
  };
  const fateAfter = (...events: readonly RunEvent[]) => copyAfter(refused, ...events);
  const about = { key, pageId: left.pageId };
  expect(fateAfter()).toMatchObject({ orphan: { ...left, fate: { at: "left" } } });
  expect(fateAfter({ type: "trashing-orphan", ...about })).toMatchObject({
    orphan: { fate: { at: "moving" } },
  });
  expect(fateAfter({ type: "orphan-trashed", ...about })).toMatchObject({
    orphan: { fate: { at: "trashed" } },
  });
  expect(fateAfter({ type: "orphan-in-use", ...about })).toMatchObject({
    orphan: { fate: { at: "in-use" } },
  });
  expect(fateAfter({ type: "orphan-kept", ...about, failure })).toMatchObject({
    orphan: { fate: { at: "kept", failure } },
  });
  expect(fateAfter({ type: "orphan-trashed", key, pageId: pageId(602) })).toEqual(fateAfter());
});

test("a held copy remembers why its answer was lost", () => {
  expect(
    copyAfter(
      { type: "copy-unsure", key, failure },
      { type: "waiting", key, until: 5, why: "portal-may-still-work" },
    ),
  ).toEqual({ at: "held", until: 5, why: "portal-may-still-work", failure });
});

test("a run that is looked at again is running until it is finished once more", () => {
  const finished: RunEvent = { type: "run-finished", at: 9 };
  const unknown: RunEvent = { type: "copy-unknown", key, failure, sourceLeftRestored: false };
  expect(fold(started, unknown, finished)).toMatchObject({ at: "finished", finishedAt: 9 });
  expect(fold(started, unknown, finished, { type: "run-resumed", at: 10 })).toMatchObject({
    at: "running",
    finishedAt: null,
  });
});

test("before a run there is nothing that an event could change", () => {
  expect(fold({ type: "checking", key })).toEqual({ at: "idle" });
});

const anyCopyEvent = fc.constantFrom<RunEvent>(
  { type: "checking", key },
  { type: "obstacle-found", key, obstacle: { what: "source-gone" }, sourceLeftRestored: false },
  { type: "restoring-source", key },
  { type: "source-put-back", key },
  { type: "copy-sent", key, intent: sampleIntent() },
  { type: "copy-answered", key, pageId: pageId(600) },
  { type: "copy-unsure", key, failure },
  { type: "waiting", key, until: 5, why: "limit" },
  { type: "copy-adopted", key, pageId: pageId(600) },
  { type: "copy-ambiguous", key, candidates: [] },
  { type: "copy-absent", key, lookedUpTo: 0 },
  { type: "finishing", key, pageId: pageId(600), adopted: true },
  { type: "copy-failed", key, failure, lookedFor: false, orphan: null, sourceLeftRestored: false },
  { type: "copy-done", key, found, differences: [] },
  { type: "copy-unverified", key, pageId: pageId(600), failure, sourceLeftRestored: false },
  { type: "copy-unknown", key, failure, sourceLeftRestored: false },
  { type: "trashing-orphan", key, pageId: pageId(600) },
  { type: "orphan-trashed", key, pageId: pageId(600) },
  { type: "orphan-in-use", key, pageId: pageId(600) },
  { type: "orphan-kept", key, pageId: pageId(600), failure },
  { type: "run-finished", at: 9 },
  { type: "run-resumed", at: 10 },
);

test("whatever happens in whatever order, exactly the copies of the plan are in the state", () => {
  fc.assert(
    fc.property(fc.array(anyCopyEvent), (events) => {
      const state = fold(started, ...events);
      expect(state.at === "idle" ? [] : [...state.copies.keys()]).toEqual([key]);
    }),
  );
});
