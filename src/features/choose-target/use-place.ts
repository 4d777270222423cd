import { useState } from "react";

import type { FolderId, SiteId } from "@/model/ids.ts";
import { isSamePlace, type PlaceChoice } from "@/tree/choice.ts";

interface PlaceUse {
  /** The place to show; its folder is not chosen yet while only its site is visited. */
  readonly shown: PlaceChoice | null;
  readonly isVisited: boolean;
  /** What was taken already: the place asked for, or the top level of the site asked for. */
  readonly refused: "place" | "top-level" | null;
  readonly isTaken: (place: PlaceChoice) => boolean;
  readonly choose: (place: PlaceChoice) => void;
  readonly chooseSite: (siteId: SiteId) => void;
  readonly chooseFolder: (folderId: FolderId | null) => void;
}

/** What is done with one place: whatever is a target already is refused, and the place stays what it was. */
export function usePlace(
  place: PlaceChoice | null,
  others: readonly PlaceChoice[],
  onChange: (place: PlaceChoice) => void,
): PlaceUse {
  // A site whose top level is taken is shown all the same, so that a folder in it can be chosen.
  const [visited, setVisited] = useState<SiteId | null>(null);
  const [refused, setRefused] = useState<PlaceUse["refused"]>(null);
  const topOf = (siteId: SiteId): PlaceChoice => ({
    siteId,
    folderId: null,
    newFolder: place?.newFolder ?? null,
  });
  const shown = visited === null ? place : topOf(visited);
  const isTaken = (next: PlaceChoice) => others.some((other) => isSamePlace(other, next));
  const choose = (next: PlaceChoice) => {
    if (isTaken(next)) {
      setRefused("place");
      return;
    }
    setVisited(null);
    setRefused(null);
    onChange(next);
  };
  const chooseSite = (siteId: SiteId) => {
    if (siteId === shown?.siteId) return;
    if (!isTaken(topOf(siteId))) choose(topOf(siteId));
    else {
      setVisited(siteId);
      setRefused("top-level");
    }
  };
  const chooseFolder = (folderId: FolderId | null) => {
    if (shown !== null) choose({ ...shown, folderId });
  };
  return { shown, isVisited: visited !== null, refused, isTaken, choose, chooseSite, chooseFolder };
}
