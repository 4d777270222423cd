import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";

interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly text?: string;
  /** Why it cannot be chosen; shown below the text, and switches it off. */
  readonly disabledReason?: string;
}

export interface RadioCardsProps<Value extends string> {
  readonly label: string;
  /** `null`: nothing is chosen beforehand. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly RadioCard<Value>[];
  /** Leaves the label to screen readers where a heading above says it already. */
  readonly isLabelHidden?: boolean;
  /** Beside the label: a `Tip`. */
  readonly tip?: ReactNode;
}

/** One choice of a few, each with a sentence about what it means. */
export function RadioCards<Value extends string>({
  label,
  value,
  onChange,
  options,
  isLabelHidden = false,
  tip,
}: RadioCardsProps<Value>) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
      className="@container flex flex-col gap-2"
    >
      <div className="flex items-center gap-1.5">
        <Label className={isLabelHidden ? "sr-only" : "font-medium"}>{label}</Label>
        {tip}
      </div>
      <div className="grid gap-2 @md:grid-cols-[minmax(11rem,auto)_1fr]">
        {options.map((option) => (
          <Card key={option.value} option={option} />
        ))}
      </div>
    </RadioGroup>
  );
}

/** Title and text stand side by side where there is room, the texts of all cards below each other; the ring is before them. */
function Card({ option }: { readonly option: RadioCard<string> }) {
  const { value, title, text, disabledReason } = option;
  return (
    <RadioField
      value={value}
      isDisabled={disabledReason !== undefined}
      className="group rounded-control border-line-strong/60 has-data-focus-visible:outline-focus has-data-hovered:bg-surface-hover data-disabled:bg-surface-sunken data-selected:border-mark data-selected:bg-accent-soft data-selected:inset-ring-mark relative grid items-baseline gap-x-3 border py-2 ps-10 pe-3 transition-colors has-data-focus-visible:outline-2 has-data-focus-visible:outline-offset-2 data-selected:inset-ring @md:col-span-2 @md:grid-cols-subgrid"
    >
      <RadioButton className="group-data-disabled:text-ink-soft static cursor-pointer font-medium outline-none group-data-disabled:cursor-not-allowed">
        <span
          aria-hidden
          className="border-line-strong bg-surface-raised group-data-disabled:border-line group-data-selected:border-mark absolute start-3 top-2.25 size-4.5 rounded-full border group-data-selected:border-[5px]"
        />
        {title}
      </RadioButton>
      <Text slot="description" className="text-ink-soft flex flex-col gap-1 text-sm empty:hidden">
        {text === undefined ? null : <span>{text}</span>}
        {disabledReason === undefined ? null : <span className="text-ink">{disabledReason}</span>}
      </Text>
    </RadioField>
  );
}
