import { ChevronDown } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";

import { laterPart } from "./later-part.tsx";

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  /** Second line, searched as well, e.g. an address. */
  readonly description?: string;
  /** Why it cannot be chosen; shown, and switches it off. */
  readonly disabledReason?: string;
}

export interface SearchableSelectProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** On the button while nothing is chosen. */
  readonly placeholder: string;
  readonly searchLabel: string;
  /** In the list when nothing matches. */
  readonly noMatchText: string;
  readonly isDisabled?: boolean;
}

/** Nothing stands in for it: the button says that it is being opened. */
const SelectPopover = laterPart(
  () => import("./select-popover.tsx").then((part) => part.SelectPopover),
  null,
);

/**
 * One of many: a button that shows the choice whole and opens a list with a search field. A field in which the choice
 * itself is typed over would lose it on the way. The list comes when it is opened for the first time.
 */
export function SearchableSelect(props: SearchableSelectProps) {
  const { label, options, selectedId, placeholder, isDisabled = false } = props;
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const triggerRef = useRef<HTMLButtonElement>(null);
  const labelId = useId();
  const valueId = useId();
  const chosen = options.find(({ id }) => id === selectedId);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span id={labelId} className="font-medium">
        {label}
      </span>
      <Button
        ref={triggerRef}
        aria-labelledby={`${valueId} ${labelId}`}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        isDisabled={isDisabled}
        onPress={open}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") open();
          else event.continuePropagation();
        }}
        className="rounded-control border-line-strong bg-surface-raised data-disabled:border-line data-disabled:text-ink-disabled data-hovered:bg-surface-hover flex min-h-9.5 w-full min-w-0 cursor-pointer items-center justify-between gap-2 border px-3 py-1.5 text-start outline-offset-0 data-disabled:cursor-not-allowed"
      >
        <span
          id={valueId}
          className={`flex min-w-0 flex-wrap items-baseline gap-x-2 ${chosen === undefined ? "text-ink-soft" : ""}`}
        >
          {chosen === undefined ? placeholder : <Choice option={chosen} />}
        </span>
        <ChevronDown aria-hidden size={18} className="text-ink-soft shrink-0" />
      </Button>
      {wasOpened ? (
        <SelectPopover
          {...props}
          triggerRef={triggerRef}
          labelId={labelId}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
      ) : null}
    </div>
  );
}

function Choice({ option }: { readonly option: SelectOption }) {
  return (
    <>
      <bdi>{option.label}</bdi>
      {option.description === undefined ? null : (
        <bdi className="text-ink-soft text-sm">{option.description}</bdi>
      )}
    </>
  );
}
