import type { Switches } from "../state/entities.ts";
import { PortalError } from "./portal-error.ts";

/** Refusals of the REST module itself: status by the source, status by the docs, text (contract A7). */
const restErrors = {
  ERROR_METHOD_NOT_FOUND: [404, 404, "Method not found!"],
  NO_AUTH_FOUND: [401, 401, "Wrong authorization data"],
  expired_token: [401, 401, "The access token provided has expired."],
  invalid_token: [401, 401, "Unable to get application by token"],
  insufficient_scope: [401, 403, "The request requires higher privileges than provided by the access token"],
  user_access_error: [401, 403, "The user does not have access to the application."],
  authorization_error: [401, 401, "Unable to authorize user"],
  APPLICATION_NOT_FOUND: [401, 401, "Application not found"],
  ACCESS_DENIED: [401, 403, "REST API is available only on commercial plans."],
  OVERLOAD_LIMIT: [401, 503, "REST API is blocked due to overload."],
  WRONG_AUTH_TYPE: [403, 403, "Current authorization type is denied for this method"],
  WRONG_LICENSE: [403, 403, "The plan does not allow this."],
  PORTAL_DELETED: [403, 500, "Portal was deleted"],
  OPERATION_TIME_LIMIT: [429, 429, "Method is blocked due to operation time limit."],
  QUERY_LIMIT_EXCEEDED: [503, 503, "Too many requests"],
  INTERNAL_SERVER_ERROR: [500, 500, "Internal server error"],
  ERROR_UNEXPECTED_ANSWER: [500, 500, "Server returned an unexpected response"],
  INVALID_REQUEST: [400, 400, "Https required."],
  INVALID_CREDENTIALS: [403, 403, "Invalid request credentials"],
  ERROR_MANIFEST_IS_NOT_AVAILABLE: [400, 400, "Manifest is not available"],
  ERROR_BATCH_METHOD_NOT_ALLOWED: [400, 400, "Method is not allowed for batch usage"],
  ERROR_BATCH_LENGTH_EXCEEDED: [400, 400, "Max batch length exceeded"],
  ERROR_CORE: [400, 400, "Internal error"],
} as const satisfies Readonly<Record<string, readonly [number, number, string]>>;

export type RestErrorCode = keyof typeof restErrors;

/** A refusal of the REST module with the status of the reading that the switch chooses. */
export function restError(code: RestErrorCode, switches: Switches): PortalError {
  const [bySource, byDocs, text] = restErrors[code];
  return new PortalError(code, text, switches.docsMode ? byDocs : bySource);
}

/**
 * Status and text for a code that a fault asks for. A landing method's own `ACCESS_DENIED` is 400; the one of the REST module
 * (no paid plan) has to be asked for with its status.
 */
export function describeCode(
  code: string,
  method: string,
  switches: Switches,
): { readonly status: number; readonly description: string } {
  const ofLanding = code === "ACCESS_DENIED" && method.startsWith("landing.");
  if (!ofLanding && Object.hasOwn(restErrors, code)) {
    const { status, message } = restError(code as RestErrorCode, switches);
    return { status, description: message };
  }
  return { status: 400, description: ofLanding ? "Insufficient permission." : `Refused: ${code}` };
}

/** Refusals that are about a single command, whatever their status (contract A11). */
const aboutCommand = new Set([
  "ERROR_METHOD_NOT_FOUND",
  "insufficient_scope",
  "WRONG_AUTH_TYPE",
  "OPERATION_TIME_LIMIT",
]);

/** Whether a refusal in a batch is the answer to the whole request. */
export const isAboutRequest = (code: string, status: number): boolean =>
  status !== 400 && !aboutCommand.has(code) && !(code === "ACCESS_DENIED" && status === 403);
