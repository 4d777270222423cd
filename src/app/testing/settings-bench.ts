import type { CopyPortal, Journal } from "@/copy/ports.ts";
import { idle, reduceRun } from "@/copy/reduce.ts";
import type { RunContext } from "@/copy/run-context.ts";
import { createRunControl } from "@/copy/run-control.ts";
import { contextOf, sessionOf } from "@/copy/run-session.ts";
import { writeSettings } from "@/copy/settings/write-settings.ts";
import type { LaterState } from "@/model/later.ts";
import type { CopyPlan, PlannedCopy, PlannedLater } from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { RunState } from "@/model/run.ts";

import { prepareToEast } from "./many-pages.ts";
import type { World } from "./world.ts";

export interface SettingsWish {
  /** What a copy shall be called; nothing unless said. */
  readonly name?: (planned: PlannedCopy, index: number) => Partial<PlannedCopy["wished"]>;
  readonly later?: Partial<PlannedLater>;
}

/** A row whose step is over, exactly as wished. */
export const settingsDone: LaterState["settings"] = { at: "done", remarks: [] };

interface Tab {
  readonly asked?: AbortSignal;
  /** The tab is gone right after this event is held. */
  readonly diesAfter?: (event: RunEvent) => boolean;
  readonly wrap?: (portal: CopyPortal) => CopyPortal;
}

/** A run whose copies are all there, and whose settings are written only when the test says so. */
export interface SettingsBench {
  readonly world: World;
  /** Writes settings as a tab does that has read the journal; never resolves where the tab dies. */
  write(tab?: Tab): ReturnType<typeof writeSettings>;
  /** A tab that does the same and ends before it is through. */
  writeUntilDeath(tab: Tab & { readonly diesAfter: (event: RunEvent) => boolean }): Promise<void>;
  /** What the engine would work with now. */
  context(): RunContext;
  /** Events of this step, in order. */
  events(): readonly RunEvent[];
  /** What the screens would show. */
  state(): Exclude<RunState, { readonly at: "idle" }>;
  /** Where the step of each row stands, in the order of the plan. */
  steps(): readonly LaterState["settings"][];
}

const otherPorts = {
  lock: { take: () => Promise.resolve(null), whenFree: () => Promise.resolve() },
  connection: { isOnline: () => true, whenOnline: () => Promise.resolve() },
};

/** Copies as the plan says without any wish, and gives it the wishes only then. */
export async function openSettingsBench(
  world: World,
  plan: CopyPlan,
  { name = () => ({}), later = {} }: SettingsWish,
): Promise<SettingsBench> {
  await world.run(plan);
  const wishing: CopyPlan = {
    ...plan,
    copies: plan.copies.map((planned, index) => ({
      ...planned,
      wished: { title: null, code: null, ...name(planned, index) },
    })),
    later: { ...plan.later, ...later },
  };
  const held = world
    .events()
    .map((event): RunEvent => (event.type === "run-started" ? { ...event, plan: wishing } : event));
  const heldBefore = held.length;
  const state = () => {
    const shown = held.reduce(reduceRun, idle);
    if (shown.at === "idle") throw new Error("The run is not there.");
    return shown;
  };
  const open = ({ diesAfter, wrap }: Tab, die: () => void): RunContext => {
    const journal: Journal = {
      runId: "settings",
      append: (event) => {
        held.push(event);
        if (diesAfter?.(event) !== true) return Promise.resolve();
        die();
        return new Promise(() => undefined);
      },
    };
    const portal = wrap?.(world.portal) ?? world.portal;
    const ports = { ...otherPorts, portal, archive: world.archive, clock: world.clock };
    const wiring = { ports, control: createRunControl(), onEvent: () => undefined };
    return contextOf(sessionOf(journal, held), state(), wiring);
  };
  const never = new AbortController().signal;
  const write = (tab: Tab, die: () => void) => writeSettings(open(tab, die), tab.asked ?? never);
  return {
    world,
    write: (tab = {}) => write(tab, () => undefined),
    writeUntilDeath: (tab) =>
      new Promise((resolve, reject) => {
        write(tab, resolve).then(() => reject(new Error("The tab outlived the step.")), reject);
      }),
    context: () => open({}, () => undefined),
    events: () => held.slice(heldBefore),
    state,
    steps: () =>
      state()
        .later.values()
        .map(({ settings }) => settings),
  };
}

export const updateMethod = "landing.landing.update";

const northern: SettingsWish = {
  name: ({ source }, index) => ({ title: `North: ${source.title}`, code: `north-${index + 1}` }),
};

/** So many copies in East that wait for their settings: names of the north unless said otherwise. */
export async function openCopies(count: number, wish: SettingsWish = northern): Promise<SettingsBench> {
  const { world, plan } = await prepareToEast(count);
  return openSettingsBench(world, plan, wish);
}

/** Titles and addresses of the copies, asked of the portal itself. */
export const namesOn = ({ world }: SettingsBench): readonly (readonly [title: string, code: string])[] =>
  world.newPages().map(({ title, code }) => [title, code]);

/** What these are once up to nine copies have their names of the north. */
export const northernNames = (count: number): readonly (readonly [title: string, code: string])[] =>
  Array.from({ length: count }, (_, index) => [`North: Page 000${index + 1}`, `north-${index + 1}`]);
