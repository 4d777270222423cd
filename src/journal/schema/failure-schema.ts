import * as v from "valibot";

import { failureTable, type FailureRowKey } from "@/model/failure-table.ts";
import type { FailureKind, PortalFailure } from "@/model/failure.ts";

import { momentSchema, oneOf } from "./primitives.ts";

const kindSchema = oneOf<FailureKind>({
  "not-run": true,
  refused: true,
  unsure: true,
  session: true,
  malformed: true,
});

const isRow = (row: string): row is FailureRowKey => Object.hasOwn(failureTable, row);

/** A row that only another release knows is `UNKNOWN` to this one; the portal's code stands beside it. */
const rowSchema = v.pipe(
  v.string(),
  v.transform((row): FailureRowKey => (isRow(row) ? row : "UNKNOWN")),
);

export const failureSchema: v.GenericSchema<unknown, PortalFailure> = v.object({
  kind: kindSchema,
  code: v.string(),
  row: rowSchema,
  description: v.string(),
  status: v.number(),
  method: v.string(),
  repeatAt: v.nullable(momentSchema),
});
