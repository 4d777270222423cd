/** Shortest time between two announcements, in milliseconds: a screen reader must be able to finish a sentence. */
const pause = 2000;

/** What the live region says; of several announcements within a pause the last one wins. */
export interface AnnouncementStore {
  readonly announce: (text: string) => void;
  readonly getText: () => string;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a store with its own timer; `wait` runs something later, in milliseconds. */
export function createAnnouncementStore(wait: (run: () => void, delay: number) => void): AnnouncementStore {
  const listeners = new Set<() => void>();
  let text = "";
  let next: string | null = null;
  let isResting = false;
  const speak = (words: string) => {
    text = words;
    isResting = true;
    for (const listener of listeners) listener();
    wait(() => {
      isResting = false;
      if (next === null) return;
      const following = next;
      next = null;
      speak(following);
    }, pause);
  };
  return {
    announce: (words) => {
      if (isResting) next = words;
      else speak(words);
    },
    getText: () => text,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
