import type { RefObject } from "react";
import { Popover } from "react-aria-components/Popover";

import type { SelectOption } from "./searchable-select.tsx";
import { SelectOptions } from "./select-options.tsx";

export interface SelectPopoverProps {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  /** Id of what the list is called. */
  readonly labelId: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly options: readonly SelectOption[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly searchLabel: string;
  /** In the list when nothing matches. */
  readonly noMatchText: string;
}

/** What the button of a `SearchableSelect` opens. */
export function SelectPopover(props: SelectPopoverProps) {
  const { triggerRef, labelId, isOpen, onOpenChange, onSelect } = props;
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom start"
      offset={4}
      aria-labelledby={labelId}
      className="rounded-control border-line bg-surface-over text-ink shadow-overlay flex w-(--trigger-width) min-w-64 flex-col overflow-hidden border outline-none"
    >
      <SelectOptions
        labelId={labelId}
        options={props.options}
        selectedId={props.selectedId}
        onSelect={(id) => {
          onOpenChange(false);
          onSelect(id);
        }}
        searchLabel={props.searchLabel}
        noMatchText={props.noMatchText}
      />
    </Popover>
  );
}
