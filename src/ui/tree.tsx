import { TreeFrame, type TreeFrameProps } from "./tree-frame.tsx";

export interface TreeProps extends TreeFrameProps {
  readonly selectedId: string | null;
  /** Only called for another row than the selected one. */
  readonly onSelect: (id: string) => void;
}

/** A tree of which one row is selected: arrows, Home, End and typing ahead move, Space and Enter select. */
export function Tree({ selectedId, onSelect, ...frame }: TreeProps) {
  return (
    <TreeFrame
      {...frame}
      scrollToId={selectedId}
      selection={{
        selectionMode: "single",
        disallowEmptySelection: true,
        selectedKeys: selectedId === null ? [] : [selectedId],
        onSelectionChange: (keys) => {
          if (keys === "all") return;
          for (const key of keys) onSelect(String(key));
        },
      }}
    />
  );
}
