import type { PortalFailure } from "@/model/failure.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { collide, goesAlone } from "./collide.ts";
import type { RunContext } from "./run-context.ts";
import { runCopy, type CopyStep } from "./run-copy.ts";

/** A row that is being worked on. */
interface OpenRow {
  readonly planned: PlannedCopy;
  readonly alone: boolean;
  /** Its request may be on its way; a row that only looks keeps no lane busy. */
  inFlight: boolean;
}

/** The rows of a run: those that wait, those at work, and those that are made and still to be read back. */
export class Crew {
  queue: readonly PlannedCopy[];
  made: readonly PlannedCopy[] = [];
  /** Why nothing else would work, once the portal has said so. */
  lost: PortalFailure | null = null;
  /** A mistake of ours. */
  bug: { readonly error: unknown } | null = null;
  private readonly run: RunContext;
  private readonly onNews: () => void;
  private readonly open = new Map<string, OpenRow>();
  private readonly tries = new Map<string, number>();
  private readonly notBefore = new Map<string, number>();

  constructor(run: RunContext, rows: readonly PlannedCopy[], onNews: () => void) {
    this.run = run;
    this.queue = rows;
    this.onNews = onNews;
  }

  get isIdle(): boolean {
    return this.open.size === 0;
  }

  get inFlight(): number {
    return [...this.open.values()].filter((row) => row.inFlight).length;
  }

  /** Rows that only have to be looked for or read back need no lane. */
  takeUpOld(): void {
    const { book } = this.run;
    const isMade = ({ key }: PlannedCopy) => book.progressOf(key).made !== null;
    this.made = this.queue.filter(isMade);
    this.queue = this.queue.filter((planned) => !isMade(planned));
    for (const planned of this.queue.filter(({ key }) => book.progressOf(key).isOpen)) this.start(planned);
  }

  /** The first row that may be sent beside those at work; `null` where there is none. */
  next(now: number): PlannedCopy | null {
    return this.queue.find((planned) => this.mayStart(planned, now)) ?? null;
  }

  /** The earliest moment at which a row that has to wait may be sent; `null` where none waits for a moment. */
  nextMoment(now: number): number | null {
    const moments = [...this.notBefore.values()].filter((moment) => moment > now);
    return moments.length === 0 ? null : Math.min(...moments);
  }

  start(planned: PlannedCopy): void {
    this.queue = this.queue.filter(({ key }) => key !== planned.key);
    const row = { planned, alone: goesAlone(planned, this.run.book), inFlight: true };
    this.open.set(planned.key, row);
    void this.work(row);
  }

  private mayStart(planned: PlannedCopy, now: number): boolean {
    if ((this.notBefore.get(planned.key) ?? 0) > now) return false;
    const rows = [...this.open.values()];
    if (rows.some((row) => collide(row.planned, planned))) return false;
    const inSite = rows.filter((row) => row.planned.target.site.id === planned.target.site.id);
    if (inSite.length === 0) return true;
    return !inSite.some(({ alone }) => alone) && !goesAlone(planned, this.run.book);
  }

  private async work(row: OpenRow): Promise<void> {
    const { planned } = row;
    const tries = (this.tries.get(planned.key) ?? 0) + 1;
    this.tries.set(planned.key, tries);
    const onSettling = () => {
      row.inFlight = false;
      this.onNews();
    };
    try {
      this.afterStep(planned, await runCopy({ ...this.run, planned }, tries, onSettling));
    } catch (error) {
      this.bug = { error };
    }
    this.open.delete(planned.key);
    this.onNews();
  }

  private afterStep(planned: PlannedCopy, step: CopyStep): void {
    const { key } = planned;
    this.notBefore.delete(key);
    switch (step.at) {
      case "over":
        return;
      case "made":
        this.made = [...this.made, planned];
        return;
      case "session":
        this.lost = step.failure;
        break;
      case "again":
        this.tries.delete(key);
        break;
      case "not-run":
        this.notBefore.set(key, step.notBefore);
        break;
    }
    this.queue = [planned, ...this.queue];
  }
}
