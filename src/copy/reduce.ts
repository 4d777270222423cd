import { KeyedRows } from "@/lib/keyed-rows.ts";
import type { PageId } from "@/model/ids.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { CopyEvent, FolderEvent, RunEvent } from "@/model/run-event.ts";
import type { CopyState, FolderState, Orphan, RunPhase, RunState } from "@/model/run.ts";

import { foldersToRetry } from "./folders-to-retry.ts";

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
  return reduceWhole(state, event);
}

function firstState(plan: CopyPlan, startedAt: number): ActiveRun {
  return {
    at: "running",
    plan,
    phase: working,
    copies: KeyedRows.from(plan.copies.map((planned) => [planned.key, firstCopyState(planned)])),
    folders: KeyedRows.from(plan.folders.map(({ key }) => [key, waitingFolder])),
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

type WholeEvent = Exclude<RunEvent, CopyEvent | FolderEvent | { readonly type: "run-started" }>;

function reduceWhole(state: ActiveRun, event: WholeEvent): ActiveRun {
  switch (event.type) {
    case "run-finished":
      return { ...state, at: "finished", phase: working, finishedAt: event.at };
    case "run-resumed":
      return { ...state, at: "running", phase: working, finishedAt: null };
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

function reduceCopy(before: CopyState, event: CopyEvent): CopyState {
  switch (event.type) {
    case "checking":
      return { at: "checking" };
    // The source's way out of the trash and back is a part of what goes on around it.
    case "restoring-source":
    case "source-put-back":
      return before;
    case "copy-sent":
      return { at: "copying", intent: event.intent };
    case "copy-unsure":
      return { at: "unsure", failure: event.failure };
    case "waiting":
      return { at: "held", until: event.until, why: event.why, failure: failureIn(before) };
    case "copy-absent":
    case "copy-not-run":
      return { at: "waiting" };
    case "copy-skipped":
      return { at: "skipped", why: "stopped" };
    case "look-again":
      return lookedAt(before);
    case "copy-answered":
      return { at: "copied", pageId: event.pageId, adopted: false };
    case "copy-adopted":
      return { at: "copied", pageId: event.pageId, adopted: true };
    case "finishing":
      return { at: "finishing", pageId: event.pageId, adopted: event.adopted };
    case "trashing-orphan":
      return withFate(before, event, { at: "moving" });
    case "orphan-trashed":
      return withFate(before, event, { at: "trashed" });
    case "orphan-in-use":
      return withFate(before, event, { at: "in-use" });
    case "orphan-kept":
      return withFate(before, event, { at: "kept", failure: event.failure });
    case "obstacle-found":
    case "copy-ambiguous":
    case "copy-failed":
    case "copy-done":
    case "copy-unverified":
    case "copy-unknown":
      return endCopy(before, event);
  }
}

/** What was left unsettled is looked at once more. */
function lookedAt(before: CopyState): CopyState {
  if (before.at === "unknown") return { at: "unsure", failure: before.failure };
  return before.at === "unverified"
    ? { at: "finishing", pageId: before.pageId, adopted: before.adopted }
    : before;
}

function withFate(
  before: CopyState,
  { pageId }: { readonly pageId: PageId },
  fate: Orphan["fate"],
): CopyState {
  if (before.at !== "failed" || before.orphan?.pageId !== pageId) return before;
  return { ...before, orphan: { ...before.orphan, fate } };
}

type EndEvent = Extract<
  CopyEvent,
  {
    readonly type:
      | "obstacle-found"
      | "copy-ambiguous"
      | "copy-failed"
      | "copy-done"
      | "copy-unverified"
      | "copy-unknown";
  }
>;

function endCopy(before: CopyState, event: EndEvent): CopyState {
  switch (event.type) {
    case "obstacle-found":
      return { at: "refused", obstacle: event.obstacle, sourceLeftRestored: event.sourceLeftRestored };
    case "copy-ambiguous":
      return { at: "ambiguous", candidates: event.candidates };
    case "copy-failed":
      return {
        at: "failed",
        failure: event.failure,
        lookedFor: event.lookedFor,
        orphan: event.orphan === null ? null : { ...event.orphan, fate: { at: "left" } },
        sourceLeftRestored: event.sourceLeftRestored,
      };
    case "copy-done":
      return {
        at: "done",
        found: event.found,
        adopted: wasAdopted(before),
        differences: event.differences,
      };
    case "copy-unverified":
      return {
        at: "unverified",
        pageId: event.pageId,
        adopted: wasAdopted(before),
        failure: event.failure,
        sourceLeftRestored: event.sourceLeftRestored,
      };
    case "copy-unknown":
      return { at: "unknown", failure: event.failure, sourceLeftRestored: event.sourceLeftRestored };
  }
}

const wasAdopted = (copy: CopyState): boolean => "adopted" in copy && copy.adopted;

const failureIn = (copy: CopyState) => ("failure" in copy ? copy.failure : null);
