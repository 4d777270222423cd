import { SearchableSelect, type SelectOption } from "./searchable-select.tsx";

const any = "any";

export interface FilterSelectProps {
  readonly label: string;
  /** What there is to choose besides all of it; no id is “any”. */
  readonly options: readonly SelectOption[];
  /** `null`: nothing is narrowed. */
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  /** The choice that narrows nothing, and its second line. */
  readonly anyLabel: string;
  readonly anyDescription?: string;
  readonly searchLabel: string;
  /** In the list when nothing matches. */
  readonly noMatchText: string;
}

/** Narrows a list to one of many, or to none of them. */
export function FilterSelect(props: FilterSelectProps) {
  const { label, options, selectedId, onSelect, anyLabel, anyDescription, searchLabel, noMatchText } = props;
  const all: SelectOption = {
    id: any,
    label: anyLabel,
    ...(anyDescription === undefined ? {} : { description: anyDescription }),
  };
  return (
    <SearchableSelect
      label={label}
      placeholder={anyLabel}
      searchLabel={searchLabel}
      noMatchText={noMatchText}
      options={[all, ...options]}
      selectedId={selectedId ?? any}
      onSelect={(id) => onSelect(id === any ? null : id)}
    />
  );
}
