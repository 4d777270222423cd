import { useMemo } from "react";

import type { SiteContent } from "@/bindings/use-site-content.ts";
import { readSelection, type ChosenPart } from "@/tree/read-selection.ts";
import { waysUp, type Selection } from "@/tree/selection.ts";

import { afterAllChosen, afterRowsToggled } from "./toggled.ts";
import type { Found } from "./use-found.ts";

interface Chosen {
  readonly chosen: ChosenPart;
  /** Of what is on the screen: a folder is chosen whole there if all that was found in it is. */
  readonly shown: ChosenPart;
  readonly read: (selection: Selection) => ChosenPart;
  readonly toggle: (rows: { readonly on: readonly string[]; readonly off: readonly string[] }) => Selection;
  readonly chooseAll: () => Selection;
}

/** What a selection comes to in a site and among what was found in it, and how it goes on from there. */
export function useChosen({ folders, pages }: SiteContent, found: Found, selection: Selection): Chosen {
  const ways = useMemo(() => waysUp(folders, pages), [folders, pages]);
  const chosen = useMemo(() => readSelection(selection, folders, pages), [selection, folders, pages]);
  const shown = useMemo(
    () => (found.isFiltered ? readSelection(selection, found.folders, found.pages) : chosen),
    [selection, found, chosen],
  );
  return {
    chosen,
    shown,
    read: (next) => readSelection(next, folders, pages),
    toggle: (rows) => afterRowsToggled(selection, ways, found, rows),
    chooseAll: () => afterAllChosen(selection, ways, found),
  };
}
