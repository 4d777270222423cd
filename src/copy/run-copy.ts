import type { PortalFailure } from "@/model/failure.ts";

import { endAsFailed } from "./endings.ts";
import { maxSends, portalIsDoneAt, portalIsDoneWithSent } from "./pace.ts";
import type { CopyContext } from "./run-context.ts";
import { sendCopy, type Sent } from "./send-copy.ts";
import { settleRefused, settleUnsure } from "./settle-unsure.ts";
import { putSourceBack } from "./source-trash.ts";

/** Where one go at a copy has left it: made means that it is still to be read back, `again` that it may be sent anew. */
export type CopyStep =
  | { readonly at: "made" }
  | { readonly at: "over" }
  | { readonly at: "again" }
  | Extract<Sent, { readonly at: "not-run" | "session" }>;

/**
 * Carries one copy on from wherever the journal says it stands. `onSettling` is called once nothing of it is in flight any
 * more and only looking is left, which may take a minute.
 */
export async function runCopy(
  context: CopyContext,
  tries: number,
  onSettling: () => void = () => undefined,
): Promise<CopyStep> {
  const { planned, book } = context;
  const { made, isOpen, wasRefused, intent, failure } = book.progressOf(planned.key);
  if (made !== null) return { at: "made" };
  if (isOpen && intent !== null) {
    onSettling();
    return settle(context, failure ?? answerNeverCame, portalIsDoneWithSent(intent.sentAt));
  }
  if (wasRefused && intent !== null) {
    const settled = await settleRefused(context, intent);
    if (settled.at === "made") return afterMade(context);
    if (settled.at !== "absent") return settled;
  }
  const sent = await sendCopy(context, tries);
  if (sent.at === "made") return afterMade(context);
  if (sent.at !== "unsure") return sent;
  onSettling();
  return settle(context, sent.failure, doneAfter(sent.failure, context.ports.clock.now()));
}

/** It left at the latest when it ended; one that ended by our own time-out has outlasted what the portal gives it (contract A9). */
const doneAfter = ({ code }: PortalFailure, endedAt: number): number =>
  code === "REQUEST_TIMEOUT" ? endedAt : portalIsDoneAt(endedAt);

/** The journal holds the send and nothing after it: the tab was closed, or crashed. */
const answerNeverCame: PortalFailure = {
  kind: "unsure",
  code: "NETWORK_ERROR",
  row: "NETWORK_ERROR",
  description: "",
  status: 0,
  method: "landing.landing.copy",
  repeatAt: null,
};

async function settle(context: CopyContext, failure: PortalFailure, portalDoneAt: number): Promise<CopyStep> {
  const { planned, book } = context;
  const { intent } = book.progressOf(planned.key);
  if (intent === null) throw new Error(`${planned.key} was sent without an intent.`);
  // What it may have made must not be taken for the copy of a row that is checked from now on.
  context.preflight.forgetTarget(planned.target.site.id);
  const settled = await settleUnsure(context, intent, { failure, portalDoneAt });
  if (settled.at === "made") return afterMade(context);
  if (settled.at !== "absent") return settled;
  if (book.progressOf(planned.key).lost < maxSends) return { at: "again" };
  await endAsFailed(context, failure);
  return { at: "over" };
}

/** The source goes back at once; reading the copy back can wait for others. */
async function afterMade(context: CopyContext): Promise<CopyStep> {
  forgetWhatChanged(context);
  await putSourceBack(context);
  return { at: "made" };
}

/** The site or a folder may be switched on now, or have a home page: what was read of them before is not true any more. */
function forgetWhatChanged({ planned, book, preflight }: CopyContext): void {
  const { intent } = book.progressOf(planned.key);
  if (intent?.siteWasActive === true && intent.mark > 0 && intent.inactiveFolderIds.length === 0) return;
  preflight.forgetTarget(planned.target.site.id);
}
