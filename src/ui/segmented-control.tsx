import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Segment<Value>[];
  readonly isLabelHidden?: boolean;
  /** Beside the label: a `Tip`. */
  readonly tip?: ReactNode;
}

/** One of a few short choices in a row; a radio group, in two columns where the row is too narrow. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onChange, options, isLabelHidden = false, tip } = props;
  return (
    <RadioGroup
      value={value}
      orientation="horizontal"
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
      className="@container flex flex-col gap-1"
    >
      <div className="flex items-center gap-1.5">
        <Label className={isLabelHidden ? "sr-only" : "font-medium"}>{label}</Label>
        {tip}
      </div>
      <div className="rounded-control border-line bg-surface-sunken grid grid-cols-2 gap-1 border p-1 @lg:flex @lg:self-start">
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className="rounded-small text-ink-soft data-disabled:text-ink-disabled data-hovered:text-ink data-selected:border-line-strong/60 data-selected:bg-surface-raised data-selected:text-ink data-selected:shadow-raised flex min-h-7 cursor-pointer items-center justify-center gap-1.5 border border-transparent px-2 text-center font-medium transition-colors data-disabled:cursor-not-allowed @lg:px-3 forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText] [&_svg]:size-4"
          >
            {option.icon}
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
