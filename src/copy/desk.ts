import type { PlannedCopy } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { RunState } from "@/model/run.ts";

import { oneAtATime } from "./one-at-a-time.ts";
import type { RunPorts } from "./ports.ts";
import { idle, reduceRun } from "./reduce.ts";
import type { RunContext } from "./run-context.ts";
import { createRunControl, wishEvent, type RunControl, type RunWish } from "./run-control.ts";
import { contextOf, sessionOf, type RunSession } from "./run-session.ts";
import type { Seat } from "./run-store.ts";
import { summaryOf } from "./summary.ts";
import { runErrand } from "./undo/run-errand.ts";

type Step = (run: RunContext) => Promise<void>;

interface Turn {
  wished: RunEvent | null;
}

/** What this tab shows of a run, and the one piece of work at it that may be going on. */
export class Desk {
  state: RunState = idle;
  seat: Seat = "mine";
  bug: unknown = null;
  private session: RunSession | null = null;
  /** The work that is going on; `null` while this tab only shows a run. */
  private working: RunContext | null = null;
  private control: RunControl = createRunControl();
  /** Work that is asked for and has not begun, and what the user wished of it meanwhile. */
  private turn: Turn | null = null;
  private lastWork: Promise<void> = Promise.resolve();
  /** Lets go of the lock that is kept for a run which waits for the user. */
  private letGo: (() => void) | null = null;
  private readonly ports: RunPorts;
  private readonly listeners = new Set<() => void>();

