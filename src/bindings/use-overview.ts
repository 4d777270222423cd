import { useQuery, useQueryClient } from "@tanstack/react-query";

import type { PortalFailure } from "@/model/failure.ts";
import type { Overview } from "@/model/session.ts";

import { FailureError, unwrap } from "./failure-error.ts";
import { usePortal } from "./portal-context.ts";

export const overviewKey = ["overview"] as const;

export type OverviewState =
  | { readonly at: "loading" }
  | { readonly at: "failed"; readonly failure: PortalFailure; readonly retry: () => void }
  | { readonly at: "ready"; readonly overview: Overview };

/** The user and the sites of every kind. */
export function useOverview(): OverviewState {
  const portal = usePortal();
  const query = useQuery({ queryKey: overviewKey, queryFn: () => unwrap(portal.readOverview()) });
  if (query.data !== undefined) return { at: "ready", overview: query.data };
  if (query.error instanceof FailureError) {
    return { at: "failed", failure: query.error.failure, retry: () => void query.refetch() };
  }
  return { at: "loading" };
}

/** Reads user and sites once more; what is shown stays until the answer is there. */
export function useRefreshOverview(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: overviewKey });
}
