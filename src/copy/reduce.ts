import type { PageId } from "@/model/ids.ts";
import type { CopyState, Orphan, RunEvent, RunState } from "@/model/run.ts";

export const idle: RunState = { at: "idle" };

/** Folds what happened into the one state that the screens show. */
export function reduceRun(state: RunState, event: RunEvent): RunState {
  if (event.type === "run-started") {
    const waiting: CopyState = { at: "waiting" };
    const copies = Object.fromEntries(event.plan.copies.map(({ key }) => [key, waiting]));
    return { at: "running", plan: event.plan, copies, startedAt: event.at, finishedAt: null };
  }
  if (state.at === "idle") return state;
  if (event.type === "run-finished") return { ...state, at: "finished", finishedAt: event.at };
  if (event.type === "run-resumed") return { ...state, at: "running", finishedAt: null };
  const before = state.copies[event.key];
  if (before === undefined) return state;
  return { ...state, copies: { ...state.copies, [event.key]: reduceCopy(before, event) } };
}

type CopyEvent = Extract<RunEvent, { readonly key: string }>;

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
      return { at: "waiting" };
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
