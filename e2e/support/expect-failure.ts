import { expect, type Locator } from "@playwright/test";

import { failures } from "../../src/i18n/en/failures.ts";
import type { FailureText } from "../../src/model/failure-table.ts";

export interface ExpectedFailure {
  /** Names the sentence and the advice that are on the screen. */
  readonly text: FailureText;
  /** As the portal sent it; under "Details for support". */
  readonly code: string;
  /** HTTP status under the details, and the portal's own words there; not looked at where left out. */
  readonly status?: number;
  readonly description?: string;
}

/** Sees the sentence, the advice, and behind the button for the details the code of a failure, all within `notice`. */
export async function expectFailure(notice: Locator, expected: ExpectedFailure): Promise<void> {
  const { sentence, advice } = failures[expected.text];
  await expect(notice.getByText(sentence, { exact: true })).toBeVisible();
  await expect(notice.getByText(advice, { exact: true })).toBeVisible();
  await notice.getByRole("button", { name: "Details for support" }).click();
  await expect(detail(notice, "Code")).toHaveText(expected.code);
  await expect(detail(notice, "Code")).toBeVisible();
  if (expected.status !== undefined)
    await expect(detail(notice, "HTTP status")).toHaveText(String(expected.status));
  if (expected.description !== undefined)
    await expect(detail(notice, "The portal says")).toHaveText(expected.description);
}

const detail = (notice: Locator, label: string) => notice.locator(`dt:text-is("${label}") + dd`);
