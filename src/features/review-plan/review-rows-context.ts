import { createContext, useContext } from "react";

import type { NamesByHand } from "@/model/later-wishes.ts";
import type { PlannedCopy } from "@/model/plan.ts";

export interface ReviewRows {
  /** Row keys of the copies whose details are open. */
  readonly opened: ReadonlySet<string>;
  readonly onTake: (copies: readonly PlannedCopy[], takenOut: boolean) => void;
  /** By key of the planned copy. */
  readonly byHand: ReadonlyMap<string, NamesByHand>;
  /** Asks for the names of this copy. */
  readonly onRename: (copy: PlannedCopy) => void;
}

/** What every row has to know. The list keeps rows that it has built; a context reaches them there, arguments would not. */
export const ReviewRowsContext = createContext<ReviewRows | null>(null);

export function useReviewRows(): ReviewRows {
  const rows = useContext(ReviewRowsContext);
  if (rows === null) throw new Error("The row is not in a review list.");
  return rows;
}
