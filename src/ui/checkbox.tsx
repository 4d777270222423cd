import { Check, Minus } from "lucide-react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import { Text } from "react-aria-components/Text";

export interface CheckboxProps {
  readonly label: string;
  readonly description?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** Some of what it stands for is selected. */
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
}

/** Yes or no. */
export function Checkbox(props: CheckboxProps) {
  const { label, description, isSelected, onChange, isIndeterminate = false, isDisabled = false } = props;
  return (
    <CheckboxField
      isSelected={isSelected}
      onChange={onChange}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      className="flex flex-col"
    >
      <CheckboxButton className="group rounded-small data-disabled:text-ink-disabled flex min-h-7 cursor-pointer items-center gap-2.5 self-start data-disabled:cursor-not-allowed">
        <span
          aria-hidden
          className="border-line-strong bg-surface-raised group-data-disabled:border-line group-data-indeterminate:border-mark group-data-indeterminate:bg-mark group-data-indeterminate:text-on-mark group-data-selected:border-mark group-data-selected:bg-mark group-data-selected:text-on-mark inline-flex size-4.5 shrink-0 items-center justify-center rounded-[5px] border text-transparent forced-colors:group-data-selected:bg-[Highlight]"
        >
          {isIndeterminate ? <Minus size={14} strokeWidth={3} /> : <Check size={14} strokeWidth={3} />}
        </span>
        {label}
      </CheckboxButton>
      {description === undefined ? null : (
        <Text slot="description" className="text-ink-soft ps-7 text-sm">
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
