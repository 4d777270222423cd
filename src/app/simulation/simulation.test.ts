import { expect, test } from "vitest";

import {
  foldersUnseen,
  guardTakenOut,
  lookLeftOut,
  readBackLeftOut,
  retriesLeftOn,
  trashBelieved,
} from "./testing/sabotage.ts";
import { simulate } from "./testing/simulate.ts";

const runs = 60;
const minutes = 120_000;

test(
  "this simulation can fail: with the SDK's retries left on it finds pages made twice",
  async () => {
    const { totals } = await simulate({ runs, seed: 1, sabotage: retriesLeftOn });
    expect(totals.duplicates).toBeGreaterThan(0);
  },
  minutes,
);

test(
  "this simulation can fail: an engine that does not look after a lost answer loses pages",
  async () => {
    const { totals } = await simulate({ runs, seed: 1, sabotage: lookLeftOut });
    expect(totals.lost).toBeGreaterThan(0);
  },
  minutes,
);

test(
  "this simulation can fail: a publication that is not read back is misreported",
  async () => {
    const { totals } = await simulate({ runs, seed: 1, sabotage: readBackLeftOut });
    expect(totals.misreported).toBeGreaterThan(0);
  },
  minutes,
);

test.each([
  ["that believes the portal's answers says of pages that they are in the trash", trashBelieved],
  ["that does not look into its folders takes pages of others with them", foldersUnseen],
])(
  "this simulation can fail: taking back %s",
  async (_what, sabotage) => {
    const { totals } = await simulate({ runs: 150, seed: 1, sabotage });
    expect(totals.misreported).toBeGreaterThan(0);
  },
  minutes,
);

test(
  "without the guard a repetition by the browser makes a page twice, and the report names it",
  async () => {
    const { totals, namedTwice } = await simulate({ runs, seed: 1, sabotage: guardTakenOut });
    expect(namedTwice).toBeGreaterThan(0);
    expect(totals).toMatchObject({ lost: 0, misreported: 0 });
  },
  minutes,
);

test("the same seed and number give the same run again", async () => {
  const once = await simulate({ runs: 5, seed: 7, from: 3 });
  expect(await simulate({ runs: 5, seed: 7, from: 3 })).toEqual(once);
});

test("what is printed has the named fields, in their order", async () => {
  const { totals } = await simulate({ runs: 1, seed: 1 });
  expect(Object.keys(totals)).toEqual(["runs", "copies", "duplicates", "lost", "misreported", "limitErrors"]);
});
