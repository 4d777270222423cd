import { Collection } from "react-aria-components/Collection";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components/GridList";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";

import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportPlace } from "@/model/report.ts";
import { TitlePath } from "@/parts/title-path.tsx";

import { LiveContext } from "./live.ts";
import { ReportRowView } from "./report-row-view.tsx";

const layoutOptions = { estimatedRowSize: 84, estimatedHeadingSize: 36, padding: 4 };

/** The rows by target; only those in sight are drawn. Arrows move from row to row, Tab to what is in one. */
export function ReportList({ places }: { readonly places: readonly ReportPlace[] }) {
  const { report } = useMessages();
  return (
    <LiveContext value={false}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
        <GridList
          aria-label={report.run.rows}
          items={places}
          keyboardNavigationBehavior="tab"
          renderEmptyState={() => <p className="text-ink-soft p-4">{report.run.noMatch}</p>}
          className="rounded-control border-line bg-surface-raised @container h-[28rem] overflow-y-auto border"
        >
          {(place) => (
            <GridListSection id={place.key}>
              <GridListHeader className="bg-surface-sunken text-ink-soft px-3 py-1.5 text-sm font-medium">
                <PlaceName place={place} />
              </GridListHeader>
              <Collection items={place.rows}>
                {(row) => (
                  <GridListItem
                    id={row.key}
                    textValue={row.copy.source.title}
                    aria-label={`${row.copy.source.title}, ${report.run.outcomes[row.outcome]}`}
                    className="border-line data-focus-visible:outline-focus border-b data-focus-visible:outline-2 data-focus-visible:-outline-offset-2"
                  >
                    <ReportRowView row={row} />
                  </GridListItem>
                )}
              </Collection>
            </GridListSection>
          )}
        </GridList>
      </Virtualizer>
    </LiveContext>
  );
}

function PlaceName({ place }: { readonly place: ReportPlace }) {
  const { status } = useMessages();
  const folders = place.folders.length === 0 ? [status.root] : place.folders;
  return <TitlePath titles={[place.site.title, ...folders]} />;
}
