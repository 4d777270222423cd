import { Check } from "lucide-react";
import { useState } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";

import { SearchField } from "./search-field.tsx";
import type { SelectOption } from "./searchable-select.tsx";

const layout = { estimatedRowSize: 50, padding: 4 };

interface SelectOptionsProps {
  /** Id of what the list is called. */
  readonly labelId: string;
  readonly options: readonly SelectOption[];
  readonly selectedId: string | null;
  /** Also for the one that is selected already. */
  readonly onSelect: (id: string) => void;
  readonly searchLabel: string;
  readonly noMatchText: string;
}

/** The opened list: a search field that keeps the focus, and the options that match; only those in sight are drawn. */
export function SelectOptions(props: SelectOptionsProps) {
  const { labelId, options, selectedId, onSelect, searchLabel, noMatchText } = props;
  const [search, setSearch] = useState("");
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <Autocomplete<SelectOption>
      inputValue={search}
      onInputChange={setSearch}
      filter={(label, typed, { value }) =>
        contains(label, typed) || contains(value?.description ?? "", typed)
      }
    >
      <div className="border-line border-b p-2">
        <SearchField
          label={searchLabel}
          isLabelHidden
          placeholder={searchLabel}
          value={search}
          onChange={setSearch}
          takesFocus
          drivesList
        />
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={layout} shouldObserveItemSize>
        <ListBox
          aria-labelledby={labelId}
          items={options}
          selectionMode="single"
          selectedKeys={selectedId === null ? [] : [selectedId]}
          onSelectionChange={(keys) => {
            // Nothing is selected where the selected one was pressed once more.
            const [key = selectedId] = keys;
            if (key !== null) onSelect(String(key));
          }}
          renderEmptyState={() => <p className="text-ink-soft p-3">{noMatchText}</p>}
          className="h-72 min-h-24 overflow-y-auto outline-none"
        >
          {(option) => <Option option={option} />}
        </ListBox>
      </Virtualizer>
    </Autocomplete>
  );
}

function Option({ option }: { readonly option: SelectOption }) {
  const { id, label, description, disabledReason } = option;
  return (
    <ListBoxItem
      id={id}
      value={option}
      textValue={label}
      isDisabled={disabledReason !== undefined}
      className="group rounded-small data-focused:bg-surface-hover data-focus-visible:outline-focus data-hovered:bg-surface-hover data-selected:bg-accent-soft flex min-h-9.5 cursor-pointer items-center gap-2 px-2.5 py-1.5 data-disabled:cursor-not-allowed data-focus-visible:outline-2 data-focus-visible:-outline-offset-2"
    >
      <div className="flex min-w-0 grow flex-col">
        <Text slot="label" className="group-data-disabled:text-ink-soft">
          {label}
        </Text>
        <Text slot="description" className="text-ink-soft text-sm empty:hidden">
          {[description, disabledReason].filter((text) => text !== undefined).join(" · ")}
        </Text>
      </div>
      <Check
        aria-hidden
        size={18}
        className="text-accent-ink invisible shrink-0 group-data-selected:visible"
      />
    </ListBoxItem>
  );
}
