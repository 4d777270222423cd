import { isMap } from "../php/bind.ts";

/** The five maps a batch fills, which later commands may refer to (contract A11). */
export interface BatchMaps {
  readonly result: Record<string, unknown>;
  readonly error: Record<string, unknown>;
  readonly total: Record<string, unknown>;
  readonly next: Record<string, unknown>;
  readonly time: Record<string, unknown>;
}

const whole = /^\$(result|next|total|time|error)((?:\[[^\]]*\])+)$/i;
/** Text that follows without a space belongs to the token and is swallowed with it. */
const inside = /\$(result|next|total|time|error)((?:\[[^\]]*\])+)[^\s]*/gi;

/** Replaces references in the values of one command; parameter names are never looked at. */
export function resolveReferences(value: unknown, maps: BatchMaps): unknown {
  if (Array.isArray(value)) return value.map((nested) => resolveReferences(nested, maps));
  if (isMap(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, nested]) => [key, resolveReferences(nested, maps)]),
    );
  }
  if (typeof value !== "string") return value;
  const match = whole.exec(value);
  if (match !== null) return lookUp(maps, match[1] ?? "", match[2] ?? "");
  return value.replaceAll(inside, (token, root: string, path: string) => {
    const found = lookUp(maps, root, path);
    return typeof found === "string" || typeof found === "number" ? String(found) : token;
  });
}

/** Follows the path as far as it goes: the last level that could be resolved is the value. */
function lookUp(maps: BatchMaps, root: string, path: string): unknown {
  let found: unknown = maps[root.toLowerCase() as keyof BatchMaps];
  for (const [, key = ""] of path.matchAll(/\[([^\]]*)\]/g)) {
    const next = Array.isArray(found)
      ? found[Number(key)]
      : isMap(found) && Object.hasOwn(found, key)
        ? found[key]
        : undefined;
    if (next === undefined) return found;
    found = next;
  }
  return found;
}
