import { startTransition, useEffect, useRef, useState } from "react";

import { unfiltered, type FilterChoice } from "./filter-choice.ts";

interface Filter {
  /** As it stands in the fields. */
  readonly typed: FilterChoice;
  /** As the list shows it: the same but for a moment after a key. */
  readonly shown: FilterChoice;
  readonly change: (filter: FilterChoice) => void;
  /** Makes the list show at once what was typed: whoever goes there next must not find it changing. */
  readonly catchUp: () => void;
}

/** Longer than between two keys of somebody who types a word. */
const restMs = 150;

/** The filter of a list. One of thousands of rows follows when the keys rest, since to draw it anew would hold up the next key. */
export function useFilter(isLong: boolean): Filter {
  const [typed, setTyped] = useState(unfiltered);
  const [shown, setShown] = useState(unfiltered);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    typed,
    shown,
    change: (filter) => {
      clearTimeout(timer.current);
      setTyped(filter);
      if (isLong) timer.current = setTimeout(() => startTransition(() => setShown(filter)), restMs);
      else setShown(filter);
    },
    catchUp: () => {
      clearTimeout(timer.current);
      setShown(typed);
    },
  };
}
