import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { Page } from "@/model/page.ts";

import { mayHaveRun } from "./pace.ts";
import { repeatNotRun, retryRead } from "./repeat.ts";
import type { RunContext } from "./run-context.ts";

/** Whether the portal shows what was wished; `failure` is `null` where it did not say why not. */
export type Moved =
  | { readonly done: true }
  | { readonly done: false; readonly failure: PortalFailure | null; readonly untouched: boolean };

interface Wish {
  readonly pageId: PageId;
  /** Into the trash, or out of it. */
  readonly trashed: boolean;
  /** The page as the portal shows it, `null` where it is gone for good. */
  readonly look: () => Promise<Result<Page | null, PortalFailure>>;
}

const maxTries = 3;

/**
 * Looks, moves, and looks again: the portal confirms both moves for any id (contract D7), and since looking tells what came
 * of a move, it may be sent again.
 */
export async function setTrashed({ plan, ports }: RunContext, wish: Wish): Promise<Moved> {
  const { portal, clock } = ports;
  const { pageId, trashed, look } = wish;
  let failure: PortalFailure | null = null;
  let untouched = true;
  for (let tries = 0; ; tries += 1) {
    const seen = await retryRead(clock, look);
    if (!seen.ok) return { done: false, failure: seen.failure, untouched };
    // A page that is gone for good has nowhere to go.
    if (seen.value === null || seen.value.trashed === trashed) return { done: true };
    if (tries === maxTries) return { done: false, failure, untouched };
    const answer = await repeatNotRun(clock, () =>
      trashed ? portal.trashPage(plan.scope, pageId) : portal.restorePage(plan.scope, pageId),
    );
    failure = answer.ok ? null : answer.failure;
    if (failure !== null && !mayHaveRun(failure)) {
      // What was refused may be a repetition by the browser, after the first delivery has moved it.
      const after = await retryRead(clock, look);
      if (after.ok && after.value?.trashed === trashed) return { done: true };
      return { done: false, failure, untouched: untouched && after.ok };
    }
    untouched = false;
  }
}
