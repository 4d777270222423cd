import { test } from "vitest";
import { chanceOf } from "./simulation/testing/chance.ts";
import * as sim from "./simulation/testing/simulate-run.ts";
test("names", () => { console.log(Object.keys(sim), chanceOf.length); });
