import { useMessages } from "@/i18n/use-messages.ts";
import { Banner } from "@/ui/banner.tsx";

/** The source came out of the trash for the copy and did not get back. */
export function SourceLeftRestored({ state }: { readonly state: { readonly sourceLeftRestored: boolean } }) {
  const { report } = useMessages();
  return state.sourceLeftRestored ? (
    <Banner tone="warning" live="polite" title={report.sourceLeftRestored} />
  ) : null;
}
