import * as v from "valibot";

import { enterprisePace, standardPace, type Pace } from "../leaky-bucket.ts";
import { textSchema } from "./primitives.ts";

const name = v.optional(textSchema, "");

/** `app.info` (contract D16): what the plan allows (contract A9). All but Enterprise are alike, and so is one without a name. */
export const planSchema = v.pipe(
  v.object({ LICENSE: name, LICENSE_FAMILY: name }),
  v.transform(({ LICENSE, LICENSE_FAMILY }): Pace =>
    [LICENSE, LICENSE_FAMILY].some((plan) => enterpriseName.test(plan)) ? enterprisePace : standardPace,
  ),
);

/** `enterprise`, `ent250`, `ru_ent10000`; a name that merely ends in these letters is another plan. */
const enterpriseName = /(?:^|_)ent/i;
