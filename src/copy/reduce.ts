import { KeyedRows } from "@/lib/keyed-rows.ts";
import type { LaterEvent } from "@/model/later.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { CopyEvent, FolderEvent, RunEvent } from "@/model/run-event.ts";
import type { CopyState, FolderState, RunPhase, RunState } from "@/model/run.ts";
import type { SwitchOffEvent } from "@/model/switch-off.ts";
import type { UndoEvent } from "@/model/undo.ts";

import { foldersToRetry } from "./folders-to-retry.ts";
import { reduceCopy } from "./reduce-copy.ts";
import { afterSeen, nothingLater, reduceLater } from "./reduce-later.ts";
import { reduceSwitchOff } from "./reduce-switch-off.ts";
import { askedToRestore, askedToUndo, reduceUndo, reduceUndoFolder } from "./reduce-undo.ts";

export const idle: RunState = { at: "idle" };

type ActiveRun = Exclude<RunState, { readonly at: "idle" }>;

/** Folds what happened into the one state that the screens show. */
export function reduceRun(state: RunState, event: RunEvent): RunState {
  if (event.type === "run-started") return firstState(event.plan, event.at);
  if (state.at === "idle") return state;
  if ("key" in event) {
    const before = state.copies.get(event.key);
    if (before === undefined) return state;
    return { ...state, copies: state.copies.with(event.key, reduceCopy(before, event)) };
  }
  if ("folderKey" in event) {
    const before = state.folders.get(event.folderKey);
    if (before === undefined) return state;
    return { ...state, folders: state.folders.with(event.folderKey, reduceFolder(before, event)) };
  }
  if ("laterKey" in event) return reduceLaterSteps(state, event);
  if ("undoKey" in event || "undoFolderKey" in event) return reduceTakingBack(state, event);
  if ("switchKey" in event) return { ...state, switchOffs: reduceSwitchOff(state.switchOffs, event) };
  return reduceWhole(state, event);
}

function reduceLaterSteps(state: ActiveRun, event: LaterEvent): ActiveRun {
  const { laterKey } = event;
  const copy = state.copies.get(laterKey);
  const before = state.later.get(laterKey);
  if (copy === undefined || before === undefined) return state;
  return {
    ...state,
    copies: event.type === "copy-seen" ? state.copies.with(laterKey, afterSeen(copy, event)) : state.copies,
    later: state.later.with(laterKey, reduceLater(before, event)),
  };
}

type TakingBackEvent = Extract<UndoEvent, { readonly undoKey: string } | { readonly undoFolderKey: string }>;

function reduceTakingBack(state: ActiveRun, event: TakingBackEvent): ActiveRun {
  if ("undoFolderKey" in event) {
    const { undoFolderKey } = event;
    const before = state.undoFolders.get(undoFolderKey) ?? null;
    return { ...state, undoFolders: state.undoFolders.with(undoFolderKey, reduceUndoFolder(before, event)) };
  }
  const { undoKey } = event;
  return { ...state, undo: state.undo.with(undoKey, reduceUndo(state.undo.get(undoKey) ?? null, event)) };
}

function firstState(plan: CopyPlan, startedAt: number): ActiveRun {
  return {
    at: "running",
    plan,
    phase: working,
    copies: KeyedRows.from(plan.copies.map((planned) => [planned.key, firstCopyState(planned)])),
    folders: KeyedRows.from(plan.folders.map(({ key }) => [key, waitingFolder])),
    later: KeyedRows.from(plan.copies.map(({ key }) => [key, nothingLater])),
    switchOffs: new Map(),
    undo: KeyedRows.from(plan.copies.map(({ key }) => [key, null])),
    undoFolders: KeyedRows.from(plan.folders.map(({ key }) => [key, null])),
    errand: "copying",
    startedAt,
    finishedAt: null,
    stopped: false,
  };
}

const working: RunPhase = { at: "working" };

const waitingFolder: FolderState = { at: "waiting" };

/** What the review has left out is over before anything begins. */
function firstCopyState({ takenOut, obstacle }: PlannedCopy): CopyState {
  if (takenOut) return { at: "skipped", why: "taken-out" };
  return obstacle === null ? { at: "waiting" } : { at: "refused", obstacle, sourceLeftRestored: false };
}

