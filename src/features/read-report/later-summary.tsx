import { useMessages } from "@/i18n/use-messages.ts";
import type { LaterTotals, RunReport } from "@/model/report.ts";

const parts = [
  "renamed",
  "cleaned",
  "settingsFailed",
  "toCopies",
  "toEarlierCopies",
  "anchors",
  "areas",
  "outside",
  "broken",
  "unreachable",
  "unseen",
  "linksFailed",
] as const satisfies readonly (keyof LaterTotals)[];

/** What new names, clean-up and links came to over the run; nothing where the plan had none of it. */
export function LaterSummary({ later }: Pick<RunReport, "later">) {
  const words = useMessages().later;
  if (later === null) return null;
  const told = parts.filter((part) => later[part] > 0);
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-medium">{words.heading}</h2>
      {told.length === 0 ? <p className="text-ink-soft">{words.nothing}</p> : null}
      <ul className="text-ink-soft flex flex-wrap gap-x-4">
        {told.map((part) => (
          <li key={part}>{words.totals[part](later[part])}</li>
        ))}
      </ul>
    </section>
  );
}
