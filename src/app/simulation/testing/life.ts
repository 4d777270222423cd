/** Points at which something may happen to a tab: around a call, and before and after an event is held. */
type Point = "call" | "sent" | "answer" | "append" | "held";

/** Whether a tab still is there, and what it does. */
export interface Life {
  readonly isAlive: () => boolean;
  /** What the work comes to; never, once the tab is gone. */
  readonly whileAlive: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly pass: (point: Point) => void;
  /** By source page: the row whose copy was sent last. Rows of one source are never in flight together. */
  readonly sent: Map<number, string>;
  readonly end: () => void;
  readonly onEnd: (listener: () => void) => void;
}

export const never = new Promise<never>(() => undefined);

export function beginLife(onPoint: () => void): Life {
  let alive = true;
  const listeners: (() => void)[] = [];
  return {
    isAlive: () => alive,
    whileAlive: async (work) => {
      const value = await work;
      return alive ? value : never;
    },
    pass: () => {
      if (alive) onPoint();
    },
    sent: new Map(),
    end: () => {
      alive = false;
      for (const listener of listeners) listener();
    },
    onEnd: (listener) => void listeners.push(listener),
  };
}
