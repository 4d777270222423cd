import * as fc from "fast-check";

import type { BadAnswer } from "../../../../e2e/portal/faults/bad-answers/bad-answer.ts";
import { textEdits } from "../../../../e2e/portal/faults/bad-answers/edit-text.ts";
import { valueEdits } from "../../../../e2e/portal/faults/bad-answers/edit-value.ts";

/** Which answer of which story is a bad one, and how; `nth` counts the requests with that method, and begins again. */
export interface FuzzCase {
  readonly story: number;
  readonly method: number;
  readonly nth: number;
  readonly forEver: boolean;
  readonly bad: BadAnswer;
}

const edit = fc.record({
  at: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  do: fc.constantFrom(...valueEdits),
  pick: fc.nat({ max: 60 }),
});

const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

/** Smaller numbers are simpler cases, which is where shrinking leads. */
export const badAnswers: fc.Arbitrary<BadAnswer> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant("result" as const), command: fc.nat({ max: 12 }), edits }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("envelope" as const), edits }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("text" as const),
      edit: fc.record({
        do: fc.constantFrom(...textEdits.filter((one) => one !== "huge")),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    }),
  },
);

export const fuzzCases: fc.Arbitrary<FuzzCase> = fc.record({
  story: fc.nat({ max: 100 }),
  method: fc.nat({ max: 1000 }),
  nth: fc.nat({ max: 30 }),
  forEver: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  bad: badAnswers,
});
