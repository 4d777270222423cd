import { useMessages } from "@/i18n/use-messages.ts";

import type { RowCounts } from "./review-rows.ts";

/** Counts in words: what will be made, and what else there is of them. Together they are all rows. */
export function useCountWords(): (counts: RowCounts) => readonly string[] {
  const { screen } = useMessages().review;
  return ({ made, takenOut, impossible }) => [
    screen.made(made),
    ...(takenOut === 0 ? [] : [screen.takenOut(takenOut)]),
    ...(impossible === 0 ? [] : [screen.impossible(impossible)]),
  ];
}
