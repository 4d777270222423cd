/** Something of the app that is loaded when it is needed, and only once. */
export interface Part<Value> {
  /**
   * The same promise every time, so that React can wait for it; after a failure too, until that is forgotten. Rejects with
   * `PartMissingError`. A kept promise carries its value as React's `use` reads it (`status`, `value`), so that what is there is
   * drawn at once: waiting for it once more would flicker.
   */
  readonly load: () => Promise<Value>;
  /** The next `load` tries anew. */
  readonly forgetFailure: () => void;
}

/** A part did not come: the connection is lost, or another release has taken the place of its file. */
export class PartMissingError extends Error {
  /** Which one, so that whoever tells of it can have it loaded anew. */
  readonly part: Pick<Part<unknown>, "forgetFailure">;

  constructor(part: Pick<Part<unknown>, "forgetFailure">, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "PartMissingError";
    this.part = part;
  }
}

/** A part that `bring` brings, such as `() => import("./part.ts")`. */
export function createPart<Value>(bring: () => Promise<Value>): Part<Value> {
  let loading: Promise<Value> | null = null;
  let hasFailed = false;
  const begin = (): Promise<Value> => {
    const promise = bring().then(
      (value) => {
        void Object.assign(promise, { status: "fulfilled", value });
        return value;
      },
      (cause: unknown) => {
        hasFailed = true;
        throw new PartMissingError(part, cause);
      },
    );
    return promise;
  };
  const part: Part<Value> = {
    load: () => {
      loading ??= begin();
      return loading;
    },
    forgetFailure: () => {
      if (!hasFailed) return;
      hasFailed = false;
      loading = null;
    },
  };
  return part;
}
