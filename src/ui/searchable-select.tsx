import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";

import { SelectOptions } from "./select-options.tsx";

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

/**
 * One of many: a button that shows the choice whole and opens a list with a search field. A field in which the choice
 * itself is typed over would lose it on the way.
 */
export function SearchableSelect(props: SearchableSelectProps) {
  const { label, options, selectedId, onSelect, placeholder, isDisabled = false } = props;
  const chosen = options.find(({ id }) => id === selectedId);
  return (
    <Select
      value={chosen?.id ?? null}
      onChange={(key) => {
        if (key !== null) onSelect(String(key));
      }}
      isDisabled={isDisabled}
      placeholder={placeholder}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className="font-medium">{label}</Label>
      <Button className="rounded-control border-line-strong bg-surface-raised data-disabled:border-line data-disabled:text-ink-disabled data-hovered:bg-surface-hover flex min-h-9.5 w-full min-w-0 cursor-pointer items-center justify-between gap-2 border px-3 py-1.5 text-start outline-offset-0 data-disabled:cursor-not-allowed">
        <SelectValue className="data-placeholder:text-ink-soft flex min-w-0 flex-col">
          {chosen === undefined ? placeholder : <Choice option={chosen} />}
        </SelectValue>
        <ChevronDown aria-hidden size={18} className="text-ink-soft shrink-0" />
      </Button>
      <Popover
        offset={4}
        className="rounded-control border-line bg-surface-raised text-ink shadow-overlay flex w-(--trigger-width) min-w-64 flex-col overflow-hidden border"
      >
        <SelectOptions options={options} searchLabel={props.searchLabel} noMatchText={props.noMatchText} />
      </Popover>
    </Select>
  );
}

function Choice({ option }: { readonly option: SelectOption }) {
  return (
    <>
      <span>{option.label}</span>
      {option.description === undefined ? null : (
        <span className="text-ink-soft text-sm">{option.description}</span>
      )}
    </>
  );
}
