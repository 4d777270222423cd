import { Check, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Collection } from "react-aria-components/Collection";
import { TreeItem, TreeItemContent } from "react-aria-components/Tree";

import type { TreeRow } from "./open-rows.ts";
import type { TreeNode } from "./tree-node.ts";

interface TreeRowViewProps {
  readonly row: TreeRow;
  readonly onToggle: (id: string) => void;
}

/** A row of the tree, and the rows below it. */
export function TreeRowView({ row, onToggle }: TreeRowViewProps) {
  const { id, node, rows } = row;
  const { label, description, isDisabled = false, isSelectable = true, children } = node;
  return (
    <TreeItem
      id={id}
      value={row}
      textValue={label}
      aria-label={description === undefined ? label : `${label}, ${description}`}
      isDisabled={isDisabled || !isSelectable}
      hasChildItems={(children ?? []).length > 0}
      {...(!isSelectable && children !== undefined ? { onAction: () => onToggle(id) } : {})}
      className="group rounded-small data-focus-visible:outline-focus data-hovered:bg-surface-hover data-selected:bg-accent-soft data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 forced-colors:data-selected:outline-2 forced-colors:data-selected:-outline-offset-2"
    >
      <TreeItemContent>
        {({ level, hasChildItems, isSelected }) => (
          <div
            className={`flex min-h-10 items-center gap-2 py-1.5 pe-3 ${isDisabled ? "cursor-not-allowed" : "cursor-pointer"}`}
            style={{ paddingInlineStart: `${(level - 1) * 1.25 + 0.25}rem` }}
          >
            {hasChildItems ? <Chevron /> : <span className="w-7 shrink-0" />}
            <RowText node={node} isSelected={isSelected} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={rows}>{(below) => <TreeRowView row={below} onToggle={onToggle} />}</Collection>
    </TreeItem>
  );
}

function Chevron() {
  return (
    <Button
      slot="chevron"
      className="rounded-small text-ink-soft data-hovered:text-ink inline-flex size-7 shrink-0 cursor-pointer items-center justify-center"
    >
      <ChevronRight
        aria-hidden
        size={16}
        className="transition-transform group-data-expanded:rotate-90 motion-reduce:transition-none rtl:rotate-180 rtl:group-data-expanded:rotate-90"
      />
    </Button>
  );
}

/** Title and badges, below them address and date; what has no room beside the other wraps. */
function RowText({ node, isSelected }: { readonly node: TreeNode; readonly isSelected: boolean }) {
  const { label, icon, secondary, badges, trailing, isDisabled = false } = node;
  return (
    <>
      {icon === undefined ? null : (
        <span aria-hidden className="text-ink-soft shrink-0 [&_svg]:size-4.5">
          {icon}
        </span>
      )}
      <div className="flex min-w-0 grow flex-col">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <bdi className={isDisabled ? "text-ink-soft" : ""}>{label}</bdi>
          {badges === undefined ? null : <div className="flex flex-wrap gap-1">{badges}</div>}
        </div>
        <div className="text-ink-soft flex flex-wrap justify-between gap-x-4 text-sm">
          {secondary === undefined ? null : <bdi>{secondary}</bdi>}
          {trailing === undefined ? null : <span>{trailing}</span>}
        </div>
      </div>
      <Check aria-hidden size={18} className={`text-accent-ink shrink-0 ${isSelected ? "" : "invisible"}`} />
    </>
  );
}
