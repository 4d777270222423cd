import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { checkImports } from "./check-imports.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const mustFail = fileURLToPath(new URL("must-fail", import.meta.url));

test("every file of the house imports only what its room may", () => {
  expect(checkImports(root)).toEqual([]);
});

test("the rule fires for every file of the must-fail house, and says why", () => {
  const violations = Object.fromEntries(checkImports(mustFail).map(({ file, reason }) => [file, reason]));
  expect(violations).toEqual({
    "src/copy/engine-with-react.ts": 'copy may not import the package "react"',
    "src/copy/engine-with-sdk.ts": 'copy may not import the package "@bitrix24/b24jssdk"',
    "src/tree/type-from-portal.ts": "tree may not import portal; see the table in ARCHITECTURE.md",
    "src/portal/re-export-of-copy.ts": "portal may not import copy; see the table in ARCHITECTURE.md",
    "src/ui/domain-in-ui.ts": "ui may not import model; see the table in ARCHITECTURE.md",
    "src/features/one/other-feature.ts": "feature one may not import feature two",
    "src/features/two/b.ts": "features may not import portal; see the table in ARCHITECTURE.md",
    "src/bindings/binding-with-ui.ts": "bindings may not import ui; see the table in ARCHITECTURE.md",
    "src/model/upwards.ts": "model may not import app; see the table in ARCHITECTURE.md",
    "e2e/portal/imports-src.ts":
      "the local portal is the other side of the wire: it imports nothing of ours outside e2e/portal",
  });
});
