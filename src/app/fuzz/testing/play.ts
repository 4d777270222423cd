import type { CopyPortal } from "@/copy/ports.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

import { employee } from "../../../../e2e/portal/conformance/fixture.ts";
import type { BlockRow, FolderRow, PageRow, SiteRow } from "../../../../e2e/portal/state/entities.ts";
import { openWorld, type World } from "../../testing/world.ts";
import { createFuzzDoor, type Badness, type FuzzDoor } from "./fuzz-door.ts";
import { fuzzPortal } from "./fuzz-portal.ts";
import type { Story } from "./stories.ts";

/** The moments at which what the app says is compared with the portal. */
export type Moment = "copied" | "taken-back" | "brought-back";

export type StartedRun = Exclude<RunState, { readonly at: "idle" }>;

export interface Scene {
  readonly world: World;
  readonly plan: CopyPlan;
  /** Requests that were made for planning. */
  readonly planned: number;
  /** What was there before the run. */
  readonly before: {
    readonly pages: ReadonlyMap<number, PageRow>;
    readonly folders: ReadonlyMap<number, FolderRow>;
    readonly sites: ReadonlyMap<number, SiteRow>;
    readonly blocks: ReadonlyMap<number, BlockRow>;
  };
}

/** `stuck`: nobody works on it any more, or without end. */
export type Ending = "over" | "stuck" | { readonly bug: unknown };

/** Unix ms; a run that is not over by then never will be. */
const patience = 30 * 24 * 3_600_000;

/** Plans with true answers and plays the story with bad ones; `look` is called at each moment, `wrap` makes the app worse than it is. */
export async function play(
  story: Story,
  badness: Badness | null,
  look: (scene: Scene, state: StartedRun, moment: Moment) => void,
  wrap: (portal: CopyPortal) => CopyPortal = (portal) => portal,
): Promise<{ readonly ending: Ending; readonly scene: Scene; readonly spoilt: number }> {
  const door = createFuzzDoor(employee);
  const world = openWorld({ scenario: fuzzPortal, around: door.around, wrap });
  door.open(world.local);
  const plan = await world.planMany(story.errand(world.local));
  const { pages, folders, sites, blocks } = world.local.state;
  const planned = world.local.calls().length;
  const scene: Scene = { world, plan, planned, before: structuredClone({ pages, folders, sites, blocks }) };
  door.spoil(badness);
  const ending = await playOut(scene, door, (moment) => {
    const state = world.store.getSnapshot();
    if (state.at !== "idle") look(scene, state, moment);
  });
  return { ending, scene, spoilt: door.spoilt() };
}

async function playOut(
  { world, plan }: Scene,
  door: FuzzDoor,
  look: (moment: Moment) => void,
): Promise<Ending> {
  const { store } = world;
  const keys = plan.copies.map(({ key }) => key);
  store.start(plan);
  let ending = await endOf(world, door);
  if (ending !== "over") return ending;
  for (const key of keys) {
    const state = store.getSnapshot();
    const copy = state.at === "idle" ? undefined : state.copies.get(key);
    if (copy?.at === "unverified" || copy?.at === "unknown") store.verifyAgain(key);
    else if (copy?.at === "ambiguous") store.choose(key, null);
    else if (copy?.at === "failed" && copy.orphan !== null) store.trashOrphan(key);
    ending = await endOf(world, door);
    if (ending !== "over") return ending;
  }
  const shown = store.getSnapshot();
  if (shown.at !== "idle") store.switchOff([...shown.switchOffs].map(([key]) => key));
  ending = await endOf(world, door);
  if (ending !== "over") return ending;
  look("copied");
  store.undo(keys, keys);
  ending = await endOf(world, door);
  if (ending !== "over") return ending;
  look("taken-back");
  store.restore(keys);
  ending = await endOf(world, door);
  if (ending === "over") look("brought-back");
  return ending;
}

/** Goes on where the run pauses, for some time, and ends it then. */
async function endOf(world: World, door: FuzzDoor): Promise<Ending> {
  for (let pauses = 0; ; pauses += 1) {
    const rest = await restOf(world, door);
    if (rest !== "paused") return rest;
    if (pauses < 3) world.store.resume();
    else world.store.stop();
  }
}

async function restOf({ store, clock }: World, { tooMany }: FuzzDoor): Promise<Ending | "paused"> {
  const over = new AbortController();
  const standsStill = new Promise<Ending | "paused">((resolve) => {
    const look = () => {
      const state = store.getSnapshot();
      if (store.getBug() !== null) resolve({ bug: store.getBug() });
      else if (state.at !== "running") resolve("over");
      else if (state.phase.at === "paused") resolve("paused");
      else return;
      stop();
    };
    const stop = store.subscribe(look);
    look();
  });
  const tooLong = clock.sleep(patience, over.signal).then(() => "stuck" as const);
  const rest = await Promise.race([standsStill, tooLong, tooMany.then(() => "stuck" as const)]);
  over.abort();
  return rest;
}
