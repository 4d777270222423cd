import type { FailureRowKey } from "../../src/model/failure-table.ts";
import type { FaultEffect } from "../portal/faults/fault-rules.ts";

/** How a portal sends the codes whose row has another name, or that are not its own but the app's names for broken answers. */
export interface Provocation {
  /** What the details show. */
  readonly code: string;
  readonly effect: FaultEffect;
}

const error = (code: string, status?: number): Provocation => ({
  code,
  effect: { do: "error", code, ...(status === undefined ? {} : { status }) },
});

const provocations: Partial<Readonly<Record<FailureRowKey, Provocation>>> = {
  // From a landing method the same code is a missing right (contract A7).
  "ACCESS_DENIED by REST": error("ACCESS_DENIED", 401),
  GATEWAY_ERROR: { code: "GATEWAY_ERROR", effect: { do: "status", status: 502, ran: false } },
  NETWORK_ERROR: { code: "NETWORK_ERROR", effect: { do: "drop", ran: false } },
  MALFORMED_ANSWER: { code: "MALFORMED_ANSWER", effect: { do: "answer", result: "no id", ran: false } },
  PUBLICATION_WITHOUT_RIGHT: {
    code: "PUBLICATION_WITHOUT_RIGHT",
    effect: { do: "answer", result: null, ran: false },
  },
  UNKNOWN: error("A_CODE_FROM_TOMORROW"),
};

/** What makes a call end in this row of the failure table; a row that is not named above is a code that the portal sends. */
export const provocationOf = (row: FailureRowKey): Provocation => provocations[row] ?? error(row);
