import { createContext, use, useContext } from "react";

import type { Language } from "./load-messages.ts";
import type { FirstMessages, Messages } from "./messages.ts";

export const LanguageContext = createContext<Language | null>(null);

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error("No messages: the component is not below LanguageContext.");
  return language;
}

/** What the app says until the first list of pages is there; whatever is shown by then may use nothing else. */
export const useFirstMessages = (): FirstMessages => useLanguage().first;

/** Everything the app says in the language of the portal; waits for the rest of it where that is not there yet (`ui/later-part.tsx`). */
export function useMessages(): Messages {
  const { all } = useLanguage();
  return use(all.load());
}
