import * as v from "valibot";

/** An id as the journal holds it: a whole number above 0; `brand` is one of the makers of `src/model/ids.ts`. */
export const idSchema = <Id>(brand: (id: number) => Id) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.transform(brand));

/** A whole number from 0 on. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A moment, Unix ms. */
export const momentSchema = v.number();

export const textsSchema = v.array(v.string());

/** One of some names; the compiler asks for every name of the type, so that a new one cannot be forgotten here. */
export const oneOf = <Name extends string>(names: Readonly<Record<Name, true>>) =>
  v.custom<Name>((name) => typeof name === "string" && Object.hasOwn(names, name));

/** It becomes a link, so it must not be one that runs a script. */
export const publicUrlSchema = v.nullable(v.pipe(v.string(), v.regex(/^https?:/i)));
