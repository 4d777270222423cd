import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { FactList } from "@/ui/fact-list.tsx";

import { finalNamesOf } from "./final-names.ts";
import { PlaceTitle } from "./place-title.tsx";
import type { Place } from "./places.ts";

/** Page, place, title, address and visibility as they will be in the end, as far as that can be known. */
export function PlanSummary({ copy, place }: { readonly copy: PlannedCopy; readonly place: Place }) {
  const { review, status } = useMessages();
  const { source, sourceSite, expected } = copy;
  const { title, code, codeGetsSuffix } = finalNamesOf(copy);
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
        { label: review.willBeCalled, value: <bdi>{title}</bdi> },
        {
          label: review.address,
          value: codeGetsSuffix ? review.addressWithSuffix(code) : code,
        },
        { label: review.statusAfterwards, value: expected.published ? status.published : status.draft },
      ]}
    />
  );
}
