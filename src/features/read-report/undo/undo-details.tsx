import { useMessages } from "@/i18n/use-messages.ts";
import type { UndoState } from "@/model/undo.ts";
import { Banner } from "@/ui/banner.tsx";
import type { Tone } from "@/ui/tone.tsx";

import { useLive } from "../live.ts";
import { undoReasons } from "./undo-reasons.ts";

/** What became of taking one copy back, or of bringing it back; nothing where that was not asked for. */
export function UndoDetails({ undo }: { readonly undo: UndoState | null }) {
  const messages = useMessages();
  const live = useLive("polite");
  const [first, ...more] = undoReasons(undo, messages);
  if (undo === null || first === undefined) return null;
  return (
    <Banner tone={toneOf(undo)} live={live} title={first.text}>
      {first.advice === null ? null : <p>{first.advice}</p>}
      {more.map(({ text, advice }) => (
        <p key={text}>
          {text} {advice}
        </p>
      ))}
    </Banner>
  );
}

function toneOf(undo: UndoState): Tone {
  if (undo.at === "trashed") return "success";
  if (undo.at === "gone") return "info";
  return undo.at === "restored" && undo.notPublished === null ? "success" : "warning";
}
