import { createContext, useContext } from "react";

/** What is said where a part of the app did not come. */
export interface PartWords {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
  readonly tryAgain: string;
}

/** They are there from the start: no part could bring them. */
export const PartWordsContext = createContext<PartWords | null>(null);

export function usePartWords(): PartWords {
  const words = useContext(PartWordsContext);
  if (words === null) throw new Error("No words: the component is not below PartWordsContext.");
  return words;
}
