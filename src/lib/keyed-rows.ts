/** Fewer than a copy of everything, more than one: copying one chunk and the list of chunks costs about the same then. */
const chunkSize = 128;

/**
 * Values by a fixed set of keys, in their order; never changed in place. A change copies a small part of it, so that a value can
 * change tens of thousands of times among ten thousand others.
 */
export class KeyedRows<Value> {
  private readonly places: ReadonlyMap<string, number>;
  private readonly chunks: readonly (readonly Value[])[];

  private constructor(places: ReadonlyMap<string, number>, chunks: readonly (readonly Value[])[]) {
    this.places = places;
    this.chunks = chunks;
  }

  /** Of two values with one key the later counts. */
  static from<Value>(rows: Iterable<readonly [key: string, value: Value]>): KeyedRows<Value> {
    const entries = [...new Map(rows)];
    const places = new Map(entries.map(([key], index) => [key, index]));
    const chunks: Value[][] = [];
    for (let from = 0; from < entries.length; from += chunkSize) {
      chunks.push(entries.slice(from, from + chunkSize).map(([, value]) => value));
    }
    return new KeyedRows(places, chunks);
  }

  get size(): number {
    return this.places.size;
  }

  get(key: string): Value | undefined {
    const place = this.places.get(key);
    return place === undefined ? undefined : this.chunks[Math.floor(place / chunkSize)]?.[place % chunkSize];
  }

  /** The same with another value for one of the keys; a key that is not there changes nothing. */
  with(key: string, value: Value): KeyedRows<Value> {
    const place = this.places.get(key);
    if (place === undefined) return this;
    const at = Math.floor(place / chunkSize);
    const chunk = this.chunks[at] ?? [];
    return new KeyedRows(this.places, this.chunks.with(at, chunk.with(place % chunkSize, value)));
  }

  keys(): Iterable<string> {
    return this.places.keys();
  }

  values(): readonly Value[] {
    return this.chunks.flat();
  }

  entries(): readonly (readonly [key: string, value: Value])[] {
    const values = this.values();
    return [...this.places.keys()].flatMap((key, index) => {
      const value = values[index];
      return value === undefined ? [] : [[key, value] as const];
    });
  }
}