  constructor(ports: RunPorts) {
    this.ports = ports;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(state: RunState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  /** A run of the archive, as far as it has come. */
  take(runId: string, events: readonly RunEvent[]): void {
    this.session = sessionOf(this.ports.archive.reopen(runId), events);
    this.show(events.reduce(reduceRun, idle));
  }

  leave(): void {
    this.session = null;
    this.show(idle);
  }

  plannedOf(key: string): PlannedCopy | null {
    return this.state.at === "idle"
      ? null
      : (this.state.plan.copies.find((copy) => copy.key === key) ?? null);
  }

  /** Works on the run that is shown, or on the one that `begin` makes, if no other tab works on one. `first` is held before it. */
  work(first: RunEvent, step: Step, begin?: () => Promise<RunSession>): void {
    if (this.state.at === "idle") throw new Error("There is no run to work on.");
    // At once, so that a second press in the same moment finds it running.
    const begun = reduceRun(this.state, first);
    if (begun.at !== "idle") {
      this.show({ ...begun, at: "running", phase: { at: "working" }, finishedAt: null });
    }
    this.control = createRunControl();
    const turn: Turn = { wished: null };
    this.turn = turn;
    // The last work may still be noting down how it ended.
    const last = this.lastWork;
    this.lastWork = last
      .then(() => this.workAlone((run) => this.beginWith({ first, turn, step }, run), begin))
      .finally(() => this.endTurn(turn));
    this.guard(this.lastWork);
  }

  /** What the user wants of the run. */
  ask(wish: RunWish): void {
    if (this.state.at !== "running" || this.seat !== "mine") return;
    if (this.working !== null || this.turn !== null) return this.askWorking(wish);
    // Interrupted: nobody works on it yet.
    if (wish === "pause") return undefined;
    return this.work(wishEvent(wish, this.ports.clock.now()), (run) => {
      if (wish === "stop") run.control.set(wish);
      return runErrand(run);
    });
  }

  /** Takes up what an earlier tab has left: shows a run that another tab works on, or offers to go on with an interrupted one. */
  async recover(): Promise<void> {
    const unfinished = await this.findUnfinished();
    if (unfinished !== null) await this.sitDown(unfinished);
  }

  /** Id of the run that some tab works on, or that waits to be gone on with; not always the newest: old ones can be taken up again. */
  private async findUnfinished(): Promise<string | null> {
    const runs = await this.ports.archive.list();
    return runs.find(({ finishedAt }) => finishedAt === null)?.runId ?? null;
  }

  /** What the user has wished for before the first line was noted down comes right after it. */
  private async beginWith(
    { first, turn, step }: { readonly first: RunEvent; readonly turn: Turn; readonly step: Step },
    run: RunContext,
  ): Promise<void> {
    await run.emit(first);
    this.working = run;
    this.endTurn(turn);
    if (turn.wished !== null) await run.emit(turn.wished);
    await step(run);
  }

  private endTurn(turn: Turn): void {
    if (this.turn === turn) this.turn = null;
  }

  private async workAlone(step: Step, begin?: () => Promise<RunSession>): Promise<void> {
    const letGo = this.letGo ?? (await this.ports.lock.take());
    this.letGo = null;
    if (letGo === null) return this.showOther();
    if (begin === undefined && (await this.isOutdated())) return this.lookAnew(letGo);
    try {
      if (begin !== undefined) this.session = await begin();
      await this.workOn(step);
    } finally {
      this.working = null;
      letGo();
    }
  }

  /** Another tab has worked on the run since: what was asked for was asked of an old picture of it. */
  private async isOutdated(): Promise<boolean> {
    const { session, ports } = this;
    return session !== null && (await ports.archive.count(session.runId)) !== session.known;
  }

  private async lookAnew(letGo: () => void): Promise<void> {
    const runId = this.session?.runId;
    // Nothing is begun any more, so what is asked for from now on is work of its own.
    this.turn = null;
    letGo();
    if (runId !== undefined) await this.sitDown(runId);
  }

  private async workOn(step: Step): Promise<void> {
    const { session, state, control, ports } = this;
    if (session === null || state.at === "idle") throw new Error("There is no run to work on.");
    // The user may leave the screen before the last line is noted down.
    let latest: RunState = state;
    const onEvent = (event: RunEvent) => {
      latest = reduceRun(latest, event);
      this.show(latest);
    };
    // Taken up again: a tab that opens after a crash has to find that it was not finished.
    await this.summarise(session, state);
    await step(contextOf(session, state, { ports, control, onEvent }));
    await this.summarise(session, latest);
  }

  private async summarise({ runId }: RunSession, state: RunState): Promise<void> {
    if (state.at !== "idle") await this.ports.archive.summarise(summaryOf(runId, state));
  }

  private askWorking(wish: RunWish): void {
    const { control, turn, working } = this;
    if (control.wish === wish || control.wish === "stop") return;
    control.set(wish);
    const event = wishEvent(wish, this.ports.clock.now());
    // At once: the press has been heard, whatever storage and the portal still have to do.
    this.show(reduceRun(this.state, event));
    if (turn !== null) turn.wished = wish === "go" ? null : event;
    else if (working !== null) this.guard(working.emit(event));
  }

  /** Another tab works on a run, so this one may not: it shows that. */
  private async showOther(): Promise<void> {
    const unfinished = await this.findUnfinished();
    this.leave();
    if (unfinished !== null) await this.sitDown(unfinished);
  }

  private async sitDown(runId: string): Promise<void> {
    const letGo = await this.ports.lock.take();
    if (letGo === null) return this.follow(runId);
    const read = await this.ports.archive.read(runId);
    this.seat = "mine";
    // A record that cannot be read is named in the history.
    if (read.ok) this.take(runId, read.value);
    else this.leave();
    if (this.session === null || this.state.at !== "running") {
      letGo();
      return this.session === null ? undefined : this.summarise(this.session, this.state);
    }
    this.letGo = letGo;
    // What is asked for meanwhile comes after it: until it is noted down the picture of the run would count as an old one.
    this.lastWork = this.noteInterruption(this.session);
    await this.lastWork;
  }

  private async noteInterruption({ append }: RunSession): Promise<void> {
    const at = this.ports.clock.now();
    const event: RunEvent = { type: "run-paused", why: { what: "interrupted" }, at };
    await append(event);
    this.show(reduceRun(this.state, event));
  }

  /** Shows what another tab writes until that has let go of the run. */
  private async follow(runId: string): Promise<void> {
    const { archive, lock } = this.ports;
    this.seat = "other-tab";
    const look = oneAtATime(async () => {
      const read = await archive.read(runId);
      if (read.ok && this.seat === "other-tab") this.take(runId, read.value);
    });
    const stop = archive.watch((written) => {
      if (written === runId) this.guard(look());
    });
    const takeOver = async () => {
      await lock.whenFree(new AbortController().signal);
      stop();
      await this.sitDown(runId);
    };
    await look();
    // Not waited for: until then the run of the other tab is shown.
    this.guard(takeOver());
  }

  private guard(working: Promise<void>): void {
    working.catch((error: unknown) => {
      this.bug = error;
      this.show(this.state);
    });
  }
}
