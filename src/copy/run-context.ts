import type { FolderId } from "@/model/ids.ts";
import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";

import type { Book } from "./book.ts";
import type { Pace } from "./pace-keeper.ts";
import type { RunPorts } from "./ports.ts";
import type { Preflight } from "./preflight.ts";
import type { RunControl } from "./run-control.ts";

/** What every step of a run works with. */
export interface RunContext {
  readonly plan: CopyPlan;
  readonly ports: Pick<RunPorts, "portal" | "clock" | "connection">;
  /** Everything that happened so far, as far as the engine needs it. */
  readonly book: Book;
  /** Resolves once the journal holds the event; nothing else may happen before. */
  readonly emit: (event: RunEvent) => Promise<void>;
  readonly control: RunControl;
  readonly pace: Pace;
  readonly preflight: Preflight;
}

/** One copy of the run. */
export interface CopyContext extends RunContext {
  readonly planned: PlannedCopy;
}

/** The folder that the copy goes to, also where the run has made it; `null` is the root. */
export function targetFolderId({ planned, book }: CopyContext): FolderId | null {
  const { folder, newFolder } = planned.target;
  if (newFolder === null) return folder?.id ?? null;
  const made = book.folderOf(newFolder);
  if (made.at !== "made") throw new Error(`${planned.key} was begun before its folder was made.`);
  return made.folderId;
}
