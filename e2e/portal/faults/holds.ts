/** Keeps calls of a method waiting, so that a test can look at the state in between without sleeping. */
export interface Hold {
  /** Calls waiting at this moment. */
  waiting(): number;
  /** Resolves once `count` calls are waiting. */
  waitFor(count?: number): Promise<void>;
  /** Lets the waiting calls and all later ones go on. */
  release(): void;
}

interface ActiveHold {
  readonly method: string;
  readonly point: HoldPoint;
  waiting: number;
  readonly released: Promise<void>;
  readonly arrivals: Set<() => void>;
}

/** `before` the method runs, or `after` it ran and before its answer is sent. */
export type HoldPoint = "before" | "after";

export class Holds {
  private holds: ActiveHold[] = [];
  private releases: (() => void)[] = [];

  hold(method: string, point: HoldPoint): Hold {
    let open: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      open = resolve;
    });
    const active: ActiveHold = {
      method: method.toLowerCase(),
      point,
      waiting: 0,
      released,
      arrivals: new Set(),
    };
    this.holds.push(active);
    const release = () => {
      this.holds = this.holds.filter((other) => other !== active);
      open();
    };
    this.releases.push(release);
    return { waiting: () => active.waiting, waitFor: (count = 1) => waitFor(active, count), release };
  }

  /** Waits while a hold for this method and point is there. */
  async pass(method: string, point: HoldPoint): Promise<void> {
    for (const active of this.holds.filter(
      (hold) => hold.method === method.toLowerCase() && hold.point === point,
    )) {
      active.waiting += 1;
      for (const arrive of active.arrivals) arrive();
      await active.released;
      active.waiting -= 1;
    }
  }

  releaseAll(): void {
    for (const release of this.releases) release();
    this.releases = [];
  }
}

function waitFor(active: ActiveHold, count: number): Promise<void> {
  return new Promise((resolve) => {
    const arrive = () => {
      if (active.waiting < count) return;
      active.arrivals.delete(arrive);
      resolve();
    };
    active.arrivals.add(arrive);
    arrive();
  });
}
