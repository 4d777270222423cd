import type { Messages } from "@/i18n/messages.ts";
import { tell } from "@/i18n/tell.ts";
import type { UndoRefusal, UndoState } from "@/model/undo.ts";

import { failureReason, type Reason } from "../reason.ts";

/** What became of taking a copy back, or of bringing it back; nothing where that was not asked for. */
export function undoReasons(undo: UndoState | null, messages: Messages): readonly Reason[] {
  if (undo === null) return [];
  const { states, changed } = messages.undo;
  switch (undo.at) {
    case "asked":
    case "sent":
    case "trashed":
    case "restore-asked":
      return [saying(states[undo.at])];
    case "gone":
      return [saying(undo.how === "deleted" ? states.deleted : states.inTrash)];
    case "changed":
      return [saying(states.changed), ...undo.changes.map((change) => saying(tell(changed.changes, change)))];
    case "kept":
      return refusalReasons(undo.why, messages);
    case "restored":
      return undo.notPublished === null
        ? [saying(states.restored)]
        : [saying(states.notPublished), failureReason(undo.notPublished, messages)];
    case "not-restored":
      return [
        saying(states["not-restored"]),
        ...(undo.failure === null ? [] : [failureReason(undo.failure, messages)]),
      ];
  }
}

const saying = (text: string): Reason => ({ text, advice: null });

function refusalReasons(why: UndoRefusal, messages: Messages): readonly Reason[] {
  const { refusals, whatToDo } = messages.undo;
  const failure = "failure" in why ? why.failure : null;
  const text = tell(refusals, why);
  // What the portal has said is explained, with what to do, where all its refusals are.
  if (failure !== null) return [saying(text), failureReason(failure, messages)];
  return [{ text, advice: tell(whatToDo, why) }];
}
