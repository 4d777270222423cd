import { expect, test } from "vitest";

import { problemsOf, readFound, readLicences, writeLicences } from "./licences.ts";

const found = (given: object) => JSON.stringify([{ name: "a-part", version: "1.2.3", ...given }]);

test("the file lists every package with version, licence and text, and can be read again", () => {
  const licences = readFound(found({ identifier: "MIT", text: "Do what you like,\nbut keep this." }));
  const text = writeLicences(licences);
  expect(text).toContain("a-part 1.2.3\nLicence: MIT\n\nDo what you like,\nbut keep this.\n");
  expect(readLicences(text)).toEqual(
    licences.map(({ name, version, licence }) => ({ name, version, licence })),
  );
});

test("what writes into the build without a module of its own is listed, too", () => {
  expect(readFound("[]").map(({ name }) => name)).toEqual(["rolldown", "tailwindcss"]);
  expect(problemsOf(readFound("[]"))).toEqual([]);
});

test.each([
  [{ identifier: "GPL-3.0-only", text: "…" }, 'a-part has the licence "GPL-3.0-only", which is not allowed.'],
  [{ text: "…" }, 'a-part has the licence "", which is not allowed.'],
  [{ identifier: "MIT" }, "a-part has no licence text to pass on."],
])("a package with %o may not be passed on", (given, problem) => {
  expect(problemsOf(readFound(found(given)))).toEqual([problem]);
});
