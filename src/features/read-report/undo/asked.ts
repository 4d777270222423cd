import type { ReportRow } from "@/model/report.ts";

/** What the user wants done with some rows, once they have agreed to what it means. */
export interface Asked {
  readonly what:
    | "undo"
    /** The same of copies that somebody has changed since, whatever was changed. */
    | "undo-all-the-same"
    | "restore";
  /** At least one. */
  readonly rows: readonly ReportRow[];
}
