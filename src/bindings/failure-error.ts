import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

/** Carries a failure value through TanStack Query, whose only way to say "no" is to throw. */
export class FailureError extends Error {
  readonly failure: PortalFailure;

  constructor(failure: PortalFailure) {
    super(`${failure.method}: ${failure.code}`);
    this.name = "FailureError";
    this.failure = failure;
  }
}

/** The value of a read, for a query function. */
export async function unwrap<Value>(answer: Promise<Result<Value, PortalFailure>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new FailureError(result.failure);
  return result.value;
}
