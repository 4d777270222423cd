import { createContext, useContext } from "react";

import type { ReportRow } from "@/model/report.ts";

import type { Asked } from "./undo/asked.ts";

/** What a row of the list can ask of the report around it; rows that did not change are not drawn anew for it. */
interface RowDesk {
  /** Keys of the rows whose details are shown; they stay so while the list is scrolled. */
  readonly openKeys: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly onRetryElsewhere: (row: ReportRow) => void;
  /** Keys of the rows that are picked to be taken back together. */
  readonly picked: ReadonlySet<string>;
  readonly onPick: (key: string) => void;
  readonly onAsk: (asked: Asked) => void;
  /** Nothing can be asked of a run that goes on, or that another tab runs. */
  readonly canAct: boolean;
}

export const RowDeskContext = createContext<RowDesk | null>(null);

export function useRowDesk(): RowDesk {
  const desk = useContext(RowDeskContext);
  if (desk === null) throw new Error("No desk: the row is not below RowDeskContext.");
  return desk;
}
