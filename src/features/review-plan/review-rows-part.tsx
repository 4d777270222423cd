import { useState } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

import { ReviewList } from "./review-list.tsx";
import type { ReviewRows } from "./review-rows-context.ts";
import type { ShownRows } from "./review-rows.ts";

interface Props extends Pick<ReviewRows, "onTake" | "byHand" | "onRename"> {
  readonly shown: ShownRows;
  /** Of the plan, shown or not. */
  readonly allRows: number;
  readonly onShowEverything: () => void;
}

/** The list of copies, and what can be done with all that it shows. */
export function ReviewRowsPart(props: Props) {
  const { shown, allRows, onTake, byHand, onRename, onShowEverything } = props;
  const { review } = useMessages();
  const { list, filter } = review;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { groups, counts } = shown;
  const takeAll = (takenOut: boolean) =>
    onTake(
      groups.flatMap(({ copies }) => copies),
      takenOut,
    );
  const hasOpen = groups.some(({ place }) => !closed.has(place.key));
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <p className="text-ink-soft me-2">{filter.shown(counts.rows, allRows)}</p>
        {counts.rows === allRows ? null : (
          <Button size="small" variant="quiet" onPress={onShowEverything}>
            {filter.showEverything}
          </Button>
        )}
        {counts.made === 0 ? null : (
          <Button size="small" onPress={() => takeAll(true)}>
            {list.takeOutShown(counts.made)}
          </Button>
        )}
        {counts.takenOut === 0 ? null : (
          <Button size="small" onPress={() => takeAll(false)}>
            {list.putBackShown(counts.takenOut)}
          </Button>
        )}
        {groups.length < 2 ? null : (
          <Button
            size="small"
            variant="quiet"
            onPress={() => setClosed(new Set(hasOpen ? groups.map(({ place }) => place.key) : []))}
          >
            {hasOpen ? list.closeGroups : list.openGroups}
          </Button>
        )}
      </div>
      <p className="text-ink-soft text-sm">{list.keys}</p>
      <ReviewList
        groups={groups}
        closed={closed}
        onClosedChange={setClosed}
        onTake={onTake}
        byHand={byHand}
        onRename={onRename}
      />
    </div>
  );
}
