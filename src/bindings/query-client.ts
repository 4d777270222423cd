import { QueryClient } from "@tanstack/react-query";

import { FailureError } from "./failure-error.ts";

const triesOfARead = 3;
const longestDelayMs = 30_000;

/** Reads are repeated here and nowhere else; a refusal or a lost session would come again, so those are not. */
function shouldRepeat(count: number, error: Error): boolean {
  if (!(error instanceof FailureError) || count >= triesOfARead - 1) return false;
  return error.failure.kind !== "refused" && error.failure.kind !== "session";
}

function delayBeforeRepeat(count: number, error: Error): number {
  const repeatAt = error instanceof FailureError ? error.failure.repeatAt : null;
  const wished = repeatAt === null ? 1000 * 2 ** count : repeatAt - Date.now();
  return Math.min(Math.max(wished, 0), longestDelayMs);
}

/** What the portal says, cached (design 2). Bugs go to the error boundary, failures of the portal to the screens. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // The portal's iframe says nothing about being online; a request that fails says it with its reason.
        networkMode: "always",
        retry: shouldRepeat,
        retryDelay: delayBeforeRepeat,
        throwOnError: (error) => !(error instanceof FailureError),
      },
    },
  });
}
