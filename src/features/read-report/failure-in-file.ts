import type { PortalFailure } from "@/model/failure.ts";

/** A failure as the report's file names it. */
export type FailureInFile = Pick<PortalFailure, "kind" | "code" | "status" | "method" | "description">;

export function failureInFile(failure: PortalFailure | null): FailureInFile | null {
  if (failure === null) return null;
  const { kind, code, status, method, description } = failure;
  return { kind, code, status, method, description };
}
