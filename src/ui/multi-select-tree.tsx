import { useMemo } from "react";

import { TreeFrame, type TreeFrameProps } from "./tree-frame.tsx";
import type { TreeNode } from "./tree-node.ts";
import { useBranchPress } from "./use-branch-press.ts";
import { useRangeKeys } from "./use-range-keys.ts";

export interface MultiSelectTreeProps extends TreeFrameProps {
  /** Rows that are selected whole. */
  readonly selectedIds: ReadonlySet<string>;
  /** Rows in which some are selected. */
  readonly mixedIds: ReadonlySet<string>;
  /** Told to screen readers with the name of a mixed row. */
  readonly mixedText: string;
  /** What has just been selected and what not any more; what the rows in them become is up to the caller. */
  readonly onToggle: (on: readonly string[], off: readonly string[]) => void;
  /** Ctrl+A or Cmd+A: everything shown, in closed rows too. */
  readonly onSelectAll: () => void;
  /** Brought into sight when it appears. */
  readonly scrollToId: string | null;
}

/**
 * A tree of which many rows are selected. A press on a leaf toggles it, one on a row that holds others opens or closes that, and
 * its checkbox selects it whole. Space toggles either; Shift with a press or an arrow selects a range.
 */
export function MultiSelectTree(props: MultiSelectTreeProps) {
  const { selectedIds, onToggle, onSelectAll, nodes, expandedIds, ...frame } = props;
  const branchIds = useMemo(() => branchesIn(nodes), [nodes]);
  const press = useBranchPress({ branchIds, openIds: expandedIds, onOpenChange: props.onExpandedChange });
  const range = useRangeKeys(selectedIds);
  return (
    <div className="contents" {...press.handlers}>
      <TreeFrame
        {...frame}
        nodes={nodes}
        expandedIds={expandedIds}
        selection={{
          selectionMode: "multiple",
          escapeKeyBehavior: "none",
          selectedKeys: range.keys,
          onSelectionChange: (keys) => {
            if (keys === "all") {
              onSelectAll();
              return;
            }
            // Of an open row in a range the rows in it speak for themselves: the range may end among them.
            const speaksForItself = (id: string) =>
              !(press.isRange() && branchIds.has(id) && expandedIds.has(id));
            const on = [...keys].map(String).filter((id) => !selectedIds.has(id) && speaksForItself(id));
            const off = [...selectedIds].filter((id) => !keys.has(id) && speaksForItself(id));
            if (on.length === 0 && off.length === 0) return;
            range.remember(keys);
            onToggle(on, off);
          },
        }}
      />
    </div>
  );
}

/** Ids of all rows that hold others. */
export function branchesIn(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const branches = new Set<string>();
  const collect = ({ id, children }: TreeNode) => {
    if (children === undefined) return;
    branches.add(id);
    for (const child of children) collect(child);
  };
  for (const node of nodes) collect(node);
  return branches;
}
