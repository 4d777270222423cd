import { Label } from "react-aria-components/Label";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly text?: string;
  /** Why it cannot be chosen; shown in place of nothing else, and switches it off. */
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
    <RadioField value={value} isDisabled={disabledReason !== undefined} className="group/card relative flex">
      <RadioButton className="group rounded-control border-line-strong/60 data-disabled:bg-surface-sunken data-hovered:bg-surface-hover data-selected:border-mark data-selected:bg-accent-soft data-selected:outline-mark data-focus-visible:outline-focus flex grow cursor-pointer gap-2.5 border p-3 transition-colors data-disabled:cursor-not-allowed data-focus-visible:outline-2 data-selected:outline-1">
        <span
          aria-hidden
          className="border-line-strong bg-surface-raised group-data-disabled:border-line group-data-selected:border-mark mt-px inline-flex size-4.5 shrink-0 items-center justify-center rounded-full border group-data-selected:border-[5px]"
        />
        <span className="flex min-w-0 flex-col gap-0.5">
          <span className="group-data-disabled:text-ink-soft font-medium">{title}</span>
          <Text slot="description" className="text-ink-soft flex flex-col gap-1 text-sm">
            {text === undefined ? null : <span>{text}</span>}
            {disabledReason === undefined ? null : <span className="text-ink">{disabledReason}</span>}
          </Text>
        </span>
      </RadioButton>
    </RadioField>
  );
}
