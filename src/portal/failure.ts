import { failureTable, type FailureRowKey } from "@/model/failure-table.ts";
import type { FailureKind, PortalFailure } from "@/model/failure.ts";

/** What is known of a call that did not end well. */
export interface RawFailure {
  readonly method: string;
  /** HTTP status, 0 when there was no answer. A refused command of a batch comes with the batch's own 200. */
  readonly status: number;
  /** The portal's code, or one of ours; `null` when the answer carried none, e.g. the HTML page of a proxy. */
  readonly code: string | null;
  readonly description: string;
}

/** Tells what a failure means: by its code first, by its status second, never by its text (contract A7). */
export function failureOf({ method, status, code, description }: RawFailure): PortalFailure {
  const row = code === null ? rowOfStatus(status) : rowOfCode(code, status, method);
  return {
    kind: kindOf(row, status),
    code: code ?? (row === "UNKNOWN" ? `HTTP ${status}` : row),
    row,
    description,
    status,
    method,
    repeatAt: null,
  };
}

/** An answer whose shape is not the one the contract promises; `where` says what could not be read. */
export function malformed(method: string, where: string): PortalFailure {
  return failureOf({ method, status: 200, code: "MALFORMED_ANSWER", description: `${method}: ${where}` });
}

function rowOfCode(code: string, status: number, method: string): FailureRowKey {
  // The REST module's refusal of a tariff and a landing method's missing right share one code (contract A7).
  if (code === "ACCESS_DENIED" && (status === 401 || status === 403)) return "ACCESS_DENIED by REST";
  if (code === "ACCESS_DENIED" && method.startsWith("landing.repo.")) return "ACCESS_DENIED for the menu";
  const name = withoutVariablePart(code);
  if (isRowKey(name)) return name;
  // The frame's commands are about the sign-in here: without a new token the call was not carried out (contract G6).
  if (code.startsWith("JSSDK_FRAME_")) return "JSSDK_FRAME_REFRESH_AUTH_TIMEOUT";
  // The SDK's own codes say that it could not make sense of what it got.
  if (code.startsWith("JSSDK_")) return "MALFORMED_ANSWER";
  return "UNKNOWN";
}

/** The id of a page or site, and the domain registrar's own code, are parts of the code (contract D5, D12). */
const withoutVariablePart = (code: string): string =>
  code.replace(/\[[SL]\d+\]$/, "").replace(/^(CONTROLLER_ERROR)_.*$/, "$1");

const isRowKey = (name: string): name is FailureRowKey => Object.hasOwn(failureTable, name);

/** Only the portal's code proves that a call was not run; a status alone may be a proxy's, with the portal still at work. */
function rowOfStatus(status: number): FailureRowKey {
  if (status === 0) return "NETWORK_ERROR";
  if (status < 300) return "MALFORMED_ANSWER";
  return status >= 500 || status === 408 || status === 429 ? "GATEWAY_ERROR" : "UNKNOWN";
}

function kindOf(row: FailureRowKey, status: number): FailureKind {
  return row === "UNKNOWN" && status >= 500 ? "unsure" : failureTable[row].kind;
}
