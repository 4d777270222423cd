import { PortalError } from "../core/portal-error.ts";
import { isMap, toInt, toList, toText } from "../php/bind.ts";

export interface ListParams {
  readonly select: readonly string[] | null;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly order: Readonly<Record<string, unknown>>;
  readonly group: readonly string[];
  readonly limit: number | null;
  readonly offset: number;
  readonly flags: Readonly<Record<string, unknown>>;
}

/** Keys that every list knows inside its `params` (contract D1, D3). */
export const listKeys = ["select", "filter", "order", "group", "limit", "offset"] as const;
/** Not in the docs, and yet no exception of the ORM. */
const ormKeys = ["count_total", "cache", "data_doubling", "private_fields"];

/**
 * Reads `params` of a list method; keys with a dot and `runtime` are removed (contract D1, D3). What is neither one of `flags`
 * nor known to the ORM is its exception (contract A8).
 */
export function readListParams(params: unknown, flags: readonly string[] = []): ListParams {
  const map = withoutDots(params);
  const known = new Set<string>([...listKeys, ...ormKeys, ...flags]);
  const unknown = Object.keys(map).find((key) => !known.has(key));
  if (unknown !== undefined) throw new PortalError("SYSTEM_ERROR", `Unknown parameter: ${unknown}`);
  const select = toList(map["select"])
    .map(toText)
    .filter((name) => !name.includes("."));
  const limit = toInt(map["limit"]);
  return {
    select: select.length === 0 || select.includes("*") ? null : select,
    filter: withoutDots(map["filter"]),
    order: withoutDots(map["order"]),
    group: readGroup(map["group"]),
    limit: limit > 0 ? limit : null,
    offset: Math.max(0, toInt(map["offset"])),
    flags: map,
  };
}

/** One field may stand there without a list. */
function readGroup(group: unknown): readonly string[] {
  return (typeof group === "string" ? [group] : toList(group))
    .map(toText)
    .filter((name) => !name.includes("."));
}

function withoutDots(value: unknown): Readonly<Record<string, unknown>> {
  if (!isMap(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.includes(".") && key !== "runtime"));
}
