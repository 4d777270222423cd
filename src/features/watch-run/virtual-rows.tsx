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
  /** Below the title, and the second part of the name. */
  readonly renderDetails: (row: Row) => ReactNode;
  readonly emptyText: string;
  /** Height of the scrolled area. */
  readonly className: string;
}

/** A list to read: arrows, Home, End and typing ahead move. Only rows in sight are drawn. */
export function VirtualRows<Row extends { readonly key: string }>(props: Props<Row>) {
  const { label, rows, titleOf, renderDetails, emptyText, className } = props;
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
            <div className="border-line/60 flex min-w-0 flex-col gap-0.5 border-b px-3 py-2">
              <bdi className="font-medium">{titleOf(row)}</bdi>
              <Text
                slot="description"
                className="flex min-w-0 flex-col justify-between gap-x-6 gap-y-0.5 @xl:flex-row"
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
