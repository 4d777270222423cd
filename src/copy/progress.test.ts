import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import type { RunEvent } from "@/model/run.ts";

import { readClaimed, readProgress } from "./progress.ts";
import { sampleFailure, sampleIntent } from "./testing/samples.ts";

const key = "a";
const failure = sampleFailure("NETWORK_ERROR");
const sent: RunEvent = { type: "copy-sent", key, intent: sampleIntent() };
const progress = (...events: readonly RunEvent[]) => readProgress(events, key);

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
  { type: "copy-failed", key, failure, orphan: null, sourceLeftRestored: false },
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

test("what happens to other copies changes nothing", () => {
  expect(progress({ type: "copy-sent", key: "b", intent: sampleIntent() }).intent).toBeNull();
});

test("the pages of the other copies are claimed, however they became known", () => {
  const events: readonly RunEvent[] = [
    { type: "copy-answered", key, pageId: pageId(600) },
    { type: "copy-answered", key: "b", pageId: pageId(601) },
    { type: "copy-adopted", key: "c", pageId: pageId(602) },
  ];
  expect([...readClaimed(events, key)]).toEqual([601, 602]);
});
