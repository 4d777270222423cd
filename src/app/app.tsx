import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense, use, useEffect } from "react";

import { PortalContext, usePortal } from "@/bindings/portal-context.ts";
import { useFitFrame } from "@/bindings/use-fit-frame.ts";
import { useOverview } from "@/bindings/use-overview.ts";
import { useFirstMessages } from "@/i18n/use-messages.ts";
import type { UserId } from "@/model/ids.ts";
import type { Overview } from "@/model/session.ts";
import { FailureNotice } from "@/parts/failure-notice.tsx";
import type { Portal } from "@/portal/portal.ts";
import { Button } from "@/ui/button.tsx";

import { Connecting } from "./connecting.tsx";
import { Copier } from "./copier.tsx";
import type { OpenLater } from "./open-later.ts";

interface Props {
  readonly portal: Portal;
  readonly queryClient: QueryClient;
  /** Whether this browser holds a run of the user that is not at its end; the same promise every time. */
  readonly holdsRun: (userId: UserId) => Promise<boolean>;
  readonly openLater: OpenLater;
}

type Ways = Pick<Props, "holdsRun" | "openLater">;

/** The connected app. */
export function App({ portal, queryClient, ...ways }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <PortalContext value={portal}>
        <Frame {...ways} />
      </PortalContext>
    </QueryClientProvider>
  );
}

function Frame(ways: Ways) {
  const portal = usePortal();
  const { appName } = useFirstMessages();
  useFitFrame();
  useEffect(() => void portal.setTitle(appName), [portal, appName]);
  return (
    <main aria-label={appName} className="mx-auto flex min-h-136 max-w-screen-2xl flex-col gap-4 p-4">
      <WithOverview {...ways} />
    </main>
  );
}

/** What the portal has to offer; without it there is nothing to choose. */
function WithOverview(ways: Ways) {
  const state = useOverview();
  const { start, appName, tryAgain } = useFirstMessages();
  switch (state.at) {
    case "loading":
      return <Connecting />;
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
        <Suspense fallback={<Connecting />}>
          <WithRuns overview={state.overview} {...ways} />
        </Suspense>
      );
  }
}

/** Once it is known what this browser holds of earlier runs: one of them may be waiting to be gone on with. */
function WithRuns({ overview, holdsRun, openLater }: Ways & { readonly overview: Overview }) {
  return <Copier overview={overview} holdsRun={use(holdsRun(overview.userId))} openLater={openLater} />;
}
