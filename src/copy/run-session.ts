import type { PlannedCopy } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { RunState } from "@/model/run.ts";

import { createBook, type Book } from "./book.ts";
import { onlineReads } from "./online-reads.ts";
import { createPace } from "./pace-keeper.ts";
import type { Journal, RunPorts } from "./ports.ts";
import { createPreflight } from "./preflight.ts";
import type { RunContext } from "./run-context.ts";
import type { RunControl } from "./run-control.ts";
import { createToldConnection } from "./told-connection.ts";

/** A run that this tab works on: what it has written, and what the engine knows of it. */
export interface RunSession {
  readonly runId: string;
  readonly book: Book;
  /** How many events of the run this tab knows; more of them are what another tab has written since. */
  readonly known: number;
  /** Resolves once the event is held; the engine knows of it then. */
  readonly append: (event: RunEvent) => Promise<void>;
}

/** The session of a run in which this has happened so far. */
export function sessionOf(journal: Journal, events: readonly RunEvent[]): RunSession {
  const book = createBook();
  for (const event of events) book.note(event);
  let known = events.length;
  return {
    runId: journal.runId,
    book,
    get known() {
      return known;
    },
    append: async (event) => {
      await journal.append(event);
      known += 1;
      book.note(event);
    },
  };
}

/** Copies of earlier runs whose outcome is unknown are looked for when the same is to be copied again. */
export async function rememberUnknown(
  { archive }: Pick<RunPorts, "archive">,
  book: Book,
  copies: readonly PlannedCopy[],
): Promise<void> {
  const keys = new Set(copies.map(({ key }) => key));
  const runs = (await archive.list()).toReversed();
  const oldest = runs.findIndex(({ unknownKeys }) => unknownKeys.some((key) => keys.has(key)));
  if (oldest === -1) return;
  // A later run may have settled it.
  for (const { runId } of runs.slice(oldest)) {
    const read = await archive.read(runId);
    // A record that cannot be read is named in the history.
    if (!read.ok) continue;
    for (const event of read.value) if ("key" in event) book.note(event);
  }
}

/** What the engine works with. */
export function contextOf(
  { book, append }: RunSession,
  state: Exclude<RunState, { readonly at: "idle" }>,
  wiring: {
    readonly ports: RunPorts;
    readonly control: RunControl;
    readonly onEvent: (event: RunEvent) => void;
  },
): RunContext {
  const { control, onEvent } = wiring;
  const emit = async (event: RunEvent) => {
    await append(event);
    onEvent(event);
  };
  const connection = createToldConnection(wiring.ports.connection, { emit, clock: wiring.ports.clock });
  const ports = { ...wiring.ports, connection, portal: onlineReads(wiring.ports.portal, connection) };
  return {
    plan: state.plan,
    ports,
    book,
    control,
    pace: createPace(),
    preflight: createPreflight(ports, state.plan.scope, book),
    emit,
  };
}
