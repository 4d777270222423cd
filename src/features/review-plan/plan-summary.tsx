import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { FactList } from "@/ui/fact-list.tsx";

import { PlaceTitle } from "./place-title.tsx";
import type { Place } from "./places.ts";

/** Page, place, title, address and visibility as the portal will make them, as far as that can be known. */
export function PlanSummary({ copy, place }: { readonly copy: PlannedCopy; readonly place: Place }) {
  const { review, status } = useMessages();
  const { source, sourceSite, expected } = copy;
  return (
    <FactList
      facts={[
        {
          label: review.source,
          value: (
            <>
              <bdi>{source.title}</bdi> (<bdi>{sourceSite.title}</bdi>)
            </>
          ),
        },
        { label: review.goesTo, value: <PlaceTitle place={place} /> },
        { label: review.willBeCalled, value: <bdi>{expected.title}</bdi> },
        {
          label: review.address,
          value: expected.codeGetsSuffix ? review.addressWithSuffix(expected.code) : expected.code,
        },
        { label: review.statusAfterwards, value: expected.published ? status.published : status.draft },
      ]}
    />
  );
}
