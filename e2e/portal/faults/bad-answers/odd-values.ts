/** JSON that may be changed in place. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const numbers: readonly Json[] = [0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 1, 999_999_999, 1];

const texts: readonly Json[] = [
  "",
  "0",
  "-1",
  "1.5",
  "1e3",
  "NaN",
  "0x10",
  " 7",
  "7 ",
  "Y",
  "y",
  "x".repeat(100_000),
];

const others: readonly Json[] = [
  null,
  true,
  false,
  "",
  0,
  [],
  {},
  [null],
  [[]],
  { 0: null },
  "null",
  "[]",
  ["Y"],
];

/** Values of the same type, or of another one. */
export function valuesFor(value: Json, which: "other-value" | "other-type"): readonly Json[] {
  if (which === "other-type") return [...others, typeof value === "number" ? String(value) : 7];
  if (typeof value === "number") return numbers;
  if (typeof value === "boolean") return [!value];
  if (value === "Y") return ["N"];
  if (value === "N") return ["Y"];
  if (typeof value === "string") return texts;
  return others;
}
