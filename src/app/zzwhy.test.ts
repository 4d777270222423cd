import { test } from "vitest";
import { guardTakenOut } from "/work/main/src/app/simulation/testing/sabotage.ts";
import { simulate } from "/work/main/src/app/simulation/testing/simulate.ts";
test("why", async () => {
  const r = await simulate({ runs: 1, from: 94, seed: 1, sabotage: guardTakenOut });
  console.log(JSON.stringify(r.culprits, null, 1), r.totals);
}, 200000);
