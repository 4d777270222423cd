import { CircleCheck, CircleDashed } from "lucide-react";
import { useId } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import type { RunSummary } from "@/model/run-summary.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Badge } from "@/ui/badge.tsx";
import { Button } from "@/ui/button.tsx";
import { FactList } from "@/ui/fact-list.tsx";

interface Props {
  readonly runs: readonly RunSummary[];
  readonly onOpen: (summary: RunSummary) => void;
  readonly onForget: (summary: RunSummary) => void;
}

/** The runs, newest first. */
export function RunList({ runs, onOpen, onForget }: Props) {
  const { history: words } = useMessages();
  return (
    <ul aria-label={words.runs} className="flex flex-col gap-3">
      {runs.map((summary) => (
        <li key={summary.runId}>
          <RunCard summary={summary} onOpen={onOpen} onForget={onForget} />
        </li>
      ))}
    </ul>
  );
}

function RunCard({ summary, onOpen, onForget }: Omit<Props, "runs"> & { readonly summary: RunSummary }) {
  const { history: words } = useMessages();
  const { moment, number } = useFormats();
  const titleId = useId();
  const unknown = summary.unknownKeys.length;
  return (
    <article aria-labelledby={titleId} className="rounded-control border-line flex flex-col gap-2 border p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id={titleId} className="font-semibold">
          {words.started(moment(summary.startedAt))}
        </h2>
        <Ending finishedAt={summary.finishedAt} />
      </div>
      <FactList
        facts={[
          { label: words.from, value: <bdi>{summary.sourceSite}</bdi> },
          { label: words.to, value: <Sites titles={summary.targetSites} /> },
          { label: words.copied, value: words.copiedOf(number(summary.done), number(summary.total)) },
        ]}
      />
      {summary.takenBack === 0 ? null : <p className="text-ink-soft">{words.undone(summary.takenBack)}</p>}
      {unknown === 0 ? null : <p className="text-warning-ink">{words.unknownOutcomes(unknown)}</p>}
      <div className="flex flex-wrap gap-2">
        <Button size="small" onPress={() => onOpen(summary)}>
          {words.open}
        </Button>
        <Button size="small" variant="quiet" onPress={() => onForget(summary)}>
          {words.forget}
        </Button>
      </div>
    </article>
  );
}

function Ending({ finishedAt }: Pick<RunSummary, "finishedAt">) {
  const { history: words } = useMessages();
  return finishedAt === null ? (
    <Badge tone="warning" icon={<CircleDashed aria-hidden />}>
      {words.interrupted}
    </Badge>
  ) : (
    <Badge tone="success" icon={<CircleCheck aria-hidden />}>
      {words.finished}
    </Badge>
  );
}

function Sites({ titles }: { readonly titles: readonly string[] }) {
  return titles.map((title, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- two sites may have one name, and the list never changes
    <bdi key={index} className="block">
      {title}
    </bdi>
  ));
}
