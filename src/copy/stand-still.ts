import type { Rest } from "./copy-all.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Goes through the work again and again, standing still after each pause and each lost session, until it is over or the user
 * stops it. `asked` is aborted where no further row shall begin. Gives back how it came to rest last.
 */
export async function goOnUntilOver(
  run: RunContext,
  goThrough: (asked: AbortSignal) => Promise<Rest>,
): Promise<Rest> {
  const { control } = run;
  // A pause counts even if it was taken back before everything had come to rest.
  const go = () => goThrough(control.wish === "go" ? control.signal : AbortSignal.abort());
  let rest = await go();
  while (rest.at !== "all-over" && control.wish !== "stop") {
    await standStill(run, rest);
    rest = await go();
  }
  return rest;
}

/** Until the user goes on with it, or stops it. */
async function standStill({ control, ports, emit }: RunContext, rest: Rest): Promise<void> {
  if (rest.at === "session") control.set("pause");
  if (control.wish === "pause") {
    const why =
      rest.at === "session"
        ? ({ what: "session", failure: rest.failure } as const)
        : ({ what: "asked" } as const);
    await emit({ type: "run-paused", why, at: ports.clock.now() });
  }
  while (control.wish === "pause") await aborted(control.signal);
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
