import type { PortalFailure } from "@/model/failure.ts";

import { createBell, type Bell } from "./bell.ts";
import { Crew } from "./crew.ts";
import { finishCopies, readBackAtOnce } from "./finish-copies.ts";
import { endHopeless } from "./hopeless.ts";
import type { Hold } from "./pace-keeper.ts";
import type { RunContext } from "./run-context.ts";

/** Why the copying came to rest; what was in flight has settled. */
export type Rest =
  | { readonly at: "all-over" }
  /** The user paused or stopped it. */
  | { readonly at: "asked" }
  | { readonly at: "session"; readonly failure: PortalFailure };

/** Shorter ones come and go; nobody has to be told. */
const toldHoldMs = 2000;

/** Copies in lanes whatever the plan holds and is not over yet (design 6), until `asked` to rest. */
export async function copyAll(run: RunContext, asked: AbortSignal): Promise<Rest> {
  const { book, plan, ports } = run;
  const bell = createBell();
  const rows = plan.copies
    .map(({ key }) => book.plannedOf(key))
    .filter(({ key }) => !book.progressOf(key).isOver);
  const crew = new Crew(run, await endHopeless(run, rows), () => bell.ring());
  run.preflight.upcoming = () => crew.queue;
  crew.takeUpOld();
  const loop = { run, crew, bell, asked, hold: createHoldTeller(run) };
  for (;;) {
    if (crew.bug !== null && crew.isIdle) throw crew.bug.error;
    await startWhatMayStart(loop);
    await finishWhatIsDue(loop);
    const rest = findRest(loop);
    if (rest !== null) return rest;
    if (crew.isIdle && mayStart(loop) && !ports.connection.isOnline())
      await ports.connection.whenOnline(asked);
    else await waitForNews(loop);
  }
}

interface Loop {
  readonly run: RunContext;
  readonly crew: Crew;
  readonly bell: Bell;
  readonly asked: AbortSignal;
  readonly hold: HoldTeller;
}

const mayStart = ({ crew, asked }: Loop): boolean =>
  !asked.aborted && crew.lost === null && crew.bug === null;

const hasFreeLane = ({ ports, pace }: RunContext, crew: Crew): boolean =>
  ports.connection.isOnline() && crew.inFlight < pace.lanes;

async function startWhatMayStart(loop: Loop): Promise<void> {
  const { run, crew, hold } = loop;
  const { pace, ports, book } = run;
  if (crew.queue.some(({ target }) => book.stopOf(target.site.id) !== null)) {
    crew.queue = await endHopeless(run, crew.queue);
  }
  while (mayStart(loop) && hasFreeLane(run, crew)) {
    const now = ports.clock.now();
    const next = crew.next(now);
    if (next === null) return;
    const held = pace.holdFor(crew.inFlight, now);
    if (held !== null) return hold.tell(held, crew.inFlight);
    await hold.tellOver();
    crew.start(next);
  }
}

/** Many at a time, but no copy waits for others that are not coming. */
async function finishWhatIsDue({ run, crew }: Loop): Promise<void> {
  const isDue =
    crew.made.length >= readBackAtOnce || crew.isIdle || (crew.queue.length === 0 && crew.inFlight === 0);
  if (crew.made.length === 0 || crew.lost !== null || !isDue) return;
  const rows = crew.made.slice(0, readBackAtOnce);
  const failure = await finishCopies(run, rows);
  if (failure === null) crew.made = crew.made.slice(rows.length);
  else crew.lost = failure;
}

function findRest({ crew, asked }: Loop): Rest | null {
  if (!crew.isIdle || crew.bug !== null) return null;
  if (crew.lost !== null) return { at: "session", failure: crew.lost };
  if (crew.made.length > 0) return null;
  if (crew.queue.length === 0) return { at: "all-over" };
  return asked.aborted ? { at: "asked" } : null;
}

async function waitForNews(loop: Loop): Promise<void> {
  const { run, crew, bell, asked } = loop;
  const { clock } = run.ports;
  if (crew.isIdle && (crew.made.length > 0 || crew.bug !== null)) return;
  const now = clock.now();
  const next = mayStart(loop) ? crew.next(now) : null;
  const held = next === null ? null : run.pace.holdFor(crew.inFlight, now);
  // The connection may have come back while copies were read back: nobody would ring for what can start at once.
  if (next !== null && held === null && hasFreeLane(run, crew)) return;
  const until = held?.until ?? (mayStart(loop) ? crew.nextMoment(now) : null);
  // Once asked to rest, only what is at work can bring news.
  await bell.wait(clock, until, asked.aborted ? new AbortController().signal : asked);
}

interface HoldTeller {
  tell(hold: Hold, inFlight: number): Promise<void>;
  tellOver(): Promise<void>;
}

/** Tells of a hold once, when nothing goes on any more and it lasts. */
function createHoldTeller({ emit, ports }: RunContext): HoldTeller {
  let isTold = false;
  return {
    tell: async ({ until, why }, inFlight) => {
      if (isTold || inFlight > 0 || until - ports.clock.now() < toldHoldMs) return;
      isTold = true;
      await emit({ type: "run-held", until, why });
    },
    tellOver: async () => {
      if (!isTold) return;
      isTold = false;
      await emit({ type: "hold-over" });
    },
  };
}
