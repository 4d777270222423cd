import { createRoot } from "react-dom/client";

import { createQueryClient } from "@/bindings/query-client.ts";
import type { RunStore } from "@/copy/run-store.ts";
import { StartProblemScreen } from "@/features/start/start-problem-screen.tsx";
import { portalCodeOf } from "@/i18n/languages.ts";
import { loadLanguage } from "@/i18n/load-messages.ts";
import type { UserId } from "@/model/ids.ts";
import { connect } from "@/portal/connect.ts";
import { browserEnvironment } from "@/portal/environment.ts";

import { App } from "./app.tsx";
import { Connecting } from "./connecting.tsx";
import { openRunStore } from "./open-run-store.ts";
import { refreshAfterRuns } from "./refresh-after-runs.ts";
import { Shell } from "./shell.tsx";
import { warnBeforeLeaving } from "./warn-before-leaving.ts";

/** Puts the app together and draws it; the only place where real parts are made. */
export async function startApp(element: HTMLElement): Promise<void> {
  const root = createRoot(element, { onUncaughtError: reportError });
  const reload = () => window.location.reload();
  const browserLanguage = await loadLanguage(portalCodeOf(navigator.language));
  root.render(
    <Shell language={browserLanguage} onReload={reload}>
      <Connecting />
    </Shell>,
  );
  const connected = await connect(browserEnvironment());
  if (!connected.ok) {
    root.render(
      <Shell language={browserLanguage} onReload={reload}>
        <StartProblemScreen problem={connected.failure} onReload={reload} />
      </Shell>,
    );
    return;
  }
  const portal = connected.value;
  const queryClient = createQueryClient();
  const openRuns = once(async (userId: UserId) => {
    const runStore = await openRunStore(portal, userId);
    refreshAfterRuns(runStore, queryClient);
    warnBeforeLeaving(runStore, window);
    return runStore;
  });
  const language = await loadLanguage(portal.session.language);
  root.render(
    <Shell language={language} onReload={reload}>
      <App portal={portal} queryClient={queryClient} openRuns={openRuns} />
    </Shell>,
  );
}

/** Whose runs they are is known with the first list, and that is the same user as long as the frame lives. */
function once(open: (userId: UserId) => Promise<RunStore>): (userId: UserId) => Promise<RunStore> {
  let opened: Promise<RunStore> | null = null;
  return (userId) => {
    opened ??= open(userId);
    return opened;
  };
}
