import * as v from "valibot";

import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { CopyRequest } from "@/model/portal-answers.ts";
import type { Scope } from "@/model/site.ts";

import { landingCommand, type Command } from "./command.ts";
import { failureOf } from "./failure.ts";
import { ofSite } from "./landing-commands.ts";
import type { BatchAnswers } from "./rest-client.ts";
import { pageIdsSchema } from "./schema/page-schema.ts";

/** Two commands ahead of a copy; together they halt the batch where these very bytes have been carried out before. */
export interface CopyGuard {
  /** At most one page that an earlier delivery may have made. */
  readonly suspects: Command<readonly PageId[]>;
  /** Refused where there is one. */
  readonly guard: Command<unknown>;
}

/**
 * A browser repeats a POST by itself when a connection that was used before closes without an answer, and tells nobody
 * (docs/decisions/005). So the request itself asks for pages that a first delivery may have made. `guard` looks for the
 * suspect in a scope that sees none of these pages, and is refused; without a suspect its reference comes to the empty
 * list (contract A11), of which there is nothing to list (contract D15).
 */
export function guardCopy({ scope, siteId, guard }: CopyRequest): CopyGuard {
  const filter = {
    ...ofSite(siteId, { withTrash: true }),
    ">ID": guard.mark,
    "=CREATED_BY_ID": guard.userId,
    // A taken address gets four letters behind it (contract D4.3).
    "%CODE": guard.code,
  };
  return {
    suspects: landingCommand(
      "landing.getList",
      scope,
      { params: { select: ["ID"], filter, order: { ID: "ASC" }, limit: 1 } },
      pageIdsSchema,
    ),
    guard: landingCommand(
      "block.getlist",
      blindScope(scope),
      { lid: "$result[suspects][0][ID]" },
      v.unknown(),
    ),
  };
}

/** A scope in which pages of `scope` do not exist (contract C2); the gate lets everybody into `VIBE` (contract C3). */
const blindScope = (scope: Scope): Scope => (scope === "VIBE" ? "PAGE" : "VIBE");

/**
 * Why a guarded copy was not made, where `failure` is what its own outcome says. `guard-unusable`: this portal cannot carry
 * out the guard, and the copy did not run.
 */
export function explainFailure(
  answers: BatchAnswers,
  { suspects, guard }: CopyGuard,
  failure: PortalFailure,
): PortalFailure | "guard-unusable" {
  const found = answers.read(suspects);
  if (found.ok && found.value.length > 0) return sentTwice;
  // A refusal of the copy itself is the portal's word; without any word of it the batch was halted before.
  if (failure.kind !== "malformed") return failure;
  const refusal = found.ok ? answers.read(guard) : found;
  if (refusal.ok || refusal.failure.kind === "malformed") return failure;
  const { kind } = refusal.failure;
  return kind === "not-run" || kind === "session" ? refusal.failure : "guard-unusable";
}

/** This delivery did not copy, an earlier one may have. */
const sentTwice = failureOf({
  method: "landing.landing.copy",
  status: 200,
  code: "SENT_TWICE",
  description: "",
});
