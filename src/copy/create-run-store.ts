import type { PageId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { CopyState, Orphan, RunEvent, RunState } from "@/model/run.ts";

import type { RunPorts } from "./ports.ts";
import { idle, reduceRun } from "./reduce.ts";
import type { CopyContext, RunContext } from "./run-context.ts";
import type { RunStore } from "./run-store.ts";
import { resumeCopy, runPlan } from "./run.ts";
import { trashOrphan } from "./trash-orphan.ts";

/** The one run of this tab. */
export function createRunStore(ports: RunPorts): RunStore {
  const listeners = new Set<() => void>();
  const choices = createChoices();
  let state: RunState = idle;
  let bug: unknown = null;
  /** Of every run of this tab: a copy left unknown is looked for when it is asked for again, and no page counts twice. */
  const events: RunEvent[] = [];

  const show = (next: RunState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const run = (running: Promise<void>) => {
    running.catch((error: unknown) => {
      bug = error;
      show(state);
    });
  };
  const contextOf = (plan: CopyPlan): RunContext => ({
    plan,
    ports,
    events,
    emit: async (event) => {
      await ports.journal.append(event);
      events.push(event);
      show(reduceRun(state, event));
    },
    choose: choices.wait,
  });
  /** Takes the finished run up again for one copy, where there is something to do for it. */
  const takeUp = (
    key: string,
    findStep: (copy: CopyState) => ((context: CopyContext) => Promise<void>) | null,
  ) => {
    if (state.at !== "finished") return;
    const planned = state.plan.copies.find((copy) => copy.key === key);
    const copy = state.copies[key];
    const step = copy === undefined ? null : findStep(copy);
    if (planned === undefined || step === null) return;
    show({ ...state, at: "running", finishedAt: null });
    run(step({ ...contextOf(state.plan), planned }));
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    getBug: () => bug,
    start: (plan) => {
      if (state.at === "running") return false;
      choices.clear();
      // Shown at once, before the journal answers, so that a second start in the same moment finds a run.
      show(reduceRun(idle, { type: "run-started", plan, at: ports.clock.now() }));
      run(runPlan(contextOf(plan)));
      return true;
    },
    choose: (key, pageId) => {
      const copy = state.at === "idle" ? undefined : state.copies[key];
      if (copy?.at !== "ambiguous") return;
      if (pageId !== null && !copy.candidates.some((candidate) => candidate.pageId === pageId)) return;
      choices.settle(key, pageId);
    },
    verifyAgain: (key) =>
      takeUp(key, (copy) =>
        copy.at === "unverified" || copy.at === "unknown"
          ? (context) => resumeCopy(context, context.planned)
          : null,
      ),
    trashOrphan: (key) =>
      takeUp(key, (copy) => {
        const orphan = findMovableOrphan(copy);
        return orphan === null ? null : (context) => trashOrphan(context, orphan);
      }),
    clear: () => {
      if (state.at === "finished") show(idle);
    },
  };
}

function findMovableOrphan(copy: CopyState): Orphan | null {
  if (copy.at !== "failed" || copy.orphan === null) return null;
  const { at } = copy.orphan.fate;
  return at === "left" || at === "kept" ? copy.orphan : null;
}

/** The user's words on ambiguous copies, whether they come before the run asks for them or after. */
function createChoices() {
  const made = new Map<string, PageId | null>();
  const waiting = new Map<string, (pageId: PageId | null) => void>();
  return {
    wait: (key: string): Promise<PageId | null> => {
      const choice = made.get(key);
      return choice === undefined
        ? new Promise((resolve) => waiting.set(key, resolve))
        : Promise.resolve(choice);
    },
    /** The first word counts. */
    settle: (key: string, pageId: PageId | null): void => {
      if (made.has(key)) return;
      made.set(key, pageId);
      waiting.get(key)?.(pageId);
    },
    clear: (): void => {
      made.clear();
      waiting.clear();
    },
  };
}
