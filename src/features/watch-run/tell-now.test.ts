import { expect, test } from "vitest";

import { createFigureCounter } from "@/copy/run-figures.ts";
import { sampleCopy, sampleRun, sampleRunPlan } from "@/copy/testing/sample-run.ts";
import { sampleFailure, sampleIntent } from "@/copy/testing/samples.ts";
import { englishMessages } from "@/i18n/en/index.ts";
import { createFormat } from "@/i18n/format.ts";
import type { CopyState, RunPhase } from "@/model/run.ts";

import { tellNow } from "./tell-now.ts";

const { run } = englishMessages(createFormat("en"));
const plan = sampleRunPlan(["a", "b", "c"].map((key) => sampleCopy(key)));
const failure = sampleFailure("NETWORK_ERROR");
const copying: CopyState = { at: "copying", intent: sampleIntent() };
const checking: CopyState = { at: "checking" };
const limit: CopyState = { at: "held", until: 1, why: "limit", failure: null };
const portalMayWork: CopyState = { at: "held", until: 1, why: "portal-may-still-work", failure };

function tellOf(states: Readonly<Record<string, CopyState>>, phase: RunPhase = { at: "working" }): string {
  return tellNow(phase, createFigureCounter()(sampleRun(plan, states)), run);
}

test.each([
  [{}, "Getting ready…"],
  [{ a: checking }, "Checking pages, target folders and rights…"],
  [{ a: copying, b: copying, c: checking }, "The portal is copying 2 pages at once…"],
  [{ a: copying, b: portalMayWork }, "The portal is copying 1 page…"],
  [{ a: portalMayWork, b: checking }, "An answer got lost: looking whether 1 copy is there…"],
  [{ a: limit }, "The portal asks for a break, after which it goes on by itself…"],
])("%o is told as “%s”", (states, told) => {
  expect(tellOf(states)).toBe(told);
});

test("folders come first", () => {
  const figures = createFigureCounter()({ ...sampleRun(plan), folders: { f: { at: "making" } } });
  expect(tellNow({ at: "working" }, figures, run)).toBe("Making folders first, 1 left…");
});

test("what the run as a whole waits for goes before what its rows do", () => {
  expect(tellOf({ a: copying }, { at: "pausing" })).toBe("Pausing…");
  expect(tellOf({ a: copying }, { at: "offline" })).toBe("This device is offline");
});
