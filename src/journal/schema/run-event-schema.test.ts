import * as fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";

import { sampleEvents } from "../testing/samples.ts";
import { pathsOf, spoil } from "../testing/spoil.ts";
import { runEventSchema } from "./run-event-schema.ts";

const events = Object.values(sampleEvents);

test.each(events)("an event $type comes back as it was held", (event) => {
  expect(v.parse(runEventSchema, structuredClone(event))).toEqual(event);
});

test("an event with any one value of the wrong kind does not fit, and the place is told", () => {
  const spoiledEvent = fc
    .constantFrom(...events)
    .chain((event) => fc.record({ event: fc.constant(event), path: fc.constantFrom(...pathsOf(event)) }));
  fc.assert(
    fc.property(spoiledEvent, ({ event, path }) => {
      const parsed = v.safeParse(runEventSchema, spoil(event, path));
      expect(parsed.success).toBe(false);
      expect(path.join(".")).toContain(parsed.issues?.map((issue) => v.getDotPath(issue)).at(0));
    }),
    { numRuns: 500 },
  );
});

test.each([undefined, null, "hold-over", [], {}, { type: "copy-sent" }, { type: "made-up" }, { type: 3 }])(
  "%o is no event",
  (event) => {
    expect(v.is(runEventSchema, event)).toBe(false);
  },
);

test("what the vocabulary does not know is left out", () => {
  const event = { type: "checking", key: "c1", auth: "secret" };
  expect(v.parse(runEventSchema, event)).toEqual({ type: "checking", key: "c1" });
});

test("a failure whose row only a newer release knows is an unknown one, with the portal's own code", () => {
  const event = sampleEvents["copy-unsure"];
  const held = { ...event, failure: { ...event.failure, code: "NEW_CODE", row: "NEW_CODE" } };
  expect(v.parse(runEventSchema, held)).toMatchObject({ failure: { code: "NEW_CODE", row: "UNKNOWN" } });
});

test("an address that would run a script is no address of a copy", () => {
  const event = sampleEvents["copy-done"];
  const held = { ...event, found: { ...event.found, publicUrl: "javascript:alert(1)" } };
  expect(v.is(runEventSchema, held)).toBe(false);
});
