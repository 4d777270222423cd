import type { Messages } from "@/i18n/messages.ts";
import { failureTable } from "@/model/failure-table.ts";
import type { PortalFailure } from "@/model/failure.ts";

/** One thing to know about a row, and what to do about it where there is something. */
export interface Reason {
  readonly text: string;
  readonly advice: string | null;
}

export function failureReason(failure: PortalFailure, { failures }: Messages): Reason {
  const { sentence, advice } = failures[failureTable[failure.row].text];
  return { text: sentence, advice };
}
