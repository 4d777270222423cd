import { test } from "vitest";

import { expectNoMistake } from "./testing/expect-no-mistake.ts";

test.each([500, 750])(
  "no page twice, none lost, nothing misreported: 250 runs from number %d on",
  (from) => expectNoMistake(from, 250),
  300_000,
);
