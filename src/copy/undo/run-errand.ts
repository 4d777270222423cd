import type { RunContext } from "../run-context.ts";
import { runPlan } from "../run.ts";
import { setIndexPages } from "../set-index-pages.ts";
import { goOnUntilOver } from "../stand-still.ts";
import { bringBack, leaveInTrash } from "./bring-back.ts";
import { endFolders } from "./take-back-folders.ts";
import { leaveStanding, takeBack } from "./take-back.ts";

/** Goes on with whatever the run is at work for, as its journal tells: copying, taking back or bringing back. */
export async function runErrand(run: RunContext): Promise<void> {
  switch (run.book.errand) {
    case "copying":
      return runPlan(run);
    case "undoing":
      return runUndo(run);
    case "restoring":
      return runRestore(run);
  }
}

async function runUndo(run: RunContext): Promise<void> {
  const rest = await goOnUntilOver(run, (asked) => takeBack(run, asked));
  await leaveStanding(run, rest);
  if (rest.at !== "all-over") await endFolders(run, rest.at === "session" ? rest.failure : null);
  await run.emit({ type: "run-finished", at: run.ports.clock.now() });
}

async function runRestore(run: RunContext): Promise<void> {
  const rest = await goOnUntilOver(run, (asked) => bringBack(run, asked));
  await leaveInTrash(run);
  // The portal has forgotten which page a folder shows first when that page went to the trash (contract D7).
  if (rest.at !== "session") await setIndexPages(run);
  await run.emit({ type: "run-finished", at: run.ports.clock.now() });
}
