import type { Estimate, Figures } from "@/bindings/use-run-view.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import { useFormats } from "@/parts/use-formats.ts";

import { tellRate, tellTimeLeft } from "./tell-time.ts";

interface Props {
  readonly overall: Figures;
  readonly estimate: Estimate | null;
}

/** How many are copied, not copied and left, and how fast it goes once there is something to go by. */
export function RunNumbers({ overall, estimate }: Props) {
  const { many } = useMessages().run;
  const words = many.figures;
  const { number } = useFormats();
  const { done, failed, left, groups } = overall;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      <Fact label={words.done} value={number(done)} />
      {groups["to-check"] === 0 ? null : <Fact label={words.toCheck} value={number(groups["to-check"])} />}
      {groups["to-adapt"] === 0 ? null : <Fact label={words.toAdapt} value={number(groups["to-adapt"])} />}
      {groups["with-remarks"] === 0 ? null : (
        <Fact label={words.remarks} value={number(groups["with-remarks"])} />
      )}
      <Fact label={words.failed} value={number(failed)} />
      {groups.unsettled === 0 ? null : <Fact label={words.unsettled} value={number(groups.unsettled)} />}
      {groups.skipped === 0 ? null : <Fact label={words.skipped} value={number(groups.skipped)} />}
      <Fact label={words.left} value={number(left)} />
      {estimate === null || left === 0 ? null : (
        <>
          <Fact label={words.rate} value={tellRate(estimate.perMinute, many)} />
          <Fact label={words.time} value={tellTimeLeft(estimate.msLeft, many)} />
        </>
      )}
    </dl>
  );
}

export function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="flex flex-col">
      <dt className="text-ink-soft text-sm">{label}</dt>
      <dd className="text-lg font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
