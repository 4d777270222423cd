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
}

/** One choice of a few, each with a sentence about what it means. */
export function RadioCards<Value extends string>({
  label,
  value,
  onChange,
  options,
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
      <Label className="font-medium">{label}</Label>
      <div className="grid gap-2 @lg:auto-cols-fr @lg:grid-flow-col">
        {options.map((option) => (
          <Card key={option.value} option={option} />
        ))}
      </div>
    </RadioGroup>
  );
}

function Card({ option }: { readonly option: RadioCard<string> }) {
  const { value, title, text, disabledReason } = option;
  return (
    <RadioField
      value={value}
      isDisabled={disabledReason !== undefined}
      className="group rounded-control border-line-strong/60 has-data-focus-visible:outline-focus has-data-hovered:bg-surface-hover data-disabled:bg-surface-sunken data-selected:border-mark data-selected:bg-accent-soft data-selected:inset-ring-mark relative border p-3 transition-colors has-data-focus-visible:outline-2 has-data-focus-visible:outline-offset-2 data-selected:inset-ring"
    >
      <RadioButton className="group-data-disabled:text-ink-soft static flex cursor-pointer items-center gap-2.5 font-medium outline-none group-data-disabled:cursor-not-allowed">
        <span
          aria-hidden
          className="border-line-strong bg-surface-raised group-data-disabled:border-line group-data-selected:border-mark inline-flex size-4.5 shrink-0 rounded-full border group-data-selected:border-[5px]"
        />
        {title}
      </RadioButton>
      <Text slot="description" className="text-ink-soft flex flex-col gap-1 ps-7 pt-0.5 text-sm empty:hidden">
        {text === undefined ? null : <span>{text}</span>}
        {disabledReason === undefined ? null : <span className="text-ink">{disabledReason}</span>}
      </Text>
    </RadioField>
  );
}
