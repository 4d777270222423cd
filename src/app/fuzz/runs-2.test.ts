import { expect, test } from "vitest";

import { fuzzStories } from "./testing/fuzz.ts";

test("whatever one answer, or all of a method, are made of, what the app says of its run is true: seed 2", async () => {
  const { counts, failures } = await fuzzStories({ runs: 100, seed: 2 });
  expect(failures).toEqual([]);
  expect(counts).toMatchObject({ runs: 100, wrong: 0 });
  expect(counts.answers).toBeGreaterThan(100);
}, 300_000);
