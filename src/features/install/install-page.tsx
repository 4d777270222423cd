import { useEffect, useRef } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { InstallState } from "@/model/installation.ts";
import { announce } from "@/ui/announcer.tsx";
import { Panel } from "@/ui/panel.tsx";

import { InstallNotice } from "./install-notice.tsx";
import { nameOf, StepList, wordOf } from "./step-list.tsx";

interface Props {
  readonly state: InstallState;
  /** The portal waits for the end of the installation; otherwise the app was installed before. */
  readonly isInstalling: boolean;
  readonly onTryAgain: () => void;
  readonly onFinishWithout: () => void;
}

/** What an administrator sees of the installation. */
export function InstallPage({ state, isInstalling, onTryAgain, onFinishWithout }: Props) {
  const { install } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useAnnouncement(state);
  // The button that was pressed goes with its notice.
  const afterHeading = (act: () => void) => () => {
    heading.current?.focus();
    act();
  };
  return (
    <Panel
      headingLevel={1}
      headingRef={heading}
      title={isInstalling ? install.heading : install.installedBefore.title}
    >
      {isInstalling && state.stage === "working" ? <p className="text-ink-soft">{install.intro}</p> : null}
      <StepList steps={state.steps} />
      <InstallNotice
        state={state}
        isInstalling={isInstalling}
        onTryAgain={afterHeading(onTryAgain)}
        onFinishWithout={afterHeading(onFinishWithout)}
      />
    </Panel>
  );
}

/** Has the step read out that is in progress; what failed is an alert of its own. */
function useAnnouncement({ steps }: InstallState): void {
  const { install } = useMessages();
  const working = [...steps].find(([, { at }]) => at === "working");
  const text = working === undefined ? null : `${nameOf(working[0], install)}: ${wordOf("working", install)}`;
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
}
