import { Check, Minus } from "lucide-react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";

export interface CheckboxProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Yes or no. */
export function Checkbox({ label, isSelected, onChange }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} className="flex flex-col">
      <CheckboxButton className="group rounded-small flex min-h-7 cursor-pointer items-center gap-2.5 self-start">
        <CheckboxBox isIndeterminate={false} />
        {label}
      </CheckboxButton>
    </CheckboxField>
  );
}

/** The square of a checkbox, inside an element of the group that React Aria marks as selected or indeterminate. */
export function CheckboxBox({ isIndeterminate }: { readonly isIndeterminate: boolean }) {
  return (
    <span
      aria-hidden
      className="border-line-strong bg-surface-raised group-data-indeterminate:border-mark group-data-indeterminate:bg-mark group-data-indeterminate:text-on-mark group-data-selected:border-mark group-data-selected:bg-mark group-data-selected:text-on-mark inline-flex size-4.5 shrink-0 items-center justify-center rounded-[5px] border text-transparent forced-colors:group-data-indeterminate:bg-[Highlight] forced-colors:group-data-selected:bg-[Highlight]"
    >
      {isIndeterminate ? <Minus size={14} strokeWidth={3} /> : <Check size={14} strokeWidth={3} />}
    </span>
  );
}
