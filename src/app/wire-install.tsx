import { createRoot } from "react-dom/client";

import { portalCodeOf } from "@/i18n/languages.ts";
import { loadLanguage } from "@/i18n/load-messages.ts";

import { Connecting } from "./connecting.tsx";
import { Shell } from "./shell.tsx";

/** Puts together the page that installs the app (contract B5), and draws it. */
export async function startInstall(element: HTMLElement): Promise<void> {
  const root = createRoot(element, { onUncaughtError: reportError });
  const language = await loadLanguage(portalCodeOf(navigator.language));
  root.render(
    <Shell language={language} onReload={() => window.location.reload()}>
      <Connecting />
    </Shell>,
  );
}
