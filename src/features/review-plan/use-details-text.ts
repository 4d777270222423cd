import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { placeText } from "./place-title.tsx";
import type { Place } from "./places.ts";

/** The details of a copy as one text: a screen reader that moves through the list by rows reads the name of the row only. */
export function useDetailsText(copy: PlannedCopy, place: Place): string {
  const { review, status, warnings, obstacles, whatToDo } = useMessages();
  const { expected, obstacle } = copy;
  const findings =
    obstacle === null
      ? copy.warnings.map((warning) => tell(warnings, warning))
      : [tell(obstacles, obstacle), tell(whatToDo, obstacle)];
  return [
    `${review.goesTo}: ${placeText(place, status.root)}.`,
    `${review.willBeCalled}: ${expected.title}.`,
    `${review.address}: ${expected.codeGetsSuffix ? review.addressWithSuffix(expected.code) : expected.code}.`,
    ...findings,
  ].join(" ");
}
