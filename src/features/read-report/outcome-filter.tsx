import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";

import { useMessages } from "@/i18n/use-messages.ts";
import { outcomes, type Outcome, type RunReport } from "@/model/report.ts";
import { useFormats } from "@/parts/use-formats.ts";

import { OutcomeIcon } from "./outcome-looks.tsx";

const all = "all";

interface Props {
  readonly totals: RunReport["totals"];
  /** `null`: all of them. */
  readonly chosen: Outcome | null;
  readonly onChoose: (outcome: Outcome | null) => void;
}

/** The totals, each of them a way to see only those rows; outcomes that no row has are left out. */
export function OutcomeFilter({ totals, chosen, onChoose }: Props) {
  const { report } = useMessages();
  const words = report.run;
  const total = outcomes.reduce((sum, outcome) => sum + totals[outcome], 0);
  return (
    <RadioGroup
      value={chosen ?? all}
      onChange={(value) => onChoose(outcomes.find((outcome) => outcome === value) ?? null)}
      orientation="horizontal"
      className="flex flex-col gap-1"
    >
      <Label className="font-medium">{words.show}</Label>
      <div className="flex flex-wrap gap-2">
        <Choice value={all} label={words.all} count={total} />
        {outcomes.map((outcome) =>
          totals[outcome] === 0 && outcome !== chosen ? null : (
            <Choice
              key={outcome}
              value={outcome}
              label={words.outcomes[outcome]}
              count={totals[outcome]}
              icon={<OutcomeIcon outcome={outcome} />}
            />
          ),
        )}
      </div>
    </RadioGroup>
  );
}

function Choice(props: {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly icon?: ReactNode;
}) {
  const { value, label, count, icon } = props;
  const { number } = useFormats();
  return (
    <Radio
      value={value}
      className="rounded-control border-line-strong/60 bg-surface-raised data-hovered:bg-surface-hover data-selected:border-accent data-selected:bg-accent-soft data-selected:text-accent-ink data-focus-visible:outline-focus inline-flex min-h-8.5 cursor-pointer items-center gap-1.5 border px-2.5 py-1 data-focus-visible:outline-2 forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText]"
    >
      {icon}
      <span>{label}</span>
      <span className="font-semibold tabular-nums">{number(count)}</span>
    </Radio>
  );
}
