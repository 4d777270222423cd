import { Search, X } from "lucide-react";
import { useRef } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";

import { useShortcut } from "./shortcuts.ts";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Leaves the label to screen readers where the place explains itself. */
  readonly isLabelHidden?: boolean;
  /** Takes the focus when it appears; only for a list that the user has just opened. */
  readonly takesFocus?: boolean;
  /** Inside an `Autocomplete`: the arrows move in the list below while the focus stays here, which makes it a combobox. */
  readonly drivesList?: boolean;
  /** The one field of a screen that the key `/` leads to. */
  readonly takesSlash?: boolean;
}

/** A field to narrow a list; Escape and the cross empty it (the cross is named by React Aria in the user's language). */
export function SearchField(props: SearchFieldProps) {
  const {
    label,
    value,
    onChange,
    placeholder,
    isLabelHidden = false,
    takesFocus = false,
    drivesList = false,
    takesSlash = false,
  } = props;
  const input = useRef<HTMLInputElement>(null);
  useShortcut(takesSlash ? "/" : null, () => input.current?.focus(), input);
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just opened the list that it belongs to
      autoFocus={takesFocus}
      className="group flex min-w-0 flex-col gap-1"
    >
      <Label className={isLabelHidden ? "sr-only" : "font-medium"}>{label}</Label>
      <div className="relative flex items-center">
        <Search aria-hidden size={18} className="text-ink-soft pointer-events-none absolute start-3" />
        <Input
          ref={input}
          {...(drivesList ? { role: "combobox", "aria-expanded": true } : {})}
          {...(placeholder === undefined ? {} : { placeholder })}
          className="rounded-control border-line-strong bg-surface-raised text-ink placeholder:text-ink-soft min-h-9.5 w-full min-w-0 border ps-10 pe-10 outline-offset-0 [&::-webkit-search-cancel-button]:hidden"
        />
        <Button className="rounded-small text-ink-soft data-hovered:text-ink absolute end-1 inline-flex size-8 cursor-pointer items-center justify-center group-data-empty:hidden">
          <X aria-hidden size={16} />
        </Button>
      </div>
    </AriaSearchField>
  );
}
