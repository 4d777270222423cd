import { useState } from "react";

import type { SiteId } from "@/model/ids.ts";
import {
  afterPlaceAdded,
  afterPlaceChanged,
  afterPlaceRemoved,
  afterSitesAdded,
  type Choice,
  type PlaceChoice,
} from "@/tree/choice.ts";

import { openAfterRemoval } from "./open-card.ts";

interface Cards {
  /** There is one more card, behind all others, for a place that is not known yet. */
  readonly hasNew: boolean;
  /** Index of the open card. */
  readonly open: number | null;
  readonly setOpen: (index: number | null) => void;
  /** Opens the new card, after making it if it is not there. */
  readonly addNew: () => void;
  readonly addSites: (siteIds: readonly SiteId[]) => void;
  readonly change: (index: number, place: PlaceChoice) => void;
  readonly remove: (index: number) => void;
}

/** The cards of the places. A new target becomes part of the choice only when its place is known. */
export function useCards(
  choice: Choice,
  places: readonly PlaceChoice[],
  onChange: (choice: Choice) => void,
): Cards {
  const [hasNew, setHasNew] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  const newIndex = places.length;
  return {
    hasNew,
    open,
    setOpen,
    addNew: () => {
      setHasNew(true);
      setOpen(newIndex);
    },
    addSites: (siteIds) => {
      setOpen(null);
      onChange(afterSitesAdded(choice, siteIds));
    },
    change: (index, place) => {
      if (index < newIndex) onChange(afterPlaceChanged(choice, index, place));
      else {
        setHasNew(false);
        onChange(afterPlaceAdded(choice, place));
      }
    },
    remove: (index) => {
      setOpen(openAfterRemoval(open, index));
      if (index < newIndex) onChange(afterPlaceRemoved(choice, index));
      else setHasNew(false);
    },
  };
}
