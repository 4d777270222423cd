import * as v from "valibot";

/** One schema for every variant of a union, by the name that tells them apart. */
type Variants<Value extends Readonly<Record<Tag, string>>, Tag extends string> = {
  readonly [Name in Value[Tag]]: v.GenericSchema<unknown, Extract<Value, Readonly<Record<Tag, Name>>>>;
};

/**
 * A union whose variants are told apart by the field `tag`. A variant of the type that has no schema does not compile, nor
 * does a schema that gives something else than its variant.
 */
export function tagged<Value extends Readonly<Record<Tag, string>>, Tag extends string>(
  tag: Tag,
  variants: Variants<Value, Tag>,
): v.GenericSchema<unknown, Value> {
  const byName = new Map<string, v.GenericSchema<unknown, Value>>(Object.entries(variants));
  // Says where and what was expected; it fits nothing that got here.
  const none = v.pipe(v.object({ [tag]: v.picklist([...byName.keys()]) }), v.never());
  return v.lazy((input): v.GenericSchema<unknown, Value> => byName.get(nameOf(input, tag) ?? "") ?? none);
}

function nameOf(input: unknown, tag: string): string | null {
  if (typeof input !== "object" || input === null) return null;
  const name: unknown = Reflect.get(input, tag);
  return typeof name === "string" ? name : null;
}

/** The variant of the name `what`. */
export const whatSchema = <Name extends string, Entries extends v.ObjectEntries>(
  what: Name,
  entries: Entries,
) => v.object({ ...entries, what: v.literal(what) });

/** The variant of the name `type`. */
export const typeSchema = <Name extends string, Entries extends v.ObjectEntries>(
  type: Name,
  entries: Entries,
) => v.object({ ...entries, type: v.literal(type) });
