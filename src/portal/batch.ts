import * as v from "valibot";

import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import { isList, type Command, type Value, type Values } from "./command.ts";
import { failureOf, malformed } from "./failure.ts";

/** Commands by name. Names are words and not numbers, which PHP would turn into lists (contract A11). */
export type Commands = Readonly<Record<string, Command<unknown>>>;

/** The `cmd` of a batch: each command as `method?query`. */
export function encodeCommands(commands: Commands): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(commands).map(([name, { method, params }]) => [name, `${method}?${encodeQuery(params)}`]),
  );
}

/** Whether a batch leaves a text as it is: references are replaced in it, and what looks like markup passes the portal's filter (contract A11). */
export const isKeptInBatch = (text: string): boolean => !/<|\$(?:result|error|total|next|time)\[/i.test(text);

/** PHP's way to nest: `params[select][]=ID`, `filter[>ID]=5` (contract A2). */
export function encodeQuery(values: Values): string {
  return Object.entries(values)
    .flatMap(([name, value]) => encodePairs(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join("&");
}

type Pairs = readonly (readonly [name: string, value: string | number])[];

function encodePairs(name: string, value: Value): Pairs {
  if (typeof value !== "object") return [[name, value]];
  if (isList(value)) return value.flatMap((one) => encodePairs(`${name}[]`, one));
  return Object.entries(value).flatMap(([key, one]) => encodePairs(`${name}[${key}]`, one));
}

/** What became of each command of a batch, unparsed. */
export interface BatchMaps {
  readonly result: Readonly<Record<string, unknown>>;
  readonly result_error: Readonly<Record<string, unknown>>;
  readonly result_time: Readonly<Record<string, unknown>>;
}

/** An empty map is sent as `[]` (contract A6). */
const mapSchema = v.pipe(
  v.unknown(),
  v.transform((map) => (Array.isArray(map) && map.length === 0 ? {} : map)),
  v.check((map) => !Array.isArray(map), "a list instead of a map"),
  v.record(v.string(), v.unknown()),
);

export const batchSchema: v.GenericSchema<unknown, BatchMaps> = v.object({
  result: mapSchema,
  result_error: mapSchema,
  result_time: v.optional(mapSchema, []),
});

const errorSchema = v.object({ error: v.string(), error_description: v.optional(v.string(), "") });

/** What the portal says of one command; absent from all maps it may have run or not. */
export function readOutcome(maps: BatchMaps, name: string, method: string): Result<unknown, PortalFailure> {
  if (Object.hasOwn(maps.result, name)) return success(maps.result[name]);
  const parsed = v.safeParse(errorSchema, maps.result_error[name]);
  if (!parsed.success) return failed(malformed(method, `no outcome of "${name}" in the batch`));
  const { error: code, error_description: description } = parsed.output;
  return failed(failureOf({ method, status: 200, code, description }));
}
