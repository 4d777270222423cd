import type { MethodDefinition, ParamSpec } from "../core/method.ts";

type Keys = readonly string[] | NonNullable<ParamSpec["keys"]>;

export const int = (name: string): ParamSpec => ({ name, type: "int", required: true });
export const optionalInt = (name: string): ParamSpec => ({ name, type: "int", nullable: true });
export const bool = (name: string): ParamSpec => ({ name, type: "bool" });
export const text = (name: string): ParamSpec => ({ name, type: "string", required: true });
export const optionalText = (name: string): ParamSpec => ({ name, type: "string" });
/** A map; with `keys` any other key in it is a complaint. */
export const map = (name: string, keys?: Keys): ParamSpec => ({ ...optionalMap(name, keys), required: true });
export const optionalMap = (name: string, keys?: Keys): ParamSpec => ({
  name,
  type: "array",
  ...(keys === undefined ? {} : { keys: "has" in keys ? keys : new Set(keys) }),
});
/** Untyped in the portal's signature: anything goes, the method casts it itself (contract A8). */
export const loose = (name: string): ParamSpec => ({ name, type: "mixed", required: true });

/** A method of the landing module: scope `landing`, gate, binding and the common `scope` parameter. */
export function landing(
  name: string,
  params: readonly ParamSpec[],
  run: MethodDefinition["run"],
  durationMs?: MethodDefinition["durationMs"],
): MethodDefinition {
  return {
    name: `landing.${name}`,
    scope: "landing",
    landing: true,
    params,
    run,
    ...(durationMs === undefined ? {} : { durationMs }),
  };
}
