import type { Clock } from "@/lib/clock.ts";

import { createFigureCounter, type RunFigures, type StartedRun } from "./run-figures.ts";
import { afterSample, estimate, noSamples, sampleOf, type Estimate } from "./run-rate.ts";
import type { RunStore, Seat } from "./run-store.ts";

/** A run as it is drawn: everything of one moment. */
export interface RunView {
  readonly state: StartedRun;
  readonly seat: Seat;
  readonly figures: RunFigures;
  /** `null` while the run stands still, or is too young to say. */
  readonly estimate: Estimate | null;
  /** When it was looked at, Unix ms. */
  readonly at: number;
}

/** Read with `useSyncExternalStore`; `null` while nothing runs. */
export interface RunViewStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => RunView | null;
}

/** Of a run, what there is to see. */
export type WatchedRun = Pick<RunStore, "subscribe" | "getSnapshot" | "getSeat">;

/** A run tells of more than twenty things a second; a person reads four. */
export const drawEveryMs = 250;

/** Looks at a run at most every `drawEveryMs`, and at once when another phase begins. The last state is never left out. */
export function createRunView(run: WatchedRun, clock: Clock): RunViewStore {
  const listeners = new Set<() => void>();
  const look = createLook(run, clock);
  let view = look();
  let drawnAt = clock.now();
  let watch: AbortController | null = null;

  const draw = () => {
    view = look();
    drawnAt = clock.now();
    for (const listener of listeners) listener();
  };
  const begin = () => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let isDue = false;
    const drawLater = async () => {
      await clock.sleep(drawnAt + drawEveryMs - clock.now(), signal);
      isDue = false;
      if (!signal.aborted) draw();
    };
    const stop = run.subscribe(() => {
      if (isAnotherPhase(view, run)) return draw();
      if (isDue) return;
      isDue = true;
      void drawLater();
    });
    signal.addEventListener("abort", stop);
    view = look();
    return leaving;
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      watch ??= begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        watch?.abort();
        watch = null;
      };
    },
    getSnapshot: () => view,
  };
}

/** Looks at the run and remembers how fast it has been; the same value for as long as nothing has changed. */
function createLook(run: WatchedRun, clock: Clock): () => RunView | null {
  const count = createFigureCounter();
  let samples = noSamples;
  let last: RunView | null = null;
  return () => {
    const state = run.getSnapshot();
    const seat = run.getSeat();
    if (state.at === "idle") return null;
    if (last?.state === state && last.seat === seat) return last;
    const figures = last?.state === state ? last.figures : count(state);
    const at = clock.now();
    // While it stands still nothing is learnt about its speed, and the pause is not a part of it.
    const standsStill = state.phase.at === "paused" || state.phase.at === "offline";
    samples = standsStill ? noSamples : afterSample(samples, sampleOf(figures.overall, at));
    last = { state, seat, figures, estimate: estimate(samples), at };
    return last;
  };
}

function isAnotherPhase(view: RunView | null, run: WatchedRun): boolean {
  const state = run.getSnapshot();
  if (view === null || state.at === "idle") return true;
  const before = view.state;
  return (
    state.at !== before.at ||
    // What is asked for is all open at this moment, and counted from here on.
    state.errand !== before.errand ||
    state.phase.at !== before.phase.at ||
    run.getSeat() !== view.seat
  );
}
