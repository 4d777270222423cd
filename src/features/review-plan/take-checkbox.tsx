import { Checkbox } from "react-aria-components/Checkbox";

import { CheckboxBox } from "@/ui/checkbox.tsx";

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  /** Some of what it stands for. */
  readonly isIndeterminate?: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Ticked: will be copied. The label is for screen readers; the row beside it says it to everybody else. */
export function TakeCheckbox({ label, isSelected, isIndeterminate = false, isDisabled, onChange }: Props) {
  return (
    <Checkbox
      aria-label={label}
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      onChange={onChange}
      className="group rounded-small inline-flex size-7 shrink-0 cursor-pointer items-center justify-center data-disabled:invisible"
    >
      <CheckboxBox isIndeterminate={isIndeterminate} />
    </Checkbox>
  );
}
