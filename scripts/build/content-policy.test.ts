import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { ariaStyles, contentPolicy } from "./content-policy.ts";

test("the policy lets the app run its own files and nothing that is written into the page", () => {
  expect(contentPolicy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
  expect(contentPolicy).not.toMatch(/unsafe|\*|data:|blob:/u);
});

test.each([
  ["interactions/usePress.mjs", ariaStyles[0]],
  ["overlays/usePreventScroll.mjs", ariaStyles[1]],
])("React Aria still writes into the page what the policy lets in, in %s", (file, style) => {
  const source = readFileSync(`node_modules/react-aria/dist/private/${file}`, "utf8");
  const [, written = ""] = /style\.textContent = `([^`]*)`\.trim\(\)/u.exec(source) ?? [];
  const attribute = "data-react-aria-pressable";
  expect(source.includes("${") ? written.replace(/\$\{[^}]*\}/u, attribute).trim() : written.trim()).toBe(
    style,
  );
});
