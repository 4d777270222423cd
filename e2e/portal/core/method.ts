import type { AppRow, UserRow } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import type { Hit } from "./hit.ts";

/** Types a parameter can have in the portal's PHP signature; `mixed` is untyped and cast by the method itself. */
type ParamType = "int" | "bool" | "string" | "array" | "mixed";

export interface ParamSpec {
  readonly name: string;
  readonly type: ParamType;
  readonly required?: boolean;
  /** `?int` and the like; an empty string for a nullable int is a `TYPE_ERROR` (contract A8). */
  readonly nullable?: boolean;
  /** Keys that the portal knows inside a map; any other one is a complaint. Left out where the method refuses them itself. */
  readonly keys?: { has(key: string): boolean };
}

/** Everything a method may look at. `hit` holds the statics that live for one HTTP request (contract A11). */
export interface MethodContext {
  readonly state: PortalState;
  readonly hit: Hit;
  readonly user: UserRow;
  /** `null` for an incoming webhook: no application context. */
  readonly app: AppRow | null;
  /** Scopes of the application or the webhook. */
  readonly scopes: readonly string[];
}

/** Bound parameters by name; absent ones are not there. */
export type Params = Readonly<Record<string, unknown>>;

export interface MethodDefinition {
  /** Spelling of the docs, e.g. `landing.landing.getList`; looked up without regard to case. */
  readonly name: string;
  /** Scope the app needs; `null` for the common methods; several: one of them is enough. */
  readonly scope: string | readonly string[] | null;
  /** Landing methods pass the gate of C3, take the common `scope` parameter and bind as A8 says. */
  readonly landing: boolean;
  readonly params: readonly ParamSpec[];
  /** Milliseconds the method takes on the portal; what it changes is there at their end. */
  readonly durationMs?: (context: MethodContext, params: Params) => number;
  /** Returns the `result`; throws `PortalError` for a refusal. `undefined` becomes `true`, `null` stays `null`. */
  readonly run: (context: MethodContext, params: Params) => unknown;
}
