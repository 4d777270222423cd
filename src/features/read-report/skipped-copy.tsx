import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";

import { useLive } from "./live.ts";
import type { SettledCopy } from "./settled-copy.ts";

/** Its turn never came: taken out before the run, or the run was stopped. */
export function SkippedCopy({ state }: { readonly state: Extract<SettledCopy, { readonly at: "skipped" }> }) {
  const { report } = useMessages();
  const live = useLive("polite");
  if (state.why === "taken-out") return <Banner tone="info" live={live} title={report.takenOut} />;
  return (
    <Banner tone="info" live={live} title={report.skipped.text}>
      <p>{report.skipped.advice}</p>
    </Banner>
  );
}
