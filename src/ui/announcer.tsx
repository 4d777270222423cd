import { useSyncExternalStore } from "react";

import { createAnnouncementStore } from "./announcement-store.ts";

const store = createAnnouncementStore((run, delay) => {
  setTimeout(run, delay);
});

/** Has the text read out when the screen reader is free; not more than one text in two seconds, the last one wins. */
export const announce: (text: string) => void = store.announce;

/** The one polite live region of the app; it must be on the page before anything is announced. */
export function Announcer() {
  const text = useSyncExternalStore(store.subscribe, store.getText);
  return (
    <output aria-live="polite" className="sr-only">
      {text}
    </output>
  );
}
