import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";
import { sampleFailure } from "@/model/testing/samples.ts";

import { createBook } from "./book.ts";
import { buildPlan } from "./plan.ts";
import { sampleChoice, sampleFacts, sampleIntent } from "./testing/samples.ts";

const key = "a";
const failure = sampleFailure("NETWORK_ERROR");
const sent: RunEvent = { type: "copy-sent", key, intent: sampleIntent() };
function progress(...events: readonly RunEvent[]) {
  const book = createBook();
  for (const event of events) book.note(event);
  return book.progressOf(key);
}

test("a send without an ending is open, and stays so while the portal may still be working", () => {
  expect(progress(sent).isOpen).toBe(true);
  expect(
    progress(
      sent,
      { type: "copy-unsure", key, failure },
      { type: "waiting", key, until: 5, why: "portal-may-still-work" },
      { type: "copy-unknown", key, failure, sourceLeftRestored: false },
    ),
  ).toMatchObject({ isOpen: true, failure });
});

test.each<RunEvent>([
  { type: "copy-answered", key, pageId: pageId(600) },
  { type: "copy-adopted", key, pageId: pageId(600) },
  { type: "copy-absent", key, lookedUpTo: 0 },
  { type: "copy-failed", key, failure, lookedFor: false, orphan: null, sourceLeftRestored: false },
  { type: "waiting", key, until: 5, why: "limit" },
])("a send is closed by $type", (event) => {
  expect(progress(sent, event).isOpen).toBe(false);
});

test("sends that came to nothing are counted", () => {
  expect(
    progress(sent, { type: "copy-absent", key, lookedUpTo: 0 }, sent, {
      type: "copy-absent",
      key,
      lookedUpTo: 0,
    }).lost,
  ).toBe(2);
});

test("how far looking has come is what the last look saw", () => {
  const absent = (lookedUpTo: number): RunEvent => ({ type: "copy-absent", key, lookedUpTo });
  expect(progress(sent).lookedUpTo).toBeNull();
  expect(progress(sent, absent(510), sent, absent(520), sent).lookedUpTo).toBe(520);
});

test("a source is restored from before it is taken out of the trash until it is back", () => {
  expect(progress({ type: "restoring-source", key }).sourceRestored).toBe(true);
  expect(progress({ type: "restoring-source", key }, { type: "source-put-back", key }).sourceRestored).toBe(
    false,
  );
});

const plan = buildPlan(sampleChoice(), sampleFacts());
const restoring: CopyPlan = {
  ...plan,
  copies: plan.copies.map((copy) => ({ ...copy, key, trashedSource: "restore" })),
};
const unaware: CopyPlan = { ...plan, copies: plan.copies.map((copy) => ({ ...copy, key })) };
const start = (started: CopyPlan): RunEvent => ({ type: "run-started", plan: started, at: 1 });
const absent: RunEvent = { type: "copy-absent", key, lookedUpTo: 510 };
const unknown: RunEvent = { type: "copy-unknown", key, failure, sourceLeftRestored: true };

test("a new run of a copy that was left unknown begins with its old send, and counts lost sends anew", () => {
  expect(progress(sent, absent, sent, unknown, start(unaware))).toMatchObject({
    isOpen: true,
    intent: { mark: 500 },
    lookedUpTo: 510,
    lost: 0,
  });
});

test("a new run of any other copy begins anew", () => {
  const made: RunEvent = { type: "copy-answered", key, pageId: pageId(600) };
  expect(progress(sent, made, start(unaware))).toEqual(progress());
  expect(progress(sent, absent, start(unaware))).toEqual(progress());
});

test("a run of other copies changes nothing", () => {
  expect(progress(sent, unknown, start(plan))).toEqual(progress(sent, unknown));
});

test.each([
  [restoring, true],
  [unaware, false],
])("a restored source is to go back only where the new plan says so", (next, toGoBack) => {
  expect(progress({ type: "restoring-source", key }, sent, unknown, start(next)).sourceRestored).toBe(
    toGoBack,
  );
});

test("what happens to other copies changes nothing", () => {
  expect(progress({ type: "copy-sent", key: "b", intent: sampleIntent() }).intent).toBeNull();
});
