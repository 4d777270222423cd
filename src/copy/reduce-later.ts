import { assertNever } from "@/lib/assert-never.ts";
import type { LaterEvent, LaterState } from "@/model/later.ts";
import type { CopyState } from "@/model/run.ts";

export const nothingLater: LaterState = { settings: null, links: null };

/** Where the later steps of one copy stand after what happened. */
export function reduceLater(before: LaterState, event: LaterEvent): LaterState {
  switch (event.type) {
    case "settings-sent":
      return { ...before, settings: { at: "sent" } };
    case "settings-done":
      return { ...before, settings: { at: "done", remarks: event.remarks } };
    case "settings-failed":
      return { ...before, settings: { at: "failed", failure: event.failure } };
    case "links-begun":
      return { ...before, links: { at: "begun" } };
    case "links-done":
      return { ...before, links: { at: "done", found: event.found } };
    case "links-failed":
      return { ...before, links: { at: "failed", failure: event.failure } };
    case "copy-seen":
      return before;
    default:
      return assertNever(event);
  }
}

/** The copy as it was seen last: what later steps have made of it counts. */
export function afterSeen(copy: CopyState, event: LaterEvent): CopyState {
  if (event.type !== "copy-seen" || copy.at !== "done") return copy;
  return { ...copy, found: { ...copy.found, ...event.seen } };
}
