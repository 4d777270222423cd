import { useRef, useState, type FocusEvent } from "react";

interface InsertionField {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

interface Insertion<Name extends string> {
  readonly fields: Readonly<Record<Name, InsertionField>>;
  /** Label of the field that a text is inserted into. */
  readonly label: string;
  /** Where the caret was in that field; at its end if it was never there. */
  readonly insert: (text: string) => void;
  /** For an element around a field: notes that the field was the last one in use, and where the caret was. */
  readonly watch: (name: Name) => {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Lets buttons insert text into the one of some fields that was last in use; before that into `first`. */
export function useInsertion<Name extends string>(
  fields: Readonly<Record<Name, InsertionField>>,
  first: NoInfer<Name>,
): Insertion<Name> {
  const [last, setLast] = useState<Name>(first);
  const caret = useRef(Infinity);
  const { label, value, change } = fields[last];
  return {
    fields,
    label,
    insert: (text) => {
      const at = Math.min(caret.current, value.length);
      caret.current = at + text.length;
      change(`${value.slice(0, at)}${text}${value.slice(at)}`);
    },
    watch: (name) => ({
      onFocus: () => setLast(name),
      onBlur: ({ target }) => {
        if (target instanceof HTMLInputElement) caret.current = target.selectionStart ?? Infinity;
      },
    }),
  };
}
