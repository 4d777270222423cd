import { createRoot } from "react-dom/client";

import { createQueryClient } from "@/bindings/query-client.ts";
import { StartProblemScreen } from "@/features/start/start-problem-screen.tsx";
import { portalCodeOf } from "@/i18n/languages.ts";
import { loadLanguage } from "@/i18n/load-messages.ts";
import { holdsUnfinished } from "@/journal/holds-unfinished.ts";
import { wallClock } from "@/lib/clock.ts";
import type { UserId } from "@/model/ids.ts";
import { connect } from "@/portal/connect.ts";
import { browserEnvironment } from "@/portal/environment.ts";
import { showTheme } from "@/ui/theme.ts";

import { App } from "./app.tsx";
import { speakAria } from "./aria-words.ts";
import { Connecting } from "./connecting.tsx";
import { createOpenLater } from "./open-later.ts";
import { Shell } from "./shell.tsx";

/** Puts the app together and draws it; the only place where real parts are made. */
export async function startApp(element: HTMLElement): Promise<void> {
  const root = createRoot(element, { onUncaughtError: reportError });
  const reload = () => window.location.reload();
  const browserLanguage = await loadLanguage(portalCodeOf(navigator.language));
  speakAria(browserLanguage.first.aria, browserLanguage.locale);
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
  const { memberId } = portal.session;
  const holdsRun = once((userId: UserId) => holdsUnfinished({ memberId, userId }, wallClock));
  const language = await loadLanguage(portal.session.language);
  speakAria(language.first.aria, language.locale);
  showTheme(portal.session.theme, document.documentElement);
  root.render(
    <Shell language={language} onReload={reload}>
      <App
        portal={portal}
        queryClient={queryClient}
        holdsRun={holdsRun}
        openLater={createOpenLater({ portal, queryClient, language })}
      />
    </Shell>,
  );
}

/** Whose runs they are is known with the first list, and that is the same user as long as the frame lives. */
function once(look: (userId: UserId) => Promise<boolean>): (userId: UserId) => Promise<boolean> {
  let looking: Promise<boolean> | null = null;
  return (userId) => {
    looking ??= look(userId);
    return looking;
  };
}
