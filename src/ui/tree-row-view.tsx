import { Check } from "lucide-react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Collection } from "react-aria-components/Collection";
import { TreeItem, TreeItemContent } from "react-aria-components/Tree";

import { CheckboxBox } from "./checkbox.tsx";
import type { TreeRow } from "./open-rows.ts";
import { RowChevron, rowLook } from "./row-chevron.tsx";
import type { TreeNode } from "./tree-node.ts";

interface TreeRowViewProps {
  readonly row: TreeRow;
  readonly onToggle: (id: string) => void;
  /** Where many rows can be selected: what a row says of itself when only some of what is in it is selected. */
  readonly mixedText?: string;
}

/** A row of the tree, and the rows below it. */
export function TreeRowView(props: TreeRowViewProps) {
  const { row, onToggle, mixedText } = props;
  const { id, node, rows, isMixed } = row;
  const { label, isDisabled = false, isSelectable = true, children } = node;
  return (
    <TreeItem
      id={id}
      value={row}
      textValue={label}
      aria-label={nameOf(row, mixedText)}
      isDisabled={isDisabled || !isSelectable}
      hasChildItems={(children ?? []).length > 0}
      {...(!isSelectable && children !== undefined ? { onAction: () => onToggle(id) } : {})}
      className={`${rowLook} data-selected:bg-accent-soft data-[selection-mode=multiple]:data-selected:rounded-none forced-colors:data-selected:outline-2 forced-colors:data-selected:-outline-offset-2`}
    >
      <TreeItemContent>
        {({ level, hasChildItems, isSelected, selectionMode }) => (
          <div
            className={`flex min-h-10 items-center gap-2 py-1.5 pe-3 ${isDisabled ? "cursor-not-allowed" : "cursor-pointer"}`}
            style={{ paddingInlineStart: `${(level - 1) * 1.25 + 0.25}rem` }}
          >
            {hasChildItems ? <RowChevron /> : <span className="w-7 shrink-0" />}
            {selectionMode === "multiple" ? (
              <RowCheckbox isMixed={isMixed} isLeaf={children === undefined} />
            ) : null}
            <RowText node={node} />
            {selectionMode === "multiple" ? null : (
              <Check
                aria-hidden
                size={18}
                className={`text-accent-ink shrink-0 ${isSelected ? "" : "invisible"}`}
              />
            )}
          </div>
        )}
      </TreeItemContent>
      {/* Not all props: React Aria gives a row an `id` as well, which must not go on to the rows below it. */}
      <Collection items={rows}>
        {(below) => (
          <TreeRowView row={below} onToggle={onToggle} {...(mixedText === undefined ? {} : { mixedText })} />
        )}
      </Collection>
    </TreeItem>
  );
}

const nameOf = ({ node, isMixed }: TreeRow, mixedText: string | undefined): string =>
  [node.label, node.description, isMixed ? mixedText : undefined]
    .filter((text) => text !== undefined)
    .join(", ");

/** On a leaf it lets the pointer through to the row, which does the same and knows about ranges. */
function RowCheckbox({ isMixed, isLeaf }: { readonly isMixed: boolean; readonly isLeaf: boolean }) {
  return (
    <Checkbox
      slot="selection"
      isIndeterminate={isMixed}
      className={`group rounded-small -m-1.5 inline-flex cursor-pointer items-center p-1.5 ${isLeaf ? "pointer-events-none" : ""}`}
    >
      <CheckboxBox isIndeterminate={isMixed} />
    </Checkbox>
  );
}

/** Title and badges, below them address and date; what has no room beside the other wraps. */
function RowText({ node }: { readonly node: TreeNode }) {
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
          {badges === undefined ? null : (
            <div className="ms-auto flex flex-wrap justify-end gap-1">{badges}</div>
          )}
        </div>
        <div className="text-ink-soft flex flex-wrap justify-between gap-x-4 text-sm">
          {secondary === undefined ? null : <bdi>{secondary}</bdi>}
          {trailing === undefined ? null : <span className="ms-auto">{trailing}</span>}
        </div>
      </div>
    </>
  );
}
