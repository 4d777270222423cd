import { BadInput } from "./read-input.ts";

/**
 * Sets fields of a settings object to values of the type they have now. Those named in `nullable` are numbers that may also be
 * `null`. All are checked before the first is set.
 */
export function applyFields(
  target: object,
  fields: Readonly<Record<string, unknown>>,
  nullable: readonly string[],
): void {
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(target, name)) {
      throw new BadInput(`There is no "${name}". There are ${Object.keys(target).join(", ")}.`);
    }
    const wanted = nullable.includes(name) ? "number" : typeof Reflect.get(target, name);
    const isNull = value === null && nullable.includes(name);
    if (!isNull && (typeof value !== wanted || Number.isNaN(value))) {
      throw new BadInput(`"${name}" must be a ${wanted}${nullable.includes(name) ? ", or null" : ""}.`);
    }
  }
  Object.assign(target, fields);
}
