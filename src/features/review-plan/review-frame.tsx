import { useEffect, useRef, type ReactNode } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";
import { Panel } from "@/ui/panel.tsx";

/** The review while there is nothing to review: what there is to say instead, and the way back. */
export function ReviewFrame({
  onBack,
  children,
}: {
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const { review } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Panel
      headingLevel={1}
      title={review.screen.heading}
      headingRef={heading}
      footer={<Button onPress={onBack}>{review.screen.back}</Button>}
    >
      {children}
    </Panel>
  );
}
