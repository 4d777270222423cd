/** Leaky bucket per source address (contract A9): every request adds one, the bucket drains by the second. */
export class RateBucket {
  private readonly levels = new Map<string, { level: number; at: number }>();

  /** Counts a request at `now` (Unix ms); `false` means that it is over the burst and must not run. */
  admit(address: string, plan: { rateBurst: number; rateDrainPerSecond: number }, now: number): boolean {
    const last = this.levels.get(address) ?? { level: 0, at: now };
    const drained = Math.max(0, last.level - ((now - last.at) / 1000) * plan.rateDrainPerSecond);
    const admitted = drained + 1 <= plan.rateBurst;
    this.levels.set(address, { level: admitted ? drained + 1 : drained, at: now });
    return admitted;
  }

  clear(): void {
    this.levels.clear();
  }
}
