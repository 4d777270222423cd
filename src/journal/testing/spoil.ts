/** Values inside of `value`, each as the path that leads to it. */
export function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...pathsOf(inner).map((path) => [name, ...path]),
  ]);
}

/** `value` with what `path` leads to replaced by something that is never right there. */
export function spoil(value: unknown, [name = "", ...rest]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const inner: unknown = Reflect.get(value, name);
  const spoiled = rest.length > 0 ? spoil(inner, rest) : wrongFor(inner);
  return Array.isArray(value)
    ? value.map((entry: unknown, index) => (String(index) === name ? spoiled : entry))
    : { ...value, [name]: spoiled };
}

function wrongFor(value: unknown): unknown {
  if (value === null) return 0.5;
  return typeof value === "object" ? "spoiled" : [];
}
