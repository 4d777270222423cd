import type { PageId } from "@/model/ids.ts";
import type { CopyEvent } from "@/model/run-event.ts";
import type { CopyState, Orphan } from "@/model/run.ts";

/** Where one copy stands after what happened. */
export function reduceCopy(before: CopyState, event: CopyEvent): CopyState {
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
