import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";

/** The run belongs to another tab of this browser. */
export function OtherTabNotice() {
  const { otherTab } = useMessages().run.steering;
  return (
    <Banner tone="info" live="polite" title={otherTab.title}>
      <p>{otherTab.text}</p>
    </Banner>
  );
}

/** The journal is lost with the tab. */
export function NotLastingNotice() {
  const { notLasting } = useMessages().run.steering;
  return (
    <Banner tone="warning" title={notLasting.title}>
      <p>{notLasting.text}</p>
    </Banner>
  );
}
