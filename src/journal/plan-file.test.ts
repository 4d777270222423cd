import * as fc from "fast-check";
import { expect, test } from "vitest";

import { planFileLimitBytes, readPlanFile, writePlanFile } from "./plan-file.ts";
import { sampleSaved } from "./testing/samples.ts";
import { pathsOf, spoil } from "./testing/spoil.ts";

const file = { format: "page-copier-plan", version: 1, app: "Page Copier for Bitrix24", saved: sampleSaved };
const { plan } = sampleSaved;

const withPlan = (given: object) =>
  JSON.stringify({ ...file, saved: { ...sampleSaved, plan: { ...plan, ...given } } });

test("a saved plan is opened again as it was, and people can read the file", () => {
  const text = writePlanFile(sampleSaved);
  expect(readPlanFile(text)).toEqual({ ok: true, value: sampleSaved });
  expect(text).toContain('\n  "app": "Page Copier for Bitrix24"');
  expect(text.endsWith("}\n")).toBe(true);
});

test.each(["", "{", "PK\u0003\u0004", text(undefined)])("%j is not JSON", (content) => {
  expect(readPlanFile(content)).toEqual({ ok: false, failure: { what: "not-json" } });
});

test.each(["null", "[]", "3", "{}", text({ ...file, format: "other" }), text({ format: file.format })])(
  "%s is no plan of this app",
  (content) => {
    expect(readPlanFile(content)).toEqual({ ok: false, failure: { what: "other-format" } });
  },
);

test("a plan of another release is told apart, whatever is in it", () => {
  const content = text({ ...file, version: 2, saved: "something new" });
  expect(readPlanFile(content)).toEqual({ ok: false, failure: { what: "other-version", version: 2 } });
});

test("a file beyond the limit is not even looked at", () => {
  const failure = { what: "too-large", limitBytes: 50 * 1024 * 1024 };
  expect(readPlanFile(" ".repeat(planFileLimitBytes + 1))).toEqual({ ok: false, failure });
});

test("a plan with any one value of the wrong kind is not opened, and the place is told", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(sampleSaved)), (path) => {
      const reading = readPlanFile(text({ ...file, saved: spoil(sampleSaved, path) }));
      expect(reading).toEqual({ ok: false, failure: { what: "unreadable", place: path.join(".") } });
    }),
    { numRuns: 300 },
  );
});

test("a plan without anything in it is unreadable as a whole", () => {
  const failure = { what: "unreadable", place: "not an object" };
  expect(readPlanFile(text({ ...file, saved: null }))).toEqual({ ok: false, failure });
});

const [folder, inner] = plan.folders;
const [copy] = plan.copies;

test.each([
  ["plan.scope", { scope: "KNOWLEDGE" }],
  ["plan.folders.1.key", { folders: [folder, folder] }],
  ["plan.folders.0.parentKey", { folders: [inner, folder] }],
  ["plan.folders.0.parentKey", { folders: [{ ...folder, parentKey: "f1" }] }],
  ["plan.folders.0.indexCopy", { folders: [{ ...folder, indexCopy: "c9" }] }],
  ["plan.copies.1.key", { copies: [copy, copy] }],
  ["plan.copies.0.key", { copies: [{ ...copy, key: "f1" }] }],
  ["plan.copies.0.target.newFolder", { folders: [] }],
])("a key that stands twice or leads nowhere is found at %s", (place, given) => {
  expect(readPlanFile(withPlan(given))).toEqual({ ok: false, failure: { what: "unreadable", place } });
});

function text(content: unknown): string {
  return JSON.stringify(content) ?? "";
}
