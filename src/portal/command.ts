import type { GenericSchema } from "valibot";

import type { Scope } from "@/model/site.ts";

/**
 * What a parameter may be so that it means the same in a plain call and in a batch, where every leaf is text:
 * `false` would be true and `null` a type error there (contract A11).
 */
export type Value = string | number | readonly Value[] | { readonly [name: string]: Value };

export type Values = { readonly [name: string]: Value };

/** One REST method with its parameters and the shape of its answer. */
export interface Command<Answer> {
  readonly method: string;
  readonly params: Values;
  readonly schema: GenericSchema<unknown, Answer>;
}

/** A landing method; the scope is always spelled out, since in a batch the one before would stick (contract A11, C2). */
export function landingCommand<Answer>(
  method: string,
  scope: Scope,
  params: Values,
  schema: GenericSchema<unknown, Answer>,
): Command<Answer> {
  return { method: `landing.${method}`, params: { ...wellFormed(params), scope }, schema };
}

/**
 * With half a surrogate pair in it no batch could be written, and PHP would throw away the whole body of a call, its sign-in too
 * (contract A2): the portal gets the character that stands for one that cannot be shown.
 */
const wellFormed = (params: Values): Values =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, wellFormedValue(value)]));

function wellFormedValue(value: Value): Value {
  if (typeof value === "string") return value.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
  if (typeof value === "number") return value;
  return isList(value) ? value.map(wellFormedValue) : wellFormed(value);
}

/** Told apart here, since `Array.isArray` does not know of read-only lists. */
export const isList = (value: object): value is readonly Value[] => Array.isArray(value);
