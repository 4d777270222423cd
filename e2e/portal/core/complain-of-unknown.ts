import { isMap } from "../php/bind.ts";
import type { CallLog } from "./call-log.ts";
import type { MethodDefinition } from "./method.ts";

/** The real portal ignores most of these; here a misspelt parameter, or a key inside one, must not go unnoticed. */
export function complainOfUnknown(
  log: CallLog,
  method: MethodDefinition,
  values: Readonly<Record<string, unknown>>,
): void {
  const specs = new Map(method.params.map((spec) => [spec.name, spec]));
  const complain = (name: string) => log.complain("unknown-parameter", `${method.name}: ${name}`);
  for (const [name, value] of Object.entries(values)) {
    const spec = specs.get(name);
    const isCommon = name.startsWith("bx24_") || (method.landing && name === "scope");
    if (spec === undefined && !isCommon) complain(name);
    const keys = spec?.keys;
    if (keys === undefined || !isMap(value)) continue;
    for (const key of Object.keys(value)) if (!keys.has(key)) complain(`${name}.${key}`);
  }
}
