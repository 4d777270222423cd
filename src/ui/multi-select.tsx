import { useState, type ReactNode } from "react";
import { DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";

import { Button } from "./button.tsx";
import { MultiSelectList } from "./multi-select-list.tsx";
import type { SelectOption } from "./searchable-select.tsx";

export interface MultiSelectWords {
  readonly search: string;
  /** In the list when nothing matches. */
  readonly noMatch: string;
  /** On the button that chooses all that match the search. */
  readonly chooseFound: (count: number) => string;
  readonly clear: string;
  readonly chosen: (count: number) => string;
  /** On the button that takes the chosen ones over. */
  readonly add: (count: number) => string;
}

export interface MultiSelectProps {
  /** On the button, and the name of the list that it opens. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly options: readonly SelectOption[];
  readonly words: MultiSelectWords;
  /** The ids of what was chosen, in the order of the options. */
  readonly onAdd: (ids: readonly string[]) => void;
}

const none: ReadonlySet<string> = new Set();

/**
 * Several of many at once: a button that opens a list with a search field. What is chosen stays when the list is closed. The
 * popover itself is the dialog; with one in it, its hidden button to close it would stand outside of any dialog.
 */
export function MultiSelect({ label, icon, options, words, onAdd }: MultiSelectProps) {
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(none);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button icon={icon} onPress={() => setSearch("")}>
        {label}
      </Button>
      <Popover
        offset={4}
        placement="bottom start"
        className="rounded-control border-line bg-surface-over text-ink shadow-overlay flex w-104 max-w-[calc(100vw-1.5rem)] flex-col overflow-hidden border outline-none"
      >
        <MultiSelectList
          label={label}
          options={options}
          words={words}
          search={search}
          onSearch={setSearch}
          chosen={chosen}
          onChosenChange={setChosen}
          onAdd={(ids) => {
            setChosen(none);
            setOpen(false);
            onAdd(ids);
          }}
        />
      </Popover>
    </DialogTrigger>
  );
}
