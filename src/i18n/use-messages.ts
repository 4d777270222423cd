import { createContext, useContext } from "react";

import type { Messages } from "./messages.ts";

export const MessagesContext = createContext<Messages | null>(null);

/** What the app says in the language of the portal; only below `MessagesContext`. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error("No messages: the component is not below MessagesContext.");
  return messages;
}
