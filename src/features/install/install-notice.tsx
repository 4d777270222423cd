import { useMessages } from "@/i18n/use-messages.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { InstallState, InstallStep } from "@/model/installation.ts";
import { FailureWords } from "@/parts/failure-words.tsx";
import { NotNotedBanner } from "@/parts/not-noted-banner.tsx";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";

interface Props {
  readonly state: InstallState;
  readonly isInstalling: boolean;
  readonly onTryAgain: () => void;
  readonly onFinishWithout: () => void;
}

/** Below the steps: what has failed and what can be done, or that all is well. */
export function InstallNotice(props: Props) {
  const { state, onTryAgain } = props;
  const { install, tryAgain } = useMessages();
  const noteFailure = failureOf(state, "note");
  return (
    <>
      {noteFailure === null ? null : <NotNotedBanner failure={noteFailure} />}
      {state.stage === "stopped" ? <StoppedNotice {...props} /> : null}
      {state.stage === "not-reloaded" ? (
        <Banner
          tone="warning"
          live="assertive"
          title={install.notReloaded.title}
          actions={<Button onPress={onTryAgain}>{tryAgain}</Button>}
        >
          <p>{install.notReloaded.text}</p>
          <p>{install.notReloaded.advice}</p>
        </Banner>
      ) : null}
      {state.stage === "checked" ? (
        <Banner tone="success" live="polite" title={install.installedBefore.text}>
          <p>{install.installedBefore.advice}</p>
        </Banner>
      ) : null}
    </>
  );
}

/** A step that has to be decided on: once more, or without it where the portal waits for an end. */
function StoppedNotice({ state, isInstalling, onTryAgain, onFinishWithout }: Props) {
  const { install, tryAgain } = useMessages();
  const failure = failureOf(state, "add") ?? failureOf(state, "clear");
  // Where the portal answers the app nothing at all, as without the permission, it does not work without the entry either.
  const canFinish = isInstalling && failure?.kind !== "session";
  return (
    <Banner
      tone="danger"
      live="assertive"
      title={isInstalling ? install.failed.title : install.entry.repairFailed}
      actions={
        <>
          <Button variant="primary" onPress={onTryAgain}>
            {tryAgain}
          </Button>
          {canFinish ? <Button onPress={onFinishWithout}>{install.failed.without}</Button> : null}
        </>
      }
    >
      {canFinish ? <p>{install.failed.text}</p> : null}
      {failure === null ? null : <FailureWords failure={failure} />}
    </Banner>
  );
}

function failureOf({ steps }: InstallState, name: InstallStep): PortalFailure | null {
  const step = steps.get(name);
  return step?.at === "failed" ? step.failure : null;
}
