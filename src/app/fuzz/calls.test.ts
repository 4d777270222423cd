import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { findMethod } from "../../../e2e/portal/core/registry.ts";
import { listenToCalls } from "./testing/fuzz-call.ts";
import { listenToStories } from "./testing/fuzz-story.ts";
import { fuzzCalls } from "./testing/fuzz.ts";

test("every method of the portal ends with an answer or a failure in words, whatever it is answered", async () => {
  const { counts, failures } = await fuzzCalls({ runs: 5, seed: 1 });
  expect(failures).toEqual([]);
  expect(counts.wrong).toBe(0);
  expect(counts.answers).toBeGreaterThan(300);
}, 300_000);

/** A right, and a method that is never called: nothing is ever deleted for good. */
const right = "delete";

/** What a word in the source may stand for: a method whole, or without what `landingCommand` and its likes put in front. */
const readings = (word: string): readonly string[] =>
  ["", "landing.", "landing.landing.", "landing.site."].flatMap((front) => {
    const name = findMethod(`${front}${word}`)?.name;
    return name !== undefined && (name.includes(".") || name === "profile") ? [name] : [];
  });

function wordsInSource(): ReadonlySet<string> {
  const files = readdirSync("src/portal", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("testing"),
  );
  const found = files.flatMap((name) => [
    ...readFileSync(`src/portal/${name}`, "utf8").matchAll(/"([a-z][\w.]*)"/gi),
  ]);
  return new Set(found.map(([, word = ""]) => word));
}

test("there is no method in the source that is never answered badly", async () => {
  const inStories = (await listenToStories()).map(({ method }) => method);
  const asked = new Set([...inStories, ...[...(await listenToCalls()).values()].flat()]);
  const methods = [...wordsInSource()].map((word) => [word, readings(word)] as const);
  const named = methods.filter(([word, names]) => names.length > 0 && word !== right);
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter(([, names]) => !names.some((name) => asked.has(name)))).toEqual([]);
});

test("the stories ask for everything that a run ever writes", async () => {
  const asked = (await listenToStories()).map(({ method }) => method);
  expect(asked).toEqual(
    expect.arrayContaining(["landing.landing.copy", "landing.block.updatenodes", "landing.site.unpublic"]),
  );
});
