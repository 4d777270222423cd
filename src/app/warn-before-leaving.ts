import type { RunStore } from "@/copy/run-store.ts";

/** The window, as far as leaving it is concerned. */
type Leavable = Pick<EventTarget, "addEventListener" | "removeEventListener">;

/**
 * While a run is going on the browser asks before the page is left: the journal does not outlive it
 * (docs/decisions/009-journal-in-memory.md). At any other time nothing listens, so that nobody is asked in vain.
 */
export function warnBeforeLeaving(run: RunStore, page: Leavable): void {
  let listens = false;
  run.subscribe(() => {
    // A run that was stopped by a mistake of ours has nothing left to lose, and loading again is the way out.
    const isRunning = run.getSnapshot().at === "running" && run.getBug() === null;
    if (isRunning === listens) return;
    listens = isRunning;
    if (isRunning) page.addEventListener("beforeunload", askToStay);
    else page.removeEventListener("beforeunload", askToStay);
  });
}

/** The browser asks in its own words. */
const askToStay = (event: Event): void => event.preventDefault();
