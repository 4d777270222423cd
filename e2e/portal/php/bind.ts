import type { MethodDefinition, Params, ParamSpec } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";

/** PHP's idea of true for values that come out of JSON or a form. */
export function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return (
    value !== "" && value !== "0" && value !== 0 && value !== false && value !== null && value !== undefined
  );
}

/** `intval`: leading digits count, anything else is 0. */
export function toInt(value: unknown): number {
  if (typeof value === "number") return Math.trunc(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return Number.parseInt(value.trim(), 10) || 0;
  return isTruthy(value) ? 1 : 0;
}

/** PHP's text for a value: `true` is "1", `false` and `null` are empty, an array is the word "Array". */
export function toText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "";
  return typeof value === "object" && value !== null ? "Array" : "";
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An array parameter as a map; anything else is an empty one. */
export const mapOf = (value: unknown): Readonly<Record<string, unknown>> => (isMap(value) ? value : {});

/** An array parameter as a list, whichever of PHP's two shapes it came in. */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isMap(value) ? Object.values(value) : [];
}

/** Binds decoded data to the parameters of a method (contract A8): names are case-sensitive, `null` is not sent. */
export function bindParams(method: MethodDefinition, values: Readonly<Record<string, unknown>>): Params {
  const given = method.params.filter(({ name }) => values[name] !== undefined && values[name] !== null);
  const missing = method.params.filter((spec) => spec.required === true && !given.includes(spec));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    throw new PortalError(
      "MISSING_PARAMS",
      `Invalid method parameters: required fields are missing: ${names}.`,
    );
  }
  return Object.fromEntries(given.map((spec) => [spec.name, castParam(spec, values[spec.name])]));
}

function castParam(spec: ParamSpec, value: unknown): unknown {
  const isArray = typeof value === "object";
  if (spec.type === "mixed") return value;
  if (isArray !== (spec.type === "array")) {
    throw new PortalError(
      "ERROR_ARGUMENT",
      `The value of an argument '${spec.name}' must be of type ${spec.type}`,
      400,
      {
        argument: spec.name,
      },
    );
  }
  if (spec.type === "int") return castInt(spec, value);
  if (spec.type === "bool") return isTruthy(value);
  if (spec.type === "string") return toText(value);
  return value;
}

/** PHP's weak typing: numeric texts pass, anything else is a type error (contract A8). */
function castInt(spec: ParamSpec, value: unknown): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = toText(value).trim();
  if (!/^[+-]?\d+(\.0+)?$/.test(text)) {
    throw new PortalError(
      "TYPE_ERROR",
      `Argument #${spec.name} must be of type ${spec.nullable === true ? "?int" : "int"}, string given`,
    );
  }
  return Math.trunc(Number(text));
}
