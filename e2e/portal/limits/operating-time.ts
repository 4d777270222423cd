const minute = 60_000;
const windowMinutes = 10;
/** Shorter runs are not counted (contract A9). */
const countedFromMs = 100;

/** Running time per application and method in ten one-minute buckets (contract A9). */
export class OperatingTime {
  private readonly buckets = new Map<string, Map<number, number>>();

  /** Seconds used in the window that ends at `now` (Unix ms). */
  used(key: string, now: number): number {
    return [...this.window(key, now).values()].reduce((sum, ms) => sum + ms, 0) / 1000;
  }

  count(key: string, ms: number, now: number): void {
    if (ms <= countedFromMs) return;
    const buckets = this.window(key, now);
    const bucket = Math.floor(now / minute);
    buckets.set(bucket, (buckets.get(bucket) ?? 0) + ms);
    this.buckets.set(key, buckets);
  }

  /** Unix seconds at which the oldest counted minute leaves the window; `null` when nothing is counted. */
  resetAt(key: string, now: number): number | null {
    const oldest = [...this.window(key, now).keys()].toSorted((a, b) => a - b)[0];
    return oldest === undefined ? null : ((oldest + windowMinutes) * minute) / 1000;
  }

  clear(): void {
    this.buckets.clear();
  }

  private window(key: string, now: number): Map<number, number> {
    const from = Math.floor(now / minute) - windowMinutes;
    return new Map(
      [...(this.buckets.get(key) ?? new Map<number, number>())].filter(([bucket]) => bucket > from),
    );
  }
}
