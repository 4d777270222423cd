import { expect, test } from "vitest";

import { sampleCopy } from "@/copy/testing/sample-run.ts";
import { sampleFailure } from "@/copy/testing/samples.ts";
import { englishMessages } from "@/i18n/en/index.ts";
import { createFormat } from "@/i18n/format.ts";

import { tellRow } from "./tell-row.ts";

const messages = englishMessages(createFormat("en"));
const copy = sampleCopy("a");

test("a copy that failed says why in a sentence", () => {
  const failure = sampleFailure("ACCESS_DENIED");
  const words = tellRow(copy, { at: "failed", failure, orphan: null, sourceLeftRestored: false }, messages);
  expect(words).toEqual({
    tone: "danger",
    state: "Not copied",
    reason: messages.failures.noRight.sentence,
  });
});

test("so does one that was not even tried", () => {
  const words = tellRow(
    copy,
    { at: "refused", obstacle: { what: "source-gone" }, sourceLeftRestored: false },
    messages,
  );
  expect(words).toEqual({
    tone: "danger",
    state: "Not copied",
    reason: "The original is not there any more.",
  });
});

test("where several pages come into question the row says that the user will be asked", () => {
  expect(tellRow(copy, { at: "ambiguous", candidates: [] }, messages).state).toMatch(
    /you will be asked at the end/,
  );
});
