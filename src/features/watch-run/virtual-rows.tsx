import type { ReactNode } from "react";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { Text } from "react-aria-components/Text";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";

const layoutOptions = { estimatedRowSize: 58, padding: 4 };

interface Props<Row> {
  readonly label: string;
  /** Only another list is gone through again; what changes in its rows they read from a context. */
  readonly rows: readonly Row[];
  /** First part of the name of a row. */
  readonly titleOf: (row: Row) => string;
  /** The title as it is seen, where it is more than its text. */
  readonly renderTitle?: (row: Row) => ReactNode;
  /** The second part of the name: one element below the title, and perhaps one that stands beside both where there is room. */
  readonly renderDetails: (row: Row) => ReactNode;
  readonly emptyText: string;
  /** Height of the scrolled area. */
  readonly className: string;
}

/** A list to read: arrows, Home, End and typing ahead move. Only rows in sight are drawn. */
export function VirtualRows<Row extends { readonly key: string }>(props: Props<Row>) {
  const { label, rows, titleOf, renderTitle, renderDetails, emptyText, className } = props;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
      <GridList
        aria-label={label}
        items={rows}
        renderEmptyState={() => <p className="text-ink-soft p-4">{emptyText}</p>}
        className={`rounded-control border-line bg-surface-raised @container relative overflow-y-auto border ${className}`}
      >
        {(row) => (
          <GridListItem
            id={row.key}
            value={row}
            textValue={titleOf(row)}
            className="rounded-small data-focus-visible:outline-focus data-focus-visible:outline-2 data-focus-visible:-outline-offset-2"
          >
            <div className="border-line/60 grid min-w-0 items-center gap-x-6 gap-y-0.5 border-b px-3 py-2 @xl:grid-cols-[minmax(0,1fr)_fit-content(60%)]">
              <span className="min-w-0 font-medium">
                {renderTitle === undefined ? <bdi>{titleOf(row)}</bdi> : renderTitle(row)}
              </span>
              <Text
                slot="description"
                className="contents @xl:[&>:nth-child(2)]:col-start-2 @xl:[&>:nth-child(2)]:row-span-2 @xl:[&>:nth-child(2)]:row-start-1"
              >
                {renderDetails(row)}
              </Text>
            </div>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
