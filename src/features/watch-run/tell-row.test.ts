import { expect, test } from "vitest";

import { englishMessages } from "@/i18n/en/index.ts";
import { createFormat } from "@/i18n/format.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { tellRow } from "./tell-row.ts";

const messages = englishMessages(createFormat("en"));
const copy = { warnings: [] };
const failure: PortalFailure = {
  kind: "refused",
  code: "ACCESS_DENIED",
  row: "ACCESS_DENIED",
  description: "",
  status: 403,
  method: "landing.landing.copy",
  repeatAt: null,
};

test("a copy that failed says why in a sentence", () => {
  const words = tellRow(
    copy,
    { at: "failed", failure, lookedFor: false, orphan: null, sourceLeftRestored: false },
    messages,
  );
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
