import { PortalError } from "../core/portal-error.ts";
import { toList, toText } from "../php/bind.ts";
import { PhpDate } from "../php/json.ts";
import type { ListParams } from "./list-params.ts";
import { readPortalDate } from "./portal-date.ts";

/** How a row shows itself: field name → the portal's text, `null`, or a PHP date object. */
export type FieldTable<Row> = Readonly<Record<string, (row: Row) => unknown>>;

const unknownField = (name: string) =>
  new PortalError("SYSTEM_ERROR", `Unknown field definition \`${name}\` (${name}) for Table Entity.`);

type Test = (value: unknown) => boolean;

/** Keeps the rows that meet every condition of the filter (contract D3, filter prefixes). */
export function filterRows<Row>(
  rows: readonly Row[],
  filter: Readonly<Record<string, unknown>>,
  fields: FieldTable<Row>,
): readonly Row[] {
  const tests = Object.entries(filter).map(([key, wanted]) => {
    const [, operator = "", name = ""] = /^([!=<>%?@]*)(.*)$/.exec(key) ?? [];
    const read = fields[name];
    if (read === undefined) throw unknownField(name);
    return { read, test: makeTest(operator, wanted) };
  });
  return rows.filter((row) => tests.every(({ read, test }) => test(read(row))));
}

function makeTest(operator: string, wanted: unknown): Test {
  if (operator.startsWith("!")) {
    const test = makeTest(operator.slice(1), wanted);
    return (value) => !test(value);
  }
  if (operator === ">=" || operator === "<=" || operator === ">" || operator === "<")
    return comparison(operator, wanted);
  if (operator === "%" || operator === "?") {
    const part = fold(wanted);
    return (value) => value !== null && fold(value).includes(part);
  }
  if (wanted === null || wanted === false) return (value) => value === null;
  if (typeof wanted === "object") {
    const list = new Set(toList(wanted).map(fold));
    return (value) => value !== null && list.has(fold(value));
  }
  const text = fold(wanted);
  return (value) => value !== null && fold(value) === text;
}

/** The database compares texts without regard to case (contract D4.2). */
const fold = (value: unknown): string => toText(value).toLowerCase();

/** The number behind a value where there is one: a number or a date. */
function numberOf(value: unknown): number | null {
  if (value instanceof PhpDate) return value.ms;
  const text = toText(value);
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : readPortalDate(text);
}

function comparison(operator: ">=" | "<=" | ">" | "<", wanted: unknown): Test {
  const bound = numberOf(wanted) ?? fold(wanted);
  return (value) => {
    if (value === null) return false;
    const held = typeof bound === "number" ? (numberOf(value) ?? Number.NaN) : fold(value);
    if (operator === ">=") return held >= bound;
    if (operator === "<=") return held <= bound;
    return operator === ">" ? held > bound : held < bound;
  };
}

export function orderRows<Row>(
  rows: readonly Row[],
  order: Readonly<Record<string, unknown>>,
  fields: FieldTable<Row>,
): readonly Row[] {
  const keys = Object.entries(order).map(([name, direction]) => {
    const read = fields[name];
    if (read === undefined) throw unknownField(name);
    return { keyOf: sortKeys(rows, read), sign: toText(direction).toLowerCase().startsWith("desc") ? -1 : 1 };
  });
  if (keys.length === 0) return rows;
  return rows.toSorted((a, b) => {
    for (const { keyOf, sign } of keys) {
      const [left, right] = [keyOf.get(a) ?? 0, keyOf.get(b) ?? 0];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
}

/** A column is sorted by number where every value is one, else as text; `null` comes first, as in the database. */
function sortKeys<Row>(rows: readonly Row[], read: (row: Row) => unknown): ReadonlyMap<Row, number | string> {
  const values = rows.map(read);
  const numbers = values.map((value) => (value === null ? Number.NEGATIVE_INFINITY : numberOf(value)));
  const numeric = numbers.every((number) => number !== null);
  return new Map(rows.map((row, index) => [row, (numeric ? numbers[index] : null) ?? fold(values[index])]));
}

/**
 * An unknown field in `select` or `group` is the portal's `SYSTEM_ERROR`, also where no row is found. A grouping does nothing
 * else: the ORM groups by each selected field as well, so rows with an id stay apart.
 */
export function checkNames<Row>(names: readonly string[], fields: FieldTable<Row>): void {
  for (const name of names) if (fields[name] === undefined) throw unknownField(name);
}

/** The selected fields of a row. */
export function showRow<Row>(
  row: Row,
  select: readonly string[],
  fields: FieldTable<Row>,
): Record<string, unknown> {
  return Object.fromEntries(select.map((name) => [name, fields[name]?.(row)]));
}

export function cutRows<Row>(
  rows: readonly Row[],
  { limit, offset }: ListParams,
  cap: number | null,
): readonly Row[] {
  const most = Math.min(limit ?? Number.POSITIVE_INFINITY, cap ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(most) ? rows.slice(offset, offset + most) : rows.slice(offset);
}
