import { Component, type ReactNode } from "react";

import { useFirstMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";
import { MessageScreen } from "@/ui/message-screen.tsx";

interface Props {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Catches mistakes of our own while drawing; failures of the portal never come this way. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Crashed error={error} onReload={this.props.onReload} />;
  }
}

function Crashed({ error, onReload }: { readonly error: Error; readonly onReload: () => void }) {
  const { start, details } = useFirstMessages();
  return (
    <MessageScreen
      tone="danger"
      title={start.crashed.title}
      actions={
        <Button variant="primary" onPress={onReload}>
          {start.reload}
        </Button>
      }
    >
      <p>{start.crashed.text}</p>
      <p>{start.crashed.advice}</p>
      {/* The browser's own, so that it is there whatever did not come. */}
      <details>
        <summary className="cursor-pointer font-medium">{details}</summary>
        <code className="break-words">{error.message}</code>
      </details>
    </MessageScreen>
  );
}
