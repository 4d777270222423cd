import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { StartProblemScreen } from "@/features/start/start-problem-screen.tsx";
import { portalCodeOf } from "@/i18n/languages.ts";
import { loadLanguage, type Language } from "@/i18n/load-messages.ts";
import { connect } from "@/portal/connect.ts";
import { browserEnvironment } from "@/portal/environment.ts";
import type { Portal } from "@/portal/portal.ts";
import { showTheme } from "@/ui/theme.ts";

import { speakAria } from "./aria-words.ts";
import { Connecting } from "./connecting.tsx";
import { Shell } from "./shell.tsx";

/** Connects to the portal, and draws what `draw` makes of it in the portal's language; or why that cannot be. */
export async function startPage(
  element: HTMLElement,
  draw: (portal: Portal, language: Language) => ReactNode,
): Promise<void> {
  const root = createRoot(element, { onUncaughtError: reportError });
  const reload = () => window.location.reload();
  const show = (language: Language, content: ReactNode) =>
    root.render(
      <Shell language={language} onReload={reload}>
        {content}
      </Shell>,
    );
  const browserLanguage = await loadLanguage(portalCodeOf(navigator.language));
  speakAria(browserLanguage.first.aria, browserLanguage.locale);
  show(browserLanguage, <Connecting />);
  const connected = await connect(browserEnvironment());
  if (!connected.ok) {
    show(browserLanguage, <StartProblemScreen problem={connected.failure} onReload={reload} />);
    return;
  }
  const portal = connected.value;
  const language = await loadLanguage(portal.session.language);
  speakAria(language.first.aria, language.locale);
  showTheme(portal.session.theme, document.documentElement);
  show(language, draw(portal, language));
}
