/** Fields of a test runner's JSON report; one of another shape is refused, never counted as nothing. */
export function readField(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !(key in value)) {
    throw new Error(`the report has no "${key}"`);
  }
  return (value as Record<string, unknown>)[key];
}

export function readNumber(value: unknown, key: string): number {
  const number = readField(value, key);
  if (typeof number !== "number") throw new Error(`"${key}" of the report is no number`);
  return number;
}

export function readText(value: unknown, key: string): string {
  return String(readField(value, key));
}

export function readArray(value: unknown, key: string): readonly unknown[] {
  const list = readField(value, key);
  if (!Array.isArray(list)) throw new Error(`"${key}" of the report is no list`);
  return list;
}
