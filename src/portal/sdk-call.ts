import { failed, success } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { failureOf, malformed } from "./failure.ts";
import type { RestCall, RestParams } from "./rest-call.ts";

/** What the SDK gives back for a call that did not throw. */
interface SdkAnswer {
  readonly isSuccess: boolean;
  getData(): { readonly result: unknown; readonly time?: unknown } | undefined;
  getErrors(): Iterable<unknown>;
}

/** One call through the SDK, which throws for most refusals and answers with errors for a few (contract G2). */
export type SdkSend = (method: string, params: RestParams) => Promise<SdkAnswer>;

/** The door over the SDK. A browser that knows to be offline sends nothing, so that nothing is left unsure. */
export function createSdkCall(send: SdkSend, isOnline: () => boolean): RestCall {
  return async (method, params) => {
    if (!isOnline()) return failed(failureOf({ method, status: 0, code: "OFFLINE", description: "" }));
    try {
      const answer = await send(method, params);
      if (!answer.isSuccess) return failed(failureOfError(method, [...answer.getErrors()][0]));
      const data = answer.getData();
      return success({ result: data?.result, time: data?.time });
    } catch (error) {
      return failed(failureOfError(method, error));
    }
  };
}

/** Read by its shape: the app lives in an iframe, where `instanceof` cannot be trusted. */
function failureOfError(method: string, error: unknown): PortalFailure {
  const cause = codeOf(error) === "JSSDK_UNKNOWN_ERROR" ? causeOf(error) : error;
  const failure = failureOf({
    method,
    status: statusOf(cause),
    code: portalCode(codeOf(cause)),
    description: textOf(cause),
  });
  return isSaidWithSuccess(failure) ? malformed(method, `${failure.code} with status 200`) : failure;
}

/** The portal refuses with a status of its own (contract A7): an odd code beside a success proves nothing, least of all a refusal. */
const isSaidWithSuccess = ({ row, status }: PortalFailure): boolean =>
  row === "UNKNOWN" && status >= 200 && status < 300;

/** A sign-in that could not be renewed reaches us wrapped; anything else in there is an answer the SDK fell over. */
function causeOf(error: unknown): unknown {
  const original = fieldOf(error, "originalError");
  return codeOf(original)?.startsWith("JSSDK_FRAME_") === true ? original : error;
}

/** Codes of the HTTP client stand for an answer without a code of the portal. */
const portalCode = (code: string | null): string | null =>
  code === null || code === "ETIMEDOUT" || code.startsWith("ERR_") || code === "JSSDK_AXIOS_ERROR"
    ? null
    : code;

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function codeOf(error: unknown): string | null {
  const code = fieldOf(error, "code");
  return typeof code === "string" && code !== "" ? code : null;
}

function statusOf(error: unknown): number {
  const status = fieldOf(error, "status");
  return typeof status === "number" ? status : 0;
}

function textOf(error: unknown): string {
  const message = fieldOf(error, "message");
  return typeof message === "string" ? message : "";
}
