import type { ReactNode } from "react";
import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import { Text } from "react-aria-components/Text";

export interface SwitchProps {
  readonly label: string;
  readonly description?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** Beside the label: a `Tip`. */
  readonly tip?: ReactNode;
}

/** On or off, with effect at once. */
export function Switch({ label, description, isSelected, onChange, isDisabled = false, tip }: SwitchProps) {
  return (
    <SwitchField
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className="flex flex-col"
    >
      <div className="flex items-center gap-1.5">
        <SwitchButton className="group rounded-small data-disabled:text-ink-disabled flex min-h-7 cursor-pointer items-center gap-2.5 self-start data-disabled:cursor-not-allowed">
          <span
            aria-hidden
            className="border-line-strong bg-surface-sunken group-data-disabled:border-line group-data-selected:border-mark group-data-selected:bg-mark inline-flex h-5 w-9 shrink-0 items-center rounded-full border px-0.5 transition-colors forced-colors:group-data-selected:bg-[Highlight]"
          >
            <span className="bg-line-strong group-data-selected:bg-on-mark size-3.5 rounded-full transition-transform group-data-selected:translate-x-4 rtl:group-data-selected:-translate-x-4 forced-colors:bg-[ButtonText]" />
          </span>
          {label}
        </SwitchButton>
        {tip}
      </div>
      {description === undefined ? null : (
        <Text slot="description" className="text-ink-soft ps-11.5 text-sm">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
