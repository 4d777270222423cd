import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import { KeyedRows } from "@/lib/keyed-rows.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { sampleFound, samplePlan, samplePlannedCopy } from "@/model/testing/samples.ts";

import { tellRow, type RowContext } from "./tell-row.ts";

const messages = createMessages(createFormat("en"));
const plain: RowContext = {
  copy: samplePlannedCopy("Promo"),
  later: { settings: null, links: null },
  run: { plan: samplePlan([]), folders: KeyedRows.from([]), switchOffs: new Map() },
};
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
    plain,
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
    plain,
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
  expect(tellRow(plain, { at: "ambiguous", candidates: [] }, messages).state).toMatch(
    /you will be asked at the end/,
  );
});

const done = { at: "done", found: sampleFound(), adopted: false, differences: [] } as const;
const renamed: RowContext = {
  ...plain,
  copy: samplePlannedCopy("Promo", { wished: { title: "Sale", code: null } }),
};

test("a copy that still waits for its new name says so, and is no finished copy yet", () => {
  expect(tellRow(plain, done, messages)).toMatchObject({ tone: "success", state: "Copied" });
  expect(tellRow(renamed, done, messages)).toMatchObject({
    tone: "info",
    state: "Copied; its name or its links come at the end",
  });
});

test("once it has it, it is copied, and with a remark where the portal has refused it", () => {
  const after = (settings: RowContext["later"]["settings"]) =>
    tellRow({ ...renamed, later: { settings, links: null } }, done, messages).state;
  expect(after({ at: "done", remarks: [] })).toBe("Copied");
  expect(after({ at: "failed", failure })).toBe("Copied, with remarks");
});
