import type { Scenario } from "../portal.ts";
import { big } from "./big.ts";
import { catalogue } from "./catalogue.ts";
import { demo } from "./demo/demo.ts";
import { empty } from "./empty.ts";
import { franchise } from "./franchise.ts";
import { hostile } from "./hostile.ts";
import { restricted } from "./restricted.ts";

export type ScenarioName = "demo" | "empty" | "big" | "restricted" | "catalogue" | "franchise" | "hostile";

/** Sample portals by name; each opens as the first of its users. Ids and dates are the same every time. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  demo,
  empty,
  big,
  restricted,
  catalogue,
  franchise,
  hostile,
};
