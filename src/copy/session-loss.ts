import type { PortalFailure } from "@/model/failure.ts";

import type { RunContext } from "./run-context.ts";

/**
 * Whether the run stands still because of this failure: sign-in, access, tariff or portal are gone, and nothing else would
 * work. A run of a single copy has nothing else to keep, so there the copy itself ends with it.
 */
export const pausesRun = ({ plan }: Pick<RunContext, "plan">, { kind }: PortalFailure): boolean =>
  kind === "session" && plan.copies.length > 1;
