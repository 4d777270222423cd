import { failed, success, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { SettingsRequest } from "@/model/settings.ts";

import { repeatNotRun } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";

type Outcome = Result<true, PortalFailure>;

/** Sends settings, those that the portal did not run again until it did, or until patience is over. Every page has an outcome. */
export async function sendSettings(
  { plan, ports }: RunContext,
  requests: readonly SettingsRequest[],
): Promise<ReadonlyMap<PageId, Outcome>> {
  const outcomes = new Map<PageId, Outcome>();
  let left = requests;
  const last = await repeatNotRun(ports.clock, async () => {
    const answer = await ports.portal.writeSettings(plan.scope, left);
    if (!answer.ok) return answer;
    for (const [pageId, outcome] of answer.value) outcomes.set(pageId, outcome);
    left = left.filter(({ pageId }) => isNotRun(outcomes.get(pageId)));
    return left.map(({ pageId }) => outcomes.get(pageId)).find(isNotRun) ?? success(true);
  });
  if (!last.ok) for (const { pageId } of left) outcomes.set(pageId, failed(last.failure));
  return outcomes;
}

const isNotRun = (outcome: Outcome | undefined): boolean =>
  outcome?.ok === false && outcome.failure.kind === "not-run";
