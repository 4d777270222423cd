import { useState, type ReactNode } from "react";

import { useMessages } from "@/i18n/use-messages.ts";
import { Button } from "@/ui/button.tsx";

const atOnce = 20;

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly children: (row: Row) => ReactNode;
}

/** A list to read of which the first rows stand there; the others come when they are asked for. */
export function LongList<Row>({ rows, keyOf, children }: Props<Row>) {
  const { review } = useMessages();
  const [limit, setLimit] = useState(atOnce);
  const more = Math.min(atOnce, rows.length - limit);
  return (
    <div className="flex flex-col items-start gap-2">
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {rows.slice(0, limit).map((row, index) => (
          <li key={keyOf(row, index)}>{children(row)}</li>
        ))}
      </ul>
      {more > 0 ? (
        <Button variant="quiet" size="small" onPress={() => setLimit(limit + atOnce)}>
          {review.showMore(more)}
        </Button>
      ) : null}
    </div>
  );
}
