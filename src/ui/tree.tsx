import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { Tree as AriaTree } from "react-aria-components/Tree";
import { Virtualizer } from "react-aria-components/Virtualizer";

import { createRowBuilder } from "./open-rows.ts";
import type { TreeNode } from "./tree-node.ts";
import { TreeRowView } from "./tree-row-view.tsx";
import { useScrollTo } from "./use-scroll-to.ts";

export interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly selectedId: string | null;
  /** Only called for another row than the selected one. */
  readonly onSelect: (id: string) => void;
  readonly expandedIds: ReadonlySet<string>;
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void;
  /** Instead of rows when there are none. */
  readonly emptyText: string;
  /** Height of the scrolled area, default `h-96`. */
  readonly className?: string;
}

const layoutOptions = { estimatedRowSize: 50, padding: 4 };

/**
 * A tree of which one row is selected: arrows, Home, End and typing ahead move, Space and Enter select. Only rows in sight are
 * drawn, so that 10,000 of them are no trouble.
 */
export function Tree(props: TreeProps) {
  const {
    label,
    nodes,
    selectedId,
    onSelect,
    expandedIds,
    onExpandedChange,
    emptyText,
    className = "h-96",
  } = props;
  const [buildRows] = useState(createRowBuilder);
  const rows = useMemo(() => buildRows(nodes, expandedIds), [buildRows, nodes, expandedIds]);
  const { layout, listRef } = useScrollTo(selectedId);
  const toggle = useToggle(expandedIds, onExpandedChange);
  return (
    <Virtualizer layout={layout} layoutOptions={layoutOptions} shouldObserveItemSize>
      <AriaTree
        ref={listRef}
        aria-label={label}
        items={rows}
        selectionMode="single"
        disallowEmptySelection
        disabledBehavior="selection"
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          if (keys === "all") return;
          for (const key of keys) onSelect(String(key));
        }}
        expandedKeys={expandedIds}
        onExpandedChange={(keys) => onExpandedChange(new Set([...keys].map(String)))}
        renderEmptyState={() => <p className="text-ink-soft p-4">{emptyText}</p>}
        className={`rounded-control border-line bg-surface-raised @container relative overflow-y-auto border ${className}`}
      >
        {(row) => <TreeRowView row={row} onToggle={toggle} />}
      </AriaTree>
    </Virtualizer>
  );
}

/** Opens or closes one row. The function never changes, since rows that did not change keep the first one they got. */
function useToggle(
  openIds: ReadonlySet<string>,
  onChange: (ids: ReadonlySet<string>) => void,
): (id: string) => void {
  const latest = useRef({ openIds, onChange });
  useLayoutEffect(() => {
    latest.current = { openIds, onChange };
  }, [openIds, onChange]);
  const [toggle] = useState(() => (id: string) => {
    const ids = new Set(latest.current.openIds);
    if (!ids.delete(id)) ids.add(id);
    latest.current.onChange(ids);
  });
  return toggle;
}
