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
  return { method: `landing.${method}`, params: { ...params, scope }, schema };
}
