import type { Rest } from "../copy-all.ts";
import type { RunContext } from "../run-context.ts";
import { endRows } from "./end-rows.ts";
import { publishesItself } from "./publish-again.ts";
import { settingsRows, type SettingsRow } from "./settings-row.ts";
import { writeAndLook } from "./write-and-look.ts";

/** Fewer than the portal takes in one request (contract A11), so that one of them does not take too long. */
const rowsAtOnce = 40;

/** Publishing again takes a request a page: so few that a pause does not have to wait for long. */
const rowsAtOnceWithPublication = 8;

/**
 * Gives copies that are there their titles, addresses and clean settings, many at a time, and reads them back (contract D6). What is
 * refused ends the row's step with the reason. What was begun before a break is looked at first, and brought to its end even when
 * `asked` to rest; no other row is begun then.
 */
export async function writeSettings(run: RunContext, asked: AbortSignal): Promise<Rest> {
  const rows = settingsRows(run);
  const atOnce = publishesItself(run) ? rowsAtOnceWithPublication : rowsAtOnce;
  const begun = cutIntoParts(
    rows.filter(({ wasSent }) => wasSent),
    atOnce,
  );
  const fresh = cutIntoParts(
    rows.filter(({ wasSent }) => !wasSent),
    atOnce,
  );
  for (const part of begun) {
    const failure = await writePart(run, part);
    if (failure !== null) return { at: "session", failure };
  }
  for (const part of fresh) {
    await run.ports.connection.whenOnline(asked);
    if (asked.aborted) return { at: "asked" };
    const at = run.ports.clock.now();
    for (const { key } of part) await run.emit({ type: "settings-sent", laterKey: key, at });
    const failure = await writePart(run, part);
    if (failure !== null) return { at: "session", failure };
  }
  return { at: "all-over" };
}

const cutIntoParts = (rows: readonly SettingsRow[], length: number): readonly (readonly SettingsRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / length) }, (_, part) =>
    rows.slice(part * length, (part + 1) * length),
  );

/** Gives back the failure for which the run has to pause, with the rows left as begun; `null` when their step is over. */
async function writePart(run: RunContext, rows: readonly SettingsRow[]) {
  const written = await writeAndLook(run, rows);
  return written.ok ? endRows(run, rows, written.value) : written.failure;
}
