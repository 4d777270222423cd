import { valuesFor, type Json } from "./odd-values.ts";

/** One change at one place of an answer. `at` counts the places, and begins again where there are fewer; `pick` chooses among values. */
export interface ValueEdit {
  readonly at: number;
  readonly do: (typeof valueEdits)[number];
  readonly pick: number;
}

export const valueEdits = [
  "drop",
  "other-value",
  "other-type",
  "other-id",
  "other-key",
  "twice",
  "exchange",
  "reverse",
  "only-first",
  "wrap",
] as const;

type Container = Json[] | { [name: string]: Json };

/** A value in what holds it. */
interface Place {
  readonly holder: Container;
  readonly key: string | number;
}

/** Makes one change to a value that may be changed; `ids` are those of rows that the portal has. */
export function editValue(root: Json, edit: ValueEdit, ids: readonly number[]): Json {
  const holder: [Json] = [root];
  const places = placesIn(holder);
  const place = places[edit.at % places.length];
  if (place !== undefined) changeAt(place, edit, ids);
  // Only the root itself can have been taken away.
  return holder[0] ?? null;
}

/** Every value, the outer ones before what is in them. */
function placesIn(holder: Container): readonly Place[] {
  const found: Place[] = [];
  const open: Container[] = [holder];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const key of keysOf(next)) {
      found.push({ holder: next, key });
      const value = read({ holder: next, key });
      if (isContainer(value)) open.push(value);
    }
  }
  return found;
}

const keysOf = (holder: Container): readonly (string | number)[] =>
  Array.isArray(holder) ? holder.map((_value, index) => index) : Object.keys(holder);

const isContainer = (value: Json): value is Container => typeof value === "object" && value !== null;

function read({ holder, key }: Place): Json {
  return (Array.isArray(holder) ? holder[Number(key)] : holder[key]) ?? null;
}

function write({ holder, key }: Place, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

function drop({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function changeAt(place: Place, edit: ValueEdit, ids: readonly number[]): void {
  const value = read(place);
  switch (edit.do) {
    case "drop":
      drop(place);
      return;
    case "other-value":
    case "other-type":
      // A copy: further changes are to this answer, and not to the odd values themselves.
      write(place, structuredClone(pickFrom(valuesFor(value, edit.do), edit.pick)));
      return;
    case "other-id": {
      const id = ids[edit.pick % Math.max(1, ids.length)] ?? 0;
      write(place, typeof value === "number" ? id : String(id));
      return;
    }
    case "other-key":
      renameKey(place, edit.pick);
      return;
    case "twice":
      addTwin(place);
      return;
    case "exchange":
      exchange(place, edit.pick);
      return;
    case "reverse":
    case "only-first":
      write(place, inOtherOrder(value, edit.do));
      return;
    case "wrap":
      write(place, [value]);
      return;
  }
}

const pickFrom = (values: readonly Json[], pick: number): Json => values[pick % values.length] ?? null;

function renameKey(place: Place, pick: number): void {
  const names = [`${place.key}x`, String(place.key).toLowerCase(), "0", "copy", "__proto__", "constructor"];
  const value = read(place);
  drop(place);
  const name = names[pick % names.length] ?? "x";
  if (Array.isArray(place.holder)) place.holder.push(value);
  // By definition and not by assignment, so that `__proto__` is a name like any other.
  else
    Object.defineProperty(place.holder, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}

function addTwin({ holder, key }: Place): void {
  const value = read({ holder, key });
  if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
  else holder[`${key}2`] = structuredClone(value);
}

/** With another value of the same holder. */
function exchange(place: Place, pick: number): void {
  const keys = keysOf(place.holder);
  const other: Place = { holder: place.holder, key: keys[pick % keys.length] ?? place.key };
  const value = read(place);
  write(place, read(other));
  write(other, value);
}

function inOtherOrder(value: Json, how: "reverse" | "only-first"): Json {
  if (!isContainer(value)) return value;
  if (Array.isArray(value)) return how === "reverse" ? value.toReversed() : value.slice(0, 1);
  const entries = Object.entries(value);
  return Object.fromEntries(how === "reverse" ? entries.toReversed() : entries.slice(0, 1));
}
