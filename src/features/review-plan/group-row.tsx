import { Collection } from "react-aria-components/Collection";
import { TreeItem, TreeItemContent } from "react-aria-components/Tree";

import { useMessages } from "@/i18n/use-messages.ts";
import { Badge } from "@/ui/badge.tsx";
import { RowChevron, rowLook } from "@/ui/row-chevron.tsx";

import { CopyRow } from "./copy-row.tsx";
import type { LoadedGroup } from "./loaded-groups.ts";
import { PlaceTitle, placeText } from "./place-title.tsx";
import { useReviewRows } from "./review-rows-context.ts";
import type { ReviewGroup } from "./review-rows.ts";
import { rowKey } from "./row-keys.ts";
import { TakeCheckbox } from "./take-checkbox.tsx";
import { useCountWords } from "./use-count-words.ts";

/** A place, how many copies go there, and the copies. */
export function GroupRow({ id, row: { group, copies } }: { readonly id: string; readonly row: LoadedGroup }) {
  const { status } = useMessages();
  const words = useCountWords();
  const title = placeText(group.place, status.root);
  return (
    <TreeItem
      id={id}
      textValue={title}
      aria-label={[title, ...words(group.counts)].join(", ")}
      hasChildItems
      className={`${rowLook} bg-surface-sunken`}
    >
      <TreeItemContent>
        <GroupHead group={group} title={title} />
      </TreeItemContent>
      <Collection items={copies}>
        {(copy) => <CopyRow id={rowKey("copy", copy.key)} copy={copy} place={group.place} />}
      </Collection>
    </TreeItem>
  );
}

function GroupHead({ group, title }: { readonly group: ReviewGroup; readonly title: string }) {
  const { review } = useMessages();
  const { onTake } = useReviewRows();
  const words = useCountWords();
  const { place, counts, copies } = group;
  return (
    <div className="flex min-h-11 cursor-pointer items-center gap-1 py-1 ps-1 pe-3">
      <RowChevron />
      <TakeCheckbox
        label={review.list.copyAllOf(title)}
        isSelected={counts.made > 0}
        isIndeterminate={counts.made > 0 && counts.takenOut > 0}
        isDisabled={counts.made + counts.takenOut === 0}
        onChange={() => onTake(copies, counts.made > 0)}
      />
      <div className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <span className="font-medium">
            <PlaceTitle place={place} />
          </span>
          {place.madeFirst ? <Badge tone="info">{review.list.madeFirst}</Badge> : null}
        </span>
        <span className="text-ink-soft text-sm">{words(counts).join(" · ")}</span>
      </div>
    </div>
  );
}
