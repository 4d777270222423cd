import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";

import type { Command } from "./command.ts";
import { malformed } from "./failure.ts";
import type { RestClient } from "./rest-client.ts";

/** No portal has so many rows, be its answers ever so short: one that goes on for longer does not tell the truth. */
export const mostPortions = 2000;

/** How a list is read in the order of ids. */
interface Portions<Row> {
  /** What is known of it already. */
  readonly first: readonly Row[];
  /** Rows up to this id are not asked for. */
  readonly after: number;
  readonly above: (id: number) => Command<readonly Row[]>;
  /** Whether an answer of that many rows may not be all. */
  readonly mayGoOn: (rows: number) => boolean;
}

/**
 * The rest of a list, in as many requests as it takes, at least one. A portal that ignores the filter, and answers with the same
 * rows again and again, has no more.
 */
export async function readPortions<Row extends { readonly id: number }>(
  client: RestClient,
  { first, after: from, above, mayGoOn }: Portions<Row>,
): Promise<Result<readonly Row[], PortalFailure>> {
  const rows = [...first];
  let after = from;
  for (let portions = 0; portions < mostPortions; portions += 1) {
    const read = await client.call(above(after));
    if (!read.ok) return read;
    const further = read.value.filter(({ id }) => id > after);
    // One by one: as arguments of one call they may be too many.
    for (const row of further) {
      rows.push(row);
      after = Math.max(after, row.id);
    }
    if (!mayGoOn(further.length)) return success(rows);
  }
  return failed(malformed(above(after).method, "a list without end"));
}
