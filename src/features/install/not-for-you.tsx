import { useMessages } from "@/i18n/use-messages.ts";
import { MessageScreen } from "@/ui/message-screen.tsx";

/** For whoever may not install apps: while the portal waits for an administrator, and afterwards. */
export function NotForYou({ isInstalling }: { readonly isInstalling: boolean }) {
  const { notAdmin, installedBefore } = useMessages().install;
  return isInstalling ? (
    <MessageScreen tone="warning" title={notAdmin.title}>
      <p>{notAdmin.text}</p>
      <p>{notAdmin.advice}</p>
    </MessageScreen>
  ) : (
    // The entry was not checked: that is for administrators.
    <MessageScreen tone="info" title={installedBefore.title}>
      <p>{installedBefore.advice}</p>
    </MessageScreen>
  );
}
