import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { finalNamesOf } from "./final-names.ts";
import { placeText } from "./place-title.tsx";
import type { Place } from "./places.ts";

/** The details of a copy as one text: a screen reader that moves through the list by rows reads the name of the row only. */
export function useDetailsText(copy: PlannedCopy, place: Place): string {
  const { review, status, warnings, obstacles, whatToDo } = useMessages();
  const { obstacle } = copy;
  const { title, code, codeGetsSuffix } = finalNamesOf(copy);
  const findings =
    obstacle === null
      ? copy.warnings.map((warning) => tell(warnings, warning))
      : [tell(obstacles, obstacle), tell(whatToDo, obstacle)];
  return [
    `${review.goesTo}: ${placeText(place, status.root)}.`,
    `${review.willBeCalled}: ${title}.`,
    `${review.address}: ${codeGetsSuffix ? review.addressWithSuffix(code) : code}.`,
    ...findings,
  ].join(" ");
}
