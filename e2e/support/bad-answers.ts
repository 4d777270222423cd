import type { Locator } from "@playwright/test";

import { failures } from "../../src/i18n/en/failures.ts";
import { changeResults, isMap, rewriteAs } from "../portal/faults/bad-answers/bad-answer.ts";
import type { TextEdit } from "../portal/faults/bad-answers/edit-text.ts";
import type { Json } from "../portal/faults/bad-answers/odd-values.ts";
import type { Rewrite } from "../portal/faults/fault-rules.ts";
import type { LocalPortal } from "../portal/portal.ts";
import { expect } from "./fixtures.ts";

/** What is made of the answers of a method. */
type Spoiling = (method: string) => Rewrite;
export type Kind = readonly [what: string, bad: Spoiling];

export const text =
  (how: TextEdit["do"]): Spoiling =>
  (method) =>
    rewriteAs(method, { what: "text", edit: { do: how, at: 0.6 } }, () => []);

export const instead =
  (result: Json): Spoiling =>
  (method) =>
    changeResults(method, () => result);

const withoutIds: Spoiling = (method) =>
  changeResults(method, (rows) =>
    Array.isArray(rows) ? rows.map((row) => (isMap(row) ? { ...row, ID: null } : row)) : rows,
  );

/** A few of the ways in which an answer can be a bad one; the fuzz of `src/app/fuzz` tries the others. */
export const textKinds: readonly Kind[] = [
  ["an answer that is cut off", text("cut")],
  ["a page to sign in", text("html")],
  ["nothing at all", text("empty")],
  ["ten million letters", text("huge")],
  ["lists ten thousand deep", text("deep")],
  ["an odd error beside a success", text("error-with-200")],
];
export const valueKinds: readonly Kind[] = [
  ["null", instead(null)],
  ["a text", instead("null")],
];
export const rowKinds: readonly Kind[] = [...valueKinds, ["rows without an id", withoutIds]];

/** From now on, until it is mended. */
export const spoil = (portal: LocalPortal, method: string, bad: Spoiling): (() => void) =>
  portal.addFault({ method, times: null, effect: { do: "rewrite", rewrite: bad(method) } });

/** Says in words, with its code and a way forward, that an answer cannot be read. */
export async function expectTold(notice: Locator): Promise<void> {
  const { sentence, advice } = failures.unreadableAnswer;
  await expect(notice.getByText(sentence, { exact: true })).toBeVisible();
  await expect(notice.getByText(advice, { exact: true })).toBeVisible();
  const details = notice.getByRole("button", { name: "Details for support" });
  if ((await details.getAttribute("aria-expanded")) !== "true") await details.click();
  // The SDK has codes of its own for what it cannot make sense of.
  await expect(notice.locator('dt:text-is("Code") + dd')).toHaveText(/^(MALFORMED_ANSWER|JSSDK_[A-Z_]+)$/);
}
