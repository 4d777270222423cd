import { useMemo, useState } from "react";
import { Tree as AriaTree, type TreeProps as AriaTreeProps } from "react-aria-components/Tree";
import { Virtualizer } from "react-aria-components/Virtualizer";

import { createRowBuilder, type TreeRow } from "./open-rows.ts";
import type { TreeNode } from "./tree-node.ts";
import { TreeRowView } from "./tree-row-view.tsx";
import { useScrollTo } from "./use-scroll-to.ts";
import { useSteady } from "./use-steady.ts";

/** What every tree needs, however many of its rows can be selected. */
export interface TreeFrameProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expandedIds: ReadonlySet<string>;
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void;
  /** Instead of rows when there are none. */
  readonly emptyText: string;
  /** Height of the scrolled area, default `h-96`. */
  readonly className?: string;
}

interface Props extends TreeFrameProps {
  readonly selection: Omit<AriaTreeProps<TreeRow>, "aria-label" | "items" | "className" | "children">;
  /** Brought into sight. */
  readonly scrollToId: string | null;
  readonly mixedIds?: ReadonlySet<string>;
  readonly mixedText?: string;
}

const layoutOptions = { estimatedRowSize: 50, padding: 4 };
const nothingMixed: ReadonlySet<string> = new Set();

/** The scrolled area with its rows. Only rows in sight are drawn, so that 10,000 of them are no trouble. */
export function TreeFrame(props: Props) {
  const { nodes, expandedIds, onExpandedChange, className = "h-96", mixedIds = nothingMixed } = props;
  const { mixedText } = props;
  const [buildRows] = useState(createRowBuilder);
  const rows = useMemo(
    () => buildRows(nodes, expandedIds, mixedIds),
    [buildRows, nodes, expandedIds, mixedIds],
  );
  const { layout, listRef } = useScrollTo(props.scrollToId);
  // Rows that did not change keep the first function they got.
  const toggle = useSteady((id: string) => {
    const ids = new Set(expandedIds);
    if (!ids.delete(id)) ids.add(id);
    onExpandedChange(ids);
  });
  return (
    <Virtualizer layout={layout} layoutOptions={layoutOptions} shouldObserveItemSize>
      <AriaTree
        {...props.selection}
        ref={listRef}
        aria-label={props.label}
        items={rows}
        disabledBehavior="selection"
        expandedKeys={expandedIds}
        onExpandedChange={(keys) => onExpandedChange(new Set([...keys].map(String)))}
        renderEmptyState={() => <p className="text-ink-soft p-4">{props.emptyText}</p>}
        className={`rounded-control border-line bg-surface-raised @container relative overflow-y-auto border ${className}`}
      >
        {(row) => (
          <TreeRowView row={row} onToggle={toggle} {...(mixedText === undefined ? {} : { mixedText })} />
        )}
      </AriaTree>
    </Virtualizer>
  );
}
