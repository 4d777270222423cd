import type { Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { switchKeyOf, type SiteSwitches, type SwitchedOn } from "@/model/switch-off.ts";

import { repeatNotRun, retryRead } from "../repeat.ts";
import type { RunContext } from "../run-context.ts";
import { findWasOff, isOpen, type WasOff } from "./find-switched-on.ts";
import { changesNothingElse, planSwitchOff, type SwitchOffTask } from "./plan-switch-off.ts";

/**
 * Switches off again what the portal has switched on by itself while drafts were copied, where that changes nothing else; what it
 * would change is told otherwise, and done when the user asks for it.
 */
export async function switchOffAgain(run: RunContext): Promise<void> {
  for (const wasOff of findWasOff(run)) {
    const switches = await read(run, wasOff);
    // What cannot be read stays as the copies' own remarks tell it.
    const tasks = switches.ok ? planSwitchOff(wasOff, switches.value) : [];
    for (const task of tasks) await switchOne(run, wasOff, task);
    await endOpen(run, wasOff);
  }
}

const read = ({ plan, ports }: RunContext, { siteId }: WasOff) =>
  retryRead(ports.clock, () => ports.portal.readSwitches(plan.scope, siteId));

async function switchOne(run: RunContext, wasOff: WasOff, task: SwitchOffTask): Promise<void> {
  const { plan, ports, book, emit } = run;
  const switchKey = switchKeyOf(task.on);
  const state = book.switchOffOf(switchKey);
  if (state !== null && !isOpen(state)) return;
  const { title, would } = task;
  if (state === null && !changesNothingElse(task)) {
    await emit({ type: "left-on", switchKey, title, would });
    return;
  }
  await emit({ type: "switch-off-sent", switchKey, title });
  const answer = await repeatNotRun(ports.clock, () => ports.portal.switchOff(plan.scope, task.on));
  await endOne(run, { on: task.on, title }, { seen: await read(run, wasOff), answer });
}

/**
 * What was asked for, or sent before a break, and needs no switching any more: it is off by now, or the portal shows nothing that
 * could be switched.
 */
async function endOpen(run: RunContext, wasOff: WasOff): Promise<void> {
  const { siteId, folderIds } = wasOff;
  const folders = [...folderIds].map((folderId) => ({ what: "folder", siteId, folderId }) as const);
  const open = [...folders, { what: "site", siteId } as const].flatMap((on) => {
    const state = run.book.switchOffOf(switchKeyOf(on));
    return state !== null && isOpen(state) ? [{ on, title: state.title }] : [];
  });
  if (open.length === 0) return;
  const seen = await read(run, wasOff);
  for (const one of open) await endOne(run, one, { seen, answer: null });
}

async function endOne(
  { emit }: RunContext,
  { on, title }: Pick<SwitchOffTask, "on" | "title">,
  {
    seen,
    answer,
  }: {
    readonly seen: Result<SiteSwitches, PortalFailure>;
    /** `null` where nothing was sent. */
    readonly answer: Result<unknown, PortalFailure> | null;
  },
): Promise<void> {
  const switchKey = switchKeyOf(on);
  if (seen.ok && isOff(on, seen.value)) return emit({ type: "switched-off", switchKey, title });
  const refusal = answer === null || answer.ok ? null : answer.failure;
  const failure = refusal ?? (seen.ok ? null : seen.failure);
  return emit({ type: "switch-off-failed", switchKey, title, failure });
}

function isOff(on: SwitchedOn, { site, folders }: SiteSwitches): boolean {
  if (on.what === "site") return site?.active === false;
  return folders.some(({ id, active }) => id === on.folderId && !active);
}
