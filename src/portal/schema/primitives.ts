import * as v from "valibot";

/** Whole numbers above 0, sent as numbers or as their digits (contract A8, fact 19). */
const idNumber = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]),
  v.safeInteger(),
  v.minValue(1),
);

/** An id; `brand` is one of the makers of `src/model/ids.ts`. */
export const idSchema = <Id>(brand: (id: number) => Id) => v.pipe(idNumber, v.transform(brand));

/** No id is told in five ways (contract D2, D3); old rows have 0 for the root. */
const noId = v.pipe(
  v.union([v.null(), v.literal(""), v.literal("0"), v.literal(0), v.literal(false)]),
  v.transform(() => null),
);

export const idOrNullSchema = <Id>(brand: (id: number) => Id) => v.union([noId, idSchema(brand)]);

/** `Y` or `N`; a row that never got a value has `null`. */
export const flagSchema = v.pipe(
  v.nullable(v.picklist(["Y", "N"])),
  v.transform((flag) => flag === "Y"),
);

export const textSchema = v.nullable(v.string(), "");

/** Portal-formatted text; a date that was not converted is `{}` (contract D3). */
export const dateTextSchema = v.pipe(
  v.unknown(),
  v.transform((date) => (typeof date === "string" ? date : "")),
);

/**
 * A list, which PHP sends as a map where its keys have gaps (contract A6). `null` is no list: an answer that was never
 * given must not look like "there are none".
 */
export function listSchema<Row>(row: v.GenericSchema<unknown, Row>) {
  const values = v.union([
    v.array(v.unknown()),
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((map): unknown[] => Object.values(map)),
    ),
  ]);
  return v.pipe(values, v.array(row));
}
