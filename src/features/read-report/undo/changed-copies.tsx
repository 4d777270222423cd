import { useState } from "react";

import { tell } from "@/i18n/tell.ts";
import { useMessages } from "@/i18n/use-messages.ts";
import type { ReportRow } from "@/model/report.ts";
import { Banner } from "@/ui/banner.tsx";
import { Button } from "@/ui/button.tsx";
import { Checkbox } from "@/ui/checkbox.tsx";

import type { Asked } from "./asked.ts";

interface Props {
  /** Rows that somebody has changed since, at least one. */
  readonly rows: readonly ReportRow[];
  readonly canAct: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** More of them nobody ticks one by one; the others are in the list of all rows, each with its own button. */
const mostShown = 50;

/** Asks of each copy that somebody has changed since whether it goes into the trash all the same. */
export function ChangedCopies({ rows, canAct, onAsk }: Props) {
  const { changed } = useMessages().undo;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ key }) => ticked.has(key));
  const shown = rows.slice(0, mostShown);
  const isAllTicked = chosen.length === rows.length;
  return (
    <Banner
      tone="warning"
      title={changed.title(rows.length)}
      actions={
        <>
          <Button
            isDisabled={!canAct || chosen.length === 0}
            onPress={() => onAsk({ what: "undo-all-the-same", rows: chosen })}
          >
            {changed.confirm(chosen.length)}
          </Button>
          {isAllTicked ? null : (
            <Button variant="quiet" onPress={() => setTicked(new Set(rows.map(({ key }) => key)))}>
              {changed.tickAll}
            </Button>
          )}
        </>
      }
    >
      <p>{changed.text}</p>
      <ul className="flex max-h-80 flex-col gap-2 overflow-y-auto">
        {shown.map((row) => (
          <ChangedCopy
            key={row.key}
            row={row}
            isTicked={ticked.has(row.key)}
            onTick={(isTicked) => setTicked(withKey(ticked, row.key, isTicked))}
          />
        ))}
      </ul>
      {rows.length > shown.length ? <p>{changed.more(rows.length - shown.length)}</p> : null}
    </Banner>
  );
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...keys, key] : [...keys].filter((other) => other !== key));
}

function ChangedCopy(props: {
  readonly row: ReportRow;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  const { changed } = useMessages().undo;
  const { copy, found, undo } = props.row;
  const changes = undo?.at === "changed" ? undo.changes : [];
  const title = found?.title ?? copy.source.title;
  return (
    <li>
      <Checkbox label={changed.allTheSame(title)} isSelected={props.isTicked} onChange={props.onTick} />
      <p className="text-ink-soft ps-7 text-sm">
        <bdi>{copy.target.site.title}</bdi>
        {": "}
        {changes.map((change) => tell(changed.changes, change)).join(" ")}
      </p>
    </li>
  );
}
