import { createRoot } from "react-dom/client";

import { createQueryClient } from "@/bindings/query-client.ts";
import { createRunStore } from "@/copy/create-run-store.ts";
import { createMemoryJournal } from "@/copy/memory-journal.ts";
import { StartProblemScreen } from "@/features/start/start-problem-screen.tsx";
import { loadLanguage } from "@/i18n/load-messages.ts";
import { wallClock } from "@/lib/clock.ts";
import { connect } from "@/portal/connect.ts";
import { browserEnvironment } from "@/portal/environment.ts";

import { App } from "./app.tsx";
import { Connecting } from "./connecting.tsx";
import { refreshAfterRuns } from "./refresh-after-runs.ts";
import { Shell } from "./shell.tsx";
import { warnBeforeLeaving } from "./warn-before-leaving.ts";

/** Puts the app together and draws it; the only place where real parts are made. */
export async function startApp(element: HTMLElement): Promise<void> {
  const root = createRoot(element, { onUncaughtError: reportError });
  const reload = () => window.location.reload();
  const browserLanguage = await loadLanguage(navigator.language.slice(0, 2));
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
  const runStore = createRunStore({ portal, journal: createMemoryJournal(), clock: wallClock });
  refreshAfterRuns(runStore, queryClient);
  warnBeforeLeaving(runStore, window);
  const language = await loadLanguage(portal.session.language);
  root.render(
    <Shell language={language} onReload={reload}>
      <App portal={portal} queryClient={queryClient} runStore={runStore} />
    </Shell>,
  );
}
