import type { RestCall } from "@/portal/rest-call.ts";

/** Says so in its text where the simulation itself made the portal refuse. */
export const injected = "injected";

/** A refusal for a limit that the app has run into by itself, of the request or of one of its commands. */
export function isLimited(answer: Awaited<ReturnType<RestCall>>): boolean {
  if (!answer.ok) return isLimit(answer.failure.code, answer.failure.description);
  const { result } = answer.value;
  if (typeof result !== "object" || result === null) return false;
  const errors: unknown = Reflect.get(result, "result_error");
  if (typeof errors !== "object" || errors === null) return false;
  return Object.values(errors).some((error: unknown) => {
    if (typeof error !== "object" || error === null) return false;
    return isLimit(String(Reflect.get(error, "error")), String(Reflect.get(error, "error_description")));
  });
}

const isLimit = (code: string, description: string): boolean =>
  (code === "QUERY_LIMIT_EXCEEDED" || code === "OPERATION_TIME_LIMIT") && description !== injected;
