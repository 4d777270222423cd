import type { PortalFailure } from "@/model/failure.ts";
import type { CopyIntent } from "@/model/run.ts";

import { endAsFailed } from "./endings.ts";
import { finishCopy } from "./finish-copy.ts";
import { maxSends } from "./pace.ts";
import { readProgress } from "./progress.ts";
import type { CopyContext } from "./run-context.ts";
import { sendCopy } from "./send-copy.ts";
import { settleUnsure, type Settled } from "./settle-unsure.ts";

/** Whether the copy waits for the user's choice; else it is over. */
export type CopyEnd = "over" | "ambiguous";

/** Carries one copy from wherever the journal says it stands to its end. */
export async function runCopy(context: CopyContext): Promise<CopyEnd> {
  const { planned, events } = context;
  const { made, isOpen, intent, failure } = readProgress(events, planned.key);
  if (made !== null) return finish(context);
  const start: Step =
    isOpen && intent !== null
      ? { at: "unsure", intent, failure: failure ?? answerNeverCame }
      : { at: "absent" };
  for (let step: Step = start; ;) {
    switch (step.at) {
      case "absent":
        step = await send(context);
        break;
      case "unsure":
        step = await settle(context, step.intent, step.failure);
        break;
      case "made":
        return finish(context);
      case "ended":
        return "over";
      case "ambiguous":
        return "ambiguous";
    }
  }
}

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

type Step = Settled | { readonly at: "unsure"; readonly intent: CopyIntent; readonly failure: PortalFailure };

async function send(context: CopyContext): Promise<Step> {
  const sent = await sendCopy(context);
  if (sent.at !== "unsure") return sent;
  const { intent } = readProgress(context.events, context.planned.key);
  if (intent === null) throw new Error(`${context.planned.key} was sent without an intent.`);
  return { at: "unsure", intent, failure: sent.failure };
}

async function settle(context: CopyContext, intent: CopyIntent, failure: PortalFailure): Promise<Step> {
  const settled = await settleUnsure(context, intent, failure);
  const { lost } = readProgress(context.events, context.planned.key);
  if (settled.at !== "absent" || lost < maxSends) return settled;
  await endAsFailed(context, failure);
  return { at: "ended" };
}

async function finish(context: CopyContext): Promise<CopyEnd> {
  await finishCopy(context);
  return "over";
}
