import { Check } from "lucide-react";
import { useMemo } from "react";
import { useFilter } from "react-aria-components/Autocomplete";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";

import { announce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import type { MultiSelectWords } from "./multi-select.tsx";
import { SearchField } from "./search-field.tsx";
import type { SelectOption } from "./searchable-select.tsx";

const layout = { estimatedRowSize: 50, padding: 4 };

interface MultiSelectListProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly words: MultiSelectWords;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChosenChange: (ids: ReadonlySet<string>) => void;
  readonly onAdd: (ids: readonly string[]) => void;
}

/** The opened list: what is chosen stays chosen while the search shows others; only rows in sight are drawn. */
export function MultiSelectList(props: MultiSelectListProps) {
  const { label, options, words, search, onSearch, chosen, onChosenChange, onAdd } = props;
  const found = useFound(options, search);
  const free = useMemo(() => found.filter(({ disabledReason }) => disabledReason === undefined), [found]);
  const change = (ids: ReadonlySet<string>) => {
    onChosenChange(ids);
    announce(words.chosen(ids.size));
  };
  const chooseFound = () => change(new Set([...chosen, ...free.map(({ id }) => id)]));
  return (
    <>
      <div className="border-line flex flex-col gap-2 border-b p-2">
        <SearchField
          label={words.search}
          isLabelHidden
          placeholder={words.search}
          value={search}
          onChange={onSearch}
          takesFocus
        />
        <div className="flex flex-wrap gap-2">
          <Button size="small" isDisabled={free.every(({ id }) => chosen.has(id))} onPress={chooseFound}>
            {words.chooseFound(free.length)}
          </Button>
          <Button
            size="small"
            variant="quiet"
            isDisabled={chosen.size === 0}
            onPress={() => change(new Set())}
          >
            {words.clear}
          </Button>
        </div>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={layout} shouldObserveItemSize>
        <ListBox
          aria-label={label}
          items={found}
          selectionMode="multiple"
          // Escape closes the list, it does not throw the choice away.
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            keys === "all" ? chooseFound() : change(new Set([...keys].map(String)))
          }
          renderEmptyState={() => <p className="text-ink-soft p-3">{words.noMatch}</p>}
          className="h-72 min-h-24 overflow-y-auto outline-none"
        >
          {(option) => <Option option={option} />}
        </ListBox>
      </Virtualizer>
      <div className="border-line flex flex-wrap items-center justify-between gap-2 border-t p-2">
        <span className="text-ink-soft">{words.chosen(chosen.size)}</span>
        <Button
          variant="primary"
          isDisabled={chosen.size === 0}
          onPress={() => onAdd(options.map(({ id }) => id).filter((id) => chosen.has(id)))}
        >
          {words.add(chosen.size)}
        </Button>
      </div>
    </>
  );
}

function useFound(options: readonly SelectOption[], search: string): readonly SelectOption[] {
  const { contains } = useFilter({ sensitivity: "base" });
  const text = search.trim();
  return useMemo(
    () =>
      options.filter(({ label, description }) => contains(label, text) || contains(description ?? "", text)),
    [options, text, contains],
  );
}

function Option({ option }: { readonly option: SelectOption }) {
  const { id, label, description, disabledReason } = option;
  return (
    <ListBoxItem
      id={id}
      textValue={label}
      isDisabled={disabledReason !== undefined}
      className="group rounded-small data-focus-visible:outline-focus data-hovered:bg-surface-hover flex min-h-9.5 cursor-pointer items-center gap-2.5 px-2.5 py-1.5 data-disabled:cursor-not-allowed data-focus-visible:outline-2 data-focus-visible:-outline-offset-2"
    >
      <span
        aria-hidden
        className="border-line-strong bg-surface-raised text-on-mark group-data-disabled:border-line group-data-selected:border-mark group-data-selected:bg-mark rounded-small inline-flex size-4.5 shrink-0 items-center justify-center border"
      >
        <Check size={14} className="invisible group-data-selected:visible forced-colors:text-[Highlight]" />
      </span>
      <div className="flex min-w-0 grow flex-col">
        <Text slot="label" className="group-data-disabled:text-ink-soft">
          <bdi>{label}</bdi>
        </Text>
        <Text slot="description" className="text-ink-soft text-sm empty:hidden">
          {[description, disabledReason].filter((text) => text !== undefined).join(" · ")}
        </Text>
      </div>
    </ListBoxItem>
  );
}
