import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { FactList } from "@/ui/fact-list.tsx";

/** Page, place, title, address and visibility as the portal will make them, as far as that can be known. */
export function PlanSummary({ copy }: { readonly copy: PlannedCopy }) {
  const { review, status } = useMessages();
  const { source, sourceSite, target, expected } = copy;
  return (
    <FactList
      facts={[
        { label: review.source, value: `${source.title} (${sourceSite.title})` },
        { label: review.goesTo, value: `${target.site.title} › ${target.folder?.title ?? status.root}` },
        { label: review.willBeCalled, value: expected.title },
        {
          label: review.address,
          value: expected.codeGetsSuffix ? review.addressWithSuffix(expected.code) : expected.code,
        },
        { label: review.statusAfterwards, value: expected.published ? status.published : status.draft },
      ]}
    />
  );
}
