import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";

import { useLive } from "./live.ts";

/** The source came out of the trash for the copy and did not get back. */
export function SourceLeftRestored({ state }: { readonly state: { readonly sourceLeftRestored: boolean } }) {
  const { report } = useMessages();
  const live = useLive("polite");
  return state.sourceLeftRestored ? (
    <Banner tone="warning" live={live} title={report.sourceLeftRestored} />
  ) : null;
}
