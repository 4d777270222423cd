import { failed, success } from "@/lib/result.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState, Orphan } from "@/model/run.ts";

import { Desk } from "./desk.ts";
import type { RunPorts } from "./ports.ts";
import { idle, reduceRun } from "./reduce.ts";
import type { CopyContext, RunContext } from "./run-context.ts";
import { rememberUnknown, sessionOf, type RunSession } from "./run-session.ts";
import type { RunStore } from "./run-store.ts";
import { runPlan, settleByChoice } from "./run.ts";
import { trashOrphan } from "./trash-orphan.ts";
import { findRestorable, findUndoable } from "./undo/find-undoable.ts";
import { runErrand } from "./undo/run-errand.ts";

/** The one run of this tab; `recover` takes up what an earlier tab has left, once, when the app opens. */
export function createRunStore(ports: RunPorts): RunStore & { recover(): Promise<void> } {
  const desk = new Desk(ports);
  const { archive, clock } = ports;

  /** Takes the finished run up again, for one of its rows. */
  const takeUp = (key: string, findStep: (copy: CopyState) => RowStep | null) => {
    const { state } = desk;
    const planned = desk.plannedOf(key);
    if (state.at !== "finished" || planned === null) return;
    const copy = state.copies.get(key);
    const step = copy === undefined ? null : findStep(copy);
    if (step === null) return;
    desk.work({ type: "run-resumed", at: clock.now() }, (run) => step({ ...run, planned }));
  };

  return {
    subscribe: desk.subscribe,
    getSnapshot: () => desk.state,
    getSeat: () => desk.seat,
    getBug: () => desk.bug,
    isLasting: archive.isLasting,
    recover: () => desk.recover(),
    start: (plan) => {
      if (desk.state.at === "running") return false;
      const at = clock.now();
      const begin = async (): Promise<RunSession> => {
        const session = sessionOf(await archive.begin(plan, at), []);
        await rememberUnknown(ports, session.book, plan.copies);
        return session;
      };
      // Shown at once, before storage answers, so that a second start in the same moment finds a run.
      const started = { type: "run-started", plan, at } as const;
      desk.show(reduceRun(idle, started));
      desk.work(started, runPlan, begin);
      return true;
    },
    pause: () => desk.ask("pause"),
    stop: () => desk.ask("stop"),
    resume: () => desk.ask("go"),
    retry: (copies) => {
      if (desk.state.at !== "finished" || copies.length === 0) return;
      desk.work({ type: "retry-asked", copies, at: clock.now() }, (run) =>
        runPlan({ ...run, plan: withRows(run, copies) }),
      );
    },
    choose: (key, pageId) =>
      takeUp(key, (copy) => {
        const isOffered =
          copy.at === "ambiguous" &&
          (pageId === null || copy.candidates.some((candidate) => candidate.pageId === pageId));
        if (!isOffered) return null;
        return async (context) => {
          await settleByChoice(context, pageId);
          await runPlan(context);
        };
      }),
    verifyAgain: (key) =>
      takeUp(key, (copy) => {
        if (copy.at !== "unverified" && copy.at !== "unknown") return null;
        return async (context) => {
          await context.emit({ type: "look-again", key });
          await runPlan(context);
        };
      }),
    trashOrphan: (key) =>
      takeUp(key, (copy) => {
        const orphan = findMovableOrphan(copy);
        return orphan === null ? null : (context) => trashOrphan(context, orphan);
      }),
    switchOff: (switchKeys) => {
      if (desk.state.at !== "finished" || switchKeys.length === 0) return;
      desk.work({ type: "switch-off-asked", switchKeys, at: clock.now() }, runPlan);
    },
    undo: (keys, evenIfChanged) => {
      const found = findUndoable(desk.state, keys);
      if (found === null) return;
      const agreed = evenIfChanged.filter((key) => found.includes(key));
      desk.work({ type: "undo-asked", keys: found, evenIfChanged: agreed, at: clock.now() }, runErrand);
    },
    restore: (keys) => {
      const found = findRestorable(desk.state, keys);
      if (found === null) return;
      desk.work({ type: "restore-asked", keys: found, at: clock.now() }, runErrand);
    },
    clear: () => {
      if (desk.state.at === "finished") desk.leave();
    },
    history: () => archive.list(),
    open: async (runId) => {
      const read = await archive.read(runId);
      if (!read.ok) return failed(read.failure);
      if (desk.state.at !== "running") desk.take(runId, read.value);
      return success(true);
    },
    forget: (runId) => archive.forget(runId),
  };
}

type RowStep = (context: CopyContext) => Promise<void>;

const withRows = ({ plan }: RunContext, rows: readonly PlannedCopy[]) => {
  const byKey = new Map(rows.map((planned) => [planned.key, planned]));
  return { ...plan, copies: plan.copies.map((planned) => byKey.get(planned.key) ?? planned) };
};

function findMovableOrphan(copy: CopyState): Orphan | null {
  if (copy.at !== "failed" || copy.orphan === null) return null;
  const { at } = copy.orphan.fate;
  return at === "left" || at === "kept" ? copy.orphan : null;
}
