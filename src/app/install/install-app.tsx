import { useEffect, useState } from "react";

import { PortalContext } from "@/bindings/portal-context.ts";
import { useFitFrame } from "@/bindings/use-fit-frame.ts";
import { useInstallation } from "@/bindings/use-installation.ts";
import { InstallPage } from "@/features/install/install-page.tsx";
import { NotForYou } from "@/features/install/not-for-you.tsx";
import { useMessages } from "@/i18n/use-messages.ts";
import { entryAddressOf } from "@/install/entry-address.ts";
import { createInstallation } from "@/install/installation.ts";
import { wallClock } from "@/lib/clock.ts";
import type { Portal } from "@/portal/portal.ts";

import { entryPortsOf } from "./entry-ports.ts";

/** The page that installs the app, once it is connected. */
export function InstallApp({ portal }: { readonly portal: Portal }) {
  return (
    <PortalContext value={portal}>
      <Frame portal={portal} />
    </PortalContext>
  );
}

function Frame({ portal }: { readonly portal: Portal }) {
  const { appName } = useMessages();
  const { isAdmin, isInstalling } = portal.opening;
  useFitFrame();
  useEffect(() => void portal.setTitle(appName), [portal, appName]);
  if (!isAdmin) return <NotForYou isInstalling={isInstalling} />;
  return (
    <main aria-label={appName} className="mx-auto max-w-2xl p-4">
      <Steps portal={portal} />
    </main>
  );
}

function Steps({ portal }: { readonly portal: Portal }) {
  const { entryTitle } = useMessages().install;
  const { isInstalling } = portal.opening;
  const [installation] = useState(() =>
    createInstallation({
      ports: entryPortsOf(portal, wallClock),
      goal: { handler: entryAddressOf(window.location.href), title: entryTitle },
      finish: isInstalling ? () => portal.finishInstallation() : null,
    }),
  );
  const state = useInstallation(installation);
  return (
    <InstallPage
      state={state}
      isInstalling={isInstalling}
      onTryAgain={installation.tryAgain}
      onFinishWithout={installation.finishWithout}
    />
  );
}
