import type { RunStore } from "@/copy/run-store.ts";
import { folderId, siteId } from "@/model/ids.ts";
import type { CopyPlan, PlanTarget } from "@/model/plan.ts";
import type { CopyState, RunState } from "@/model/run.ts";

import { employee } from "../../../e2e/portal/conformance/fixture.ts";
import type { LoggedCall } from "../../../e2e/portal/core/call-log.ts";
import type { Scenario } from "../../../e2e/portal/portal.ts";
import { buildBlock, buildPage, buildSite } from "../../../e2e/portal/samples/build.ts";
import { installPortal, user } from "../../../e2e/portal/samples/installed-portal.ts";
import { copyMethod } from "./errands.ts";
import { openWorld, type World, type WorldOptions } from "./world.ts";

export const catalogue = 1;
export const east = 2;
export const west = 3;
/** Switched off and empty. */
export const dormant = 4;

export interface PageName {
  readonly title: string;
  readonly code: string;
}

const numbered = (count: number): readonly PageName[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, "0");
    return { title: `Page ${number}`, code: `page-${number}` };
  });

/** A site full of drafts whose addresses are no parts of each other, unless they are named, and three sites to copy them to. */
export const manyPages =
  (count: number, named: readonly PageName[] = []): Scenario =>
  (environment) => {
    const state = installPortal(environment, { users: [user(employee, "Site", "Editor", { admin: true })] });
    buildSite(state, { id: catalogue, title: "Catalogue", code: "/catalogue/" });
    for (const [id, title] of [
      [east, "East"],
      [west, "West"],
    ] as const) {
      const site = buildSite(state, { id, title, code: `/${title.toLowerCase()}/` });
      site.landingIdIndex = buildPage(state, { siteId: id, title: "Start", code: "start" }).id;
    }
    buildSite(state, { id: dormant, title: "Dormant", code: "/dormant/", active: false });
    for (const name of [...named, ...numbered(count)]) {
      const page = buildPage(state, { siteId: catalogue, ...name, active: false, public: false });
      buildBlock(state, page, { content: "<p>Text</p>" });
    }
    return state;
  };

/** A place by the ids of the scenario. */
export const placeIn = (
  site: number,
  folder: number | null = null,
  newFolder: string | null = null,
): PlanTarget => ({
  at: "place",
  siteId: siteId(site),
  folderId: folder === null ? null : folderId(folder),
  newFolder,
});

/** All pages of the catalogue to East: to its root, or into a folder that the run makes there. */
export const planToEast = (
  world: Pick<World, "planMany">,
  newFolder: string | null = null,
): Promise<CopyPlan> => world.planMany({ from: catalogue, targets: [placeIn(east, null, newFolder)] });

/** So many pages in a world of their own and the plan that takes them to East, copies taking as long as usual. */
export async function prepareToEast(
  count: number,
  { newFolder = null, ...options }: WorldOptions & { readonly newFolder?: string | null } = {},
) {
  const world = openWorld({ scenario: manyPages(count), ...options });
  const plan = await planToEast(world, newFolder);
  world.local.change((state) => void (state.switches.copyDuration = 900));
  return { world, plan };
}

/** Resolves once the run is as wished; rejects where a mistake of ours ends it. */
export function until(
  { store }: { readonly store: RunStore },
  isSo: (state: RunState) => boolean,
): Promise<RunState> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = store.getSnapshot();
      const bug = store.getBug();
      if (bug !== null) reject(bug instanceof Error ? bug : new Error(String(bug)));
      else if (!isSo(state)) return;
      stop();
      resolve(state);
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** All pages of the catalogue, so that their copies are published by the portal itself. */
export const publishCatalogue = ({ local }: World): void =>
  local.change(({ pages }) => {
    for (const page of pages.values()) if (page.siteId === catalogue) page.active = true;
  });

export const isFinished = (state: RunState): boolean => state.at === "finished";

export const isPaused = (state: RunState): boolean => state.at === "running" && state.phase.at === "paused";

/** How many rows of the run stand where. */
export function tally(state: RunState): Readonly<Partial<Record<CopyState["at"], number>>> {
  const counts: Partial<Record<CopyState["at"], number>> = {};
  if (state.at === "idle") return counts;
  for (const { at } of state.copies.values()) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

/** For each source of the plan, how many pages of that site are its copies, told by the address. */
export function copiesMade(world: World, site: number): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const { siteId: at, code } of world.newPages()) {
    if (at !== site) continue;
    const source = code.replace(/_[a-z]{4}$/, "");
    made.set(source, (made.get(source) ?? 0) + 1);
  }
  return made;
}

/** What `copiesMade` counts where each of so many sources was copied once. */
export const once = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

/** Requests of the portal that held a copy. */
export const copyCalls = ({ local }: World): readonly LoggedCall[] =>
  local.calls().filter(({ commands }) => commands.some(({ method }) => method === copyMethod));
