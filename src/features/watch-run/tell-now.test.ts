import { expect, test } from "vitest";

import { noFigures } from "@/bindings/testing/no-figures.ts";
import type { RunFigures } from "@/bindings/use-run-view.ts";
import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import type { RunPhase } from "@/model/run.ts";

import { tellNow } from "./tell-now.ts";

const { run } = createMessages(createFormat("en"));

interface Given {
  readonly states?: Partial<RunFigures["states"]>;
  readonly lookedFor?: number;
  readonly foldersLeft?: number;
  readonly stepsLeft?: RunFigures["stepsLeft"];
}

function tellOf(given: Given, phase: RunPhase = { at: "working" }): string {
  return tellNow(phase, { ...noFigures, ...given, states: { ...noFigures.states, ...given.states } }, run);
}

test.each<[Given, string]>([
  [{ states: { waiting: 3 } }, "Getting ready…"],
  [{ states: { checking: 1 } }, "Checking pages, target folders and rights…"],
  [{ states: { copying: 2, checking: 1 } }, "The portal is copying 2 pages at once…"],
  [{ states: { copying: 1, held: 1 }, lookedFor: 1 }, "The portal is copying 1 page…"],
  [
    { states: { held: 1, checking: 1 }, lookedFor: 1 },
    "An answer got lost: looking whether 1 copy is there…",
  ],
  [{ states: { held: 1 } }, "The portal asks for a break, after which it goes on by itself…"],
  [{ states: { finishing: 4 } }, "Reading copies back and comparing them with the originals…"],
  [{ states: { checking: 1 }, foldersLeft: 1 }, "Making folders first, 1 left…"],
  [{ states: { waiting: 1, done: 5 }, stepsLeft: { settings: 5, links: 5 } }, "Getting ready…"],
  [
    { states: { done: 5 }, stepsLeft: { settings: 2, links: 5 } },
    "Giving 2 copies their names and settings…",
  ],
  [
    { states: { done: 5 }, stepsLeft: { settings: 0, links: 5 } },
    "Leading links to the copies, 5 pages left…",
  ],
])("%o is told as “%s”", (given, told) => {
  expect(tellOf(given)).toBe(told);
});

test("what the run as a whole waits for goes before what its rows do", () => {
  expect(tellOf({ states: { copying: 1 } }, { at: "pausing" })).toBe("Pausing…");
  expect(tellOf({ states: { copying: 1 } }, { at: "offline" })).toBe("This device is offline");
});
