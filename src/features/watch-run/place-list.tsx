import { createContext, useContext, useMemo } from "react";

import type { Figures, RunFigures } from "@/bindings/use-run-view.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportPlace } from "@/model/report.ts";
import { useFormats } from "@/parts/use-formats.ts";
import { Panel } from "@/ui/panel.tsx";

import { PlaceName, placeTitles } from "./place-name.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

const FiguresByPlace = createContext<ReadonlyMap<string, Figures>>(new Map());

/** Every target with how far it has come. */
export function PlaceList({ figures }: { readonly figures: RunFigures }) {
  const { run, status } = useMessages();
  const { many } = run;
  const { places, placeFigures } = figures;
  const list = useMemo(
    () => (
      <VirtualRows
        label={many.targets}
        rows={places}
        titleOf={(place) => placeTitles(place, status.root).join(" › ")}
        renderTitle={renderTitle}
        renderDetails={renderDetails}
        emptyText={many.noneLikeThis}
        className={places.length > 3 ? "h-72" : "h-52"}
      />
    ),
    [places, many, status],
  );
  return (
    <Panel title={many.targets}>
      <FiguresByPlace value={placeFigures}>{list}</FiguresByPlace>
    </Panel>
  );
}

const renderTitle = (place: ReportPlace) => <PlaceName place={place} />;

const renderDetails = (place: ReportPlace) => <PlaceDetails place={place} />;

function PlaceDetails({ place }: { readonly place: ReportPlace }) {
  const figures = useContext(FiguresByPlace).get(place.key);
  if (figures === undefined) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 @xl:w-112 @xl:max-w-full">
      <Bar percent={figures.percent} />
      <Numbers figures={figures} />
    </span>
  );
}

/** Decoration: the numbers beside it say the same and more. */
function Bar({ percent }: { readonly percent: number }) {
  return (
    <span
      aria-hidden
      className="bg-line inline-block h-2 w-32 max-w-full overflow-hidden rounded-full border border-transparent"
    >
      <span
        className="bg-mark block h-full rounded-full forced-colors:bg-[Highlight]"
        style={{ width: `${percent}%` }}
      />
    </span>
  );
}

function Numbers({ figures }: { readonly figures: Figures }) {
  const words = useMessages().run.many.figures;
  const { number } = useFormats();
  const { done, failed, left, groups } = figures;
  const shown = [
    [words.done, done],
    ...(failed > 0 ? [[words.failed, failed] as const] : []),
    ...(groups.unsettled > 0 ? [[words.unsettled, groups.unsettled] as const] : []),
    [words.left, left],
  ] as const;
  return shown.map(([label, value]) => (
    <span key={label} className="text-sm tabular-nums">
      <span className="text-ink-soft">{label}</span> {number(value)}
    </span>
  ));
}
