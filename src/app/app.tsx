import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense, use, useEffect } from "react";

import { PortalContext, usePortal } from "@/bindings/portal-context.ts";
import { RunStoreContext } from "@/bindings/run-store-context.ts";
import { useFitFrame } from "@/bindings/use-fit-frame.ts";
import { useOverview } from "@/bindings/use-overview.ts";
import type { RunStore } from "@/copy/run-store.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { UserId } from "@/model/ids.ts";
import type { Overview } from "@/model/session.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import type { Portal } from "@/portal/portal.ts";
import { Button } from "@/ui/button.tsx";
import { Skeleton } from "@/ui/skeleton.tsx";

import { Copier } from "./copier.tsx";

interface Props {
  readonly portal: Portal;
  readonly queryClient: QueryClient;
  /** The same promise every time; the runs of a user are held by their id. */
  readonly openRuns: (userId: UserId) => Promise<RunStore>;
}

/** The connected app. */
export function App({ portal, queryClient, openRuns }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <PortalContext value={portal}>
        <Frame openRuns={openRuns} />
      </PortalContext>
    </QueryClientProvider>
  );
}

function Frame({ openRuns }: Pick<Props, "openRuns">) {
  const portal = usePortal();
  const { appName } = useMessages();
  useFitFrame();
  useEffect(() => void portal.setTitle(appName), [portal, appName]);
  return (
    <main aria-label={appName} className="mx-auto flex min-h-136 max-w-screen-2xl flex-col gap-4 p-4">
      <WithOverview openRuns={openRuns} />
    </main>
  );
}

/** What the portal has to offer; without it there is nothing to choose. */
function WithOverview({ openRuns }: Pick<Props, "openRuns">) {
  const state = useOverview();
  const { start, appName, tryAgain } = useMessages();
  switch (state.at) {
    case "loading":
      return <Skeleton label={start.connecting} rows={6} />;
    case "failed":
      return (
        <>
          <h1 className="sr-only">{appName}</h1>
          <FailureNotice
            failure={state.failure}
            title={start.listsFailed}
            actions={
              <Button variant="secondary" onPress={state.retry}>
                {tryAgain}
              </Button>
            }
          />
        </>
      );
    case "ready":
      return (
        <Suspense fallback={<Skeleton label={start.connecting} rows={6} />}>
          <WithRuns overview={state.overview} openRuns={openRuns} />
        </Suspense>
      );
  }
}

/** Once it is known what this browser holds of earlier runs: one of them may be waiting to be gone on with. */
function WithRuns({ overview, openRuns }: Pick<Props, "openRuns"> & { readonly overview: Overview }) {
  const runStore = use(openRuns(overview.userId));
  return (
    <RunStoreContext value={runStore}>
      <Copier overview={overview} />
    </RunStoreContext>
  );
}
