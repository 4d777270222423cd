import { switchKeyOf, type SiteSwitches, type SwitchedOn } from "@/model/switch-off.ts";

import { repeatNotRun, retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { findWasOff, type WasOff } from "./find-switched-on.ts";
import { changesNothingElse, planSwitchOff, type SwitchOffTask } from "./plan-switch-off.ts";

/**
 * Switches off again what the portal has switched on by itself while drafts were copied, where that changes nothing else; what it
 * would change is told otherwise, and done when the user asks for it.
 */
export async function switchOffAgain(run: RunContext): Promise<void> {
  for (const wasOff of findWasOff(run)) {
    const switches = await read(run, wasOff);
    // What cannot be read stays as the copies' own remarks tell it.
    if (!switches.ok) continue;
    for (const task of planSwitchOff(wasOff, switches.value)) await switchOne(run, wasOff, task);
  }
}

const read = ({ plan, ports }: RunContext, { siteId }: WasOff) =>
  retryRead(ports.clock, () => ports.portal.readSwitches(plan.scope, siteId));

async function switchOne(run: RunContext, wasOff: WasOff, task: SwitchOffTask): Promise<void> {
  const { plan, ports, book, emit } = run;
  const switchKey = switchKeyOf(task.on);
  const state = book.switchOffOf(switchKey);
  if (state !== null && state.at !== "asked" && state.at !== "sent") return;
  const { title, would } = task;
  if (state === null && !changesNothingElse(task)) {
    await emit({ type: "left-on", switchKey, title, would });
    return;
  }
  await emit({ type: "switch-off-sent", switchKey, title });
  const answer = await repeatNotRun(ports.clock, () => ports.portal.switchOff(plan.scope, task.on));
  const seen = await read(run, wasOff);
  if (seen.ok && isOff(task.on, seen.value)) {
    await emit({ type: "switched-off", switchKey, title });
  } else {
    const failure = answer.ok ? (seen.ok ? null : seen.failure) : answer.failure;
    await emit({ type: "switch-off-failed", switchKey, title, failure });
  }
}

function isOff(on: SwitchedOn, { site, folders }: SiteSwitches): boolean {
  if (on.what === "site") return site?.active === false;
  return folders.some(({ id, active }) => id === on.folderId && !active);
}
