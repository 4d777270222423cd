import { useMemo, useState, type KeyboardEvent } from "react";
import { Collection } from "react-aria-components/Collection";
import { Tree, TreeLoadMoreItem } from "react-aria-components/Tree";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";

import { useMessages } from "@/i18n/use-messages.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { GroupRow } from "./group-row.tsx";
import { loadGroups } from "./loaded-groups.ts";
import { ReviewRowsContext, type ReviewRows } from "./review-rows-context.ts";
import { fateOf, type ReviewGroup } from "./review-rows.ts";
import { readRowKey, rowKey } from "./row-keys.ts";

const rowsAtOnce = 200;
const layoutOptions = { estimatedRowSize: 56, padding: 4 };

interface Props extends Pick<ReviewRows, "onTake" | "byHand" | "onRename"> {
  readonly groups: readonly ReviewGroup[];
  readonly closed: ReadonlySet<string>;
  readonly onClosedChange: (closed: ReadonlySet<string>) => void;
}

/**
 * All copies by place. Arrows move, the left and right ones close and open, Enter opens the details, Space takes out and puts
 * back. Only rows in sight are drawn, and rows further down are only made when the list is scrolled to them.
 */
export function ReviewList(props: Props) {
  const { groups, closed, onClosedChange, onTake, byHand, onRename } = props;
  const { review } = useMessages();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(rowsAtOnce);
  const loaded = useMemo(() => loadGroups(groups, closed, limit), [groups, closed, limit]);
  const expanded = useMemo(() => {
    const open = groups.filter(({ place }) => !closed.has(place.key));
    return new Set([...open.map(({ place }) => rowKey("group", place.key)), ...opened]);
  }, [groups, closed, opened]);
  const context = useMemo(() => ({ opened, onTake, byHand, onRename }), [opened, onTake, byHand, onRename]);
  const toggle = (id: string) => {
    const row = readRowKey(id);
    if (row?.kind === "group") onClosedChange(afterToggle(closed, row.key));
    if (row?.kind === "copy") setOpened(afterToggle(opened, id));
  };
  return (
    <ReviewRowsContext value={context}>
      <div onKeyDownCapture={(event) => takeBySpace(event, groups, onTake)}>
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
          <Tree
            aria-label={review.list.label}
            expandedKeys={expanded}
            onExpandedChange={(keys) => {
              for (const id of difference(expanded, keys)) toggle(id);
            }}
            onAction={(key) => toggle(String(key))}
            renderEmptyState={() => <p className="text-ink-soft p-4">{review.list.nothing}</p>}
            className={`rounded-control border-line bg-surface-raised @container relative overflow-y-auto border ${isShort(groups) ? "h-80" : "h-128"}`}
          >
            <Collection items={loaded.groups}>
              {(row) => <GroupRow id={rowKey("group", row.group.place.key)} row={row} />}
            </Collection>
            {loaded.hasMore ? (
              <TreeLoadMoreItem
                onLoadMore={() => setLimit((rows) => rows + rowsAtOnce)}
                className="text-ink-soft p-3"
              >
                {review.list.loading}
              </TreeLoadMoreItem>
            ) : null}
          </Tree>
        </Virtualizer>
      </div>
    </ReviewRowsContext>
  );
}

/** Space on the row itself: in a row's checkbox it ticks that one. */
function takeBySpace(event: KeyboardEvent, groups: readonly ReviewGroup[], onTake: Props["onTake"]): void {
  const { target } = event;
  if (event.key !== " " || !(target instanceof HTMLElement) || target.role !== "row") return;
  const row = readRowKey(target.dataset["key"] ?? "");
  if (row === null) return;
  event.preventDefault();
  event.stopPropagation();
  const copies = copiesOf(row.kind === "group" ? row.key : null, row.key, groups);
  onTake(
    copies,
    copies.some((copy) => fateOf(copy) === "made"),
  );
}

function copiesOf(
  groupKey: string | null,
  key: string,
  groups: readonly ReviewGroup[],
): readonly PlannedCopy[] {
  if (groupKey !== null) return groups.find(({ place }) => place.key === groupKey)?.copies ?? [];
  for (const { copies } of groups) {
    const copy = copies.find((candidate) => candidate.key === key);
    if (copy !== undefined) return [copy];
  }
  return [];
}

function isShort(groups: readonly ReviewGroup[]): boolean {
  let rows = 0;
  for (const { copies } of groups) {
    rows += 1 + copies.length;
    if (rows > 6) return false;
  }
  return true;
}

function afterToggle(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Keys in one of the sets only; opening and closing changes one at a time. */
function difference(before: ReadonlySet<string>, after: Iterable<string | number>): readonly string[] {
  const now = new Set([...after].map(String));
  return [...[...before].filter((key) => !now.has(key)), ...[...now].filter((key) => !before.has(key))];
}
