import { Undo2 } from "lucide-react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportPlace, ReportRow } from "@/model/report.ts";
import { Button } from "@/ui/button.tsx";

import type { Asked } from "./asked.ts";
import { canUndo } from "./undo-rows.ts";

interface Props {
  /** Places with those of their rows that are shown. */
  readonly places: readonly ReportPlace[];
  readonly rows: readonly ReportRow[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (keys: ReadonlySet<string>) => void;
  readonly canAct: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Picks the rows that are shown, so that a target, or what a search has found, is taken back at once. */
export function PickedRows({ places, rows, picked, onPick, canAct, onAsk }: Props) {
  const words = useMessages().undo;
  const pickable = places.flatMap((place) => place.rows.filter(canUndo));
  const chosen = rows.filter((row) => picked.has(row.key) && canUndo(row));
  if (pickable.length === 0 && chosen.length === 0) return null;
  const isAllPicked = pickable.every(({ key }) => picked.has(key));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="small"
        variant="quiet"
        isDisabled={isAllPicked}
        onPress={() => onPick(new Set([...picked, ...pickable.map(({ key }) => key)]))}
      >
        {words.pickShown}
      </Button>
      {chosen.length === 0 ? null : (
        <>
          <Button size="small" variant="quiet" onPress={() => onPick(new Set())}>
            {words.pickNone}
          </Button>
          <Button
            size="small"
            icon={<Undo2 aria-hidden />}
            isDisabled={!canAct}
            onPress={() => onAsk({ what: "undo", rows: chosen })}
          >
            {words.undoPicked(chosen.length)}
          </Button>
        </>
      )}
    </div>
  );
}
