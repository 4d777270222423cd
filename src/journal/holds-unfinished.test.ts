import { beforeEach, expect, test, vi } from "vitest";

import { userId } from "@/model/ids.ts";

import { holdsUnfinished } from "./holds-unfinished.ts";
import { holdRun, openLasting, started } from "./testing/lasting-archive.ts";
import { giveFreshStorage, openRows, sampleOwner } from "./testing/open-tab.ts";

beforeEach(giveFreshStorage);

const patient = {
  now: () => 0,
  sleep: (_ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal?.addEventListener("abort", () => resolve());
    }),
};

/** A run that has begun, and ended at that moment. */
async function holdFinishedRun(finishedAt: unknown): Promise<void> {
  const archive = await openLasting();
  const runId = await holdRun(archive, [started]);
  const rows = await openRows();
  const head = await rows.get("runs", runId);
  if (head === undefined) throw new Error("The run is not held.");
  await rows.put("runs", { ...head, summary: { ...Object(head.summary), finishedAt } });
  rows.close();
}

test("a browser that has never been here holds nothing", async () => {
  expect(await holdsUnfinished(sampleOwner, patient)).toBe(false);
});

test("a run that was begun and not ended is found, by its owner alone", async () => {
  await holdRun(await openLasting(), [started]);
  expect(await holdsUnfinished(sampleOwner, patient)).toBe(true);
  expect(await holdsUnfinished({ ...sampleOwner, userId: userId(99) }, patient)).toBe(false);
});

test("runs that have ended hold nobody up", async () => {
  await holdFinishedRun(1_700_000_000_000);
  expect(await holdsUnfinished(sampleOwner, patient)).toBe(false);
});

test.each([null, undefined, "yesterday"])(
  "a run that says it ended %s may not have, so it is looked into",
  async (end) => {
    await holdFinishedRun(end);
    expect(await holdsUnfinished(sampleOwner, patient)).toBe(true);
  },
);

test("a browser that refuses storage holds nothing", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("Not in this frame", "SecurityError");
    },
  });
  expect(await holdsUnfinished(sampleOwner, patient)).toBe(false);
});

test("storage that does not answer keeps nobody from the list of pages", async () => {
  vi.stubGlobal("indexedDB", { open: () => new EventTarget() });
  const hasty = { now: () => 0, sleep: () => Promise.resolve() };
  expect(await holdsUnfinished(sampleOwner, hasty)).toBe(false);
});
