import { Label } from "react-aria-components/Label";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";

export interface ProgressBarProps {
  readonly label: string;
  /** Done so far, from 0 to `max`; without it, or with `isIndeterminate`, nobody knows how long it takes. */
  readonly value?: number;
  /** Default 100. */
  readonly max?: number;
  /** Shown and read instead of the percentage, e.g. "3 of 7". */
  readonly valueText?: string;
  readonly isIndeterminate?: boolean;
}

/** How far something is. */
export function ProgressBar({
  label,
  value,
  max = 100,
  valueText,
  isIndeterminate = false,
}: ProgressBarProps) {
  const isOpenEnded = isIndeterminate || value === undefined;
  return (
    <AriaProgressBar
      value={value ?? 0}
      maxValue={max}
      isIndeterminate={isOpenEnded}
      {...(valueText === undefined ? {} : { valueLabel: valueText })}
      className="flex flex-col gap-2"
    >
      {({ percentage, valueText: shownValue }) => (
        <>
          <div className="flex flex-wrap justify-between gap-x-4">
            <Label className="font-medium">{label}</Label>
            {isOpenEnded ? null : <span className="text-ink-soft tabular-nums">{shownValue}</span>}
          </div>
          <div className="bg-line h-2 overflow-hidden rounded-full border border-transparent">
            <div
              className={`bg-mark h-full rounded-full forced-colors:bg-[Highlight] ${isOpenEnded ? "animate-slide motion-reduce:bg-stripes w-2/5 motion-reduce:w-full motion-reduce:animate-none" : "transition-[width]"}`}
              style={isOpenEnded ? {} : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
