import type { Connection } from "@/copy/ports.ts";
import { failed, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderId, siteId } from "@/model/ids.ts";
import type { PlanTarget } from "@/model/plan.ts";
import type { CopyState, RunState } from "@/model/run.ts";

import { employee } from "../../../e2e/portal/conformance/fixture.ts";
import type { LoggedCall } from "../../../e2e/portal/core/call-log.ts";
import type { Scenario } from "../../../e2e/portal/portal.ts";
import { buildBlock, buildPage, buildSite } from "../../../e2e/portal/samples/build.ts";
import { installPortal, user } from "../../../e2e/portal/samples/installed-portal.ts";
import { lostConnection } from "./breaking-browser.ts";
import { copyMethod } from "./errands.ts";
import type { World } from "./world.ts";

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

/** A connection that a test can cut. */
export interface Cable extends Connection {
  set(online: boolean): void;
  /** How a call ends whose answer cannot get through. */
  broken(method: string): Result<never, PortalFailure>;
}

export function createCable(): Cable {
  let isOnline = true;
  let waiting: (() => void)[] = [];
  return {
    isOnline: () => isOnline,
    broken: (method) => failed({ ...lostConnection, method }),
    whenOnline: (signal) =>
      new Promise((resolve) => {
        if (isOnline || signal.aborted) return resolve();
        waiting.push(resolve);
        signal.addEventListener("abort", () => resolve(), { once: true });
      }),
    set: (online) => {
      isOnline = online;
      if (!online) return;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}

/** Resolves once the run is as wished; rejects where a mistake of ours ends it. */
export function until(
  { store }: Pick<World, "store">,
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

/** Requests of the portal that held a copy. */
export const copyCalls = ({ local }: World): readonly LoggedCall[] =>
  local.calls().filter(({ commands }) => commands.some(({ method }) => method === copyMethod));
