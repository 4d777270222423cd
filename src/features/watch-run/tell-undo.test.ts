import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";

import { tellUndo } from "./tell-undo.ts";

const messages = createMessages(createFormat("en"));

test.each([
  ["undoing", 3, "Looking at 3 copies, then into the trash…"],
  ["undoing", 0, "Putting empty folders of the run into the trash…"],
  ["restoring", 1, "Taking 1 copy out of the trash…"],
] as const)("%s with %i rows left is told as “%s”", (errand, left, told) => {
  expect(tellUndo({ at: "working" }, { errand, left }, messages)).toBe(told);
});

test("what the run as a whole waits for goes before that", () => {
  expect(tellUndo({ at: "offline" }, { errand: "undoing", left: 3 }, messages)).toBe(
    "This device is offline",
  );
});