type WholeEvent = Exclude<
  RunEvent,
  | CopyEvent
  | FolderEvent
  | LaterEvent
  | TakingBackEvent
  | Extract<SwitchOffEvent, { readonly switchKey: string }>
  | { readonly type: "run-started" }
>;

function reduceWhole(state: ActiveRun, event: WholeEvent): ActiveRun {
  switch (event.type) {
    case "run-finished":
      return { ...state, at: "finished", phase: working, finishedAt: event.at };
    case "run-resumed":
      return {
        ...state,
        at: "running",
        phase: working,
        finishedAt: null,
        // A finished run is taken up for its copies; an interrupted one for what it was at.
        errand: state.at === "finished" ? "copying" : state.errand,
      };
    case "stop-asked":
      return state.at === "finished" ? state : { ...state, phase: { at: "stopping" }, stopped: true };
    case "pause-asked":
    case "run-paused":
    case "went-offline":
    case "back-online":
    case "run-held":
    case "hold-over":
      return state.at === "finished" ? state : { ...state, phase: nextPhase(state.phase, event) };
    case "retry-asked":
      return retried(state, event.copies);
    case "switch-off-asked":
      return { ...taken(state), switchOffs: reduceSwitchOff(state.switchOffs, event) };
    case "undo-asked":
      return takingBack(state, "undoing", event.keys);
    case "restore-asked":
      return takingBack(state, "restoring", event.keys);
  }
}

type PhaseEvent = Extract<
  WholeEvent,
  {
    readonly type: "pause-asked" | "run-paused" | "went-offline" | "back-online" | "run-held" | "hold-over";
  }
>;

function nextPhase(before: RunPhase, event: PhaseEvent): RunPhase {
  // What the user has asked for is what counts.
  const isAsked = before.at === "pausing" || before.at === "stopping";
  switch (event.type) {
    case "pause-asked":
      return before.at === "stopping" ? before : { at: "pausing" };
    case "run-paused":
      return { at: "paused", why: event.why };
    case "went-offline":
      return isAsked ? before : { at: "offline" };
    case "run-held":
      return isAsked ? before : { at: "held", until: event.until, why: event.why };
    case "back-online":
    case "hold-over":
      return before.at === "offline" || before.at === "held" ? working : before;
  }
}

function retried(state: ActiveRun, rows: readonly PlannedCopy[]): ActiveRun {
  const byKey = new Map(rows.map((planned) => [planned.key, planned]));
  const copies = state.plan.copies.map((planned) => byKey.get(planned.key) ?? planned);
  const isFailed = (key: string) => state.folders.get(key)?.at === "failed";
  const again = [...foldersToRetry(state.plan.folders, rows, isFailed)];
  return {
    ...state,
    at: "running",
    phase: working,
    finishedAt: null,
    stopped: false,
    folders: again.reduce((states, key) => states.with(key, waitingFolder), state.folders),
    plan: { ...state.plan, copies },
    copies: rows.reduce((states, planned) => states.with(planned.key, firstCopyState(planned)), state.copies),
    later: rows.reduce((states, { key }) => states.with(key, nothingLater), state.later),
    undo: rows.reduce((states, { key }) => states.with(key, null), state.undo),
    errand: "copying",
  };
}

/** Taken up again for something else than the copies that were left. */
const taken = (state: ActiveRun): ActiveRun => ({
  ...state,
  at: "running",
  phase: working,
  finishedAt: null,
  stopped: false,
  errand: "copying",
});

function takingBack(state: ActiveRun, errand: "undoing" | "restoring", keys: readonly string[]): ActiveRun {
  const asked = (before: Parameters<typeof askedToRestore>[0]) =>
    errand === "undoing" ? askedToUndo : askedToRestore(before);
  return {
    ...taken(state),
    errand,
    undo: keys.reduce((rows, key) => rows.with(key, asked(rows.get(key) ?? null)), state.undo),
  };
}

function reduceFolder(before: FolderState, event: FolderEvent): FolderState {
  switch (event.type) {
    case "folder-sent":
      return { at: "making" };
    case "folder-made":
      return { at: "made", folderId: event.folderId, adopted: event.adopted, indexPage: null };
    case "folder-failed":
      return { at: "failed", failure: event.failure };
    case "index-page-set":
      return before.at === "made" ? { ...before, indexPage: "set" } : before;
    case "index-page-failed":
      return before.at === "made" ? { ...before, indexPage: "failed" } : before;
  }
}
