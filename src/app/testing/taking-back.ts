import type { RunStore } from "@/copy/run-store.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { RunState } from "@/model/run.ts";

import { employee } from "../../../e2e/portal/conformance/fixture.ts";
import { buildBlock, buildFolder, buildPage } from "../../../e2e/portal/samples/build.ts";
import type { FolderRow, PageRow } from "../../../e2e/portal/state/entities.ts";
import type { PortalState } from "../../../e2e/portal/state/portal-state.ts";
import { catalogue, east, isFinished, manyPages, placeIn, until, west } from "./many-pages.ts";
import { openWorld, type World, type WorldOptions } from "./world.ts";

/** What stood on the portal before a run, or stands there now. */
export type Inventory = ReadonlyMap<string, PageRow | FolderRow>;

/** A run that is over, and what it has made. */
export interface FinishedRun {
  readonly world: World;
  readonly plan: CopyPlan;
  /** Taken after the run. */
  readonly made: readonly PageRow[];
  readonly keys: readonly string[];
}

export const trashMethod = "landing.landing.markDelete";

/** Two published pages in News, two drafts in News/2026, rebuilt in East, and perhaps in West, as their sources are. */
export async function copyTree(
  options: WorldOptions & {
    readonly sites?: readonly number[];
    /** What somebody does between the review and the run. */
    readonly beforeRun?: (state: PortalState) => void;
  } = {},
): Promise<FinishedRun> {
  const { sites = [east], beforeRun, ...others } = options;
  const world = openWorld({ scenario: manyPages(4), ...others });
  world.local.change((state) => {
    const pages = [...state.pages.values()].filter(({ siteId }) => siteId === catalogue);
    const news = buildFolder(state, { siteId: catalogue, title: "News", code: "news" });
    const year = buildFolder(state, { siteId: catalogue, title: "2026", code: "2026", parentId: news.id });
    for (const [index, page] of pages.entries()) {
      page.folderId = index < 2 ? news.id : year.id;
      page.active = index < 2;
    }
    news.indexId = pages[0]?.id ?? null;
  });
  const plan = await world.planMany({
    from: catalogue,
    targets: sites.map((site) => placeIn(site)),
    keepFolders: true,
    publication: "as-source",
  });
  if (beforeRun !== undefined) world.local.change(beforeRun);
  return runOf(world, plan);
}

/** So many drafts in the roots of East and West. */
export async function copyFlat(count: number, options: WorldOptions = {}): Promise<FinishedRun> {
  const world = openWorld({ scenario: manyPages(count), ...options });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east), placeIn(west)] });
  return runOf(world, plan);
}

async function runOf(world: World, plan: CopyPlan): Promise<FinishedRun> {
  world.store.start(plan);
  await until(world, isFinished);
  // So that what is changed from now on bears another time.
  await world.clock.sleep(5000);
  return { world, plan, made: world.newPages(), keys: plan.copies.map(({ key }) => key) };
}

type Store = { readonly store: RunStore };

export function undo({ store }: Store, keys: readonly string[], agreed: readonly string[] = []) {
  store.undo(keys, agreed);
  return until({ store }, isFinished);
}

export function restore({ store }: Store, keys: readonly string[]) {
  store.restore(keys);
  return until({ store }, isFinished);
}

/** Where taking back the rows of a run stands, in the order of its plan. */
export const undoOf = (state: RunState) =>
  state.at === "idle" ? [] : state.undo.values().map((undone) => undone?.at ?? null);

export const undoFoldersOf = (state: RunState) =>
  state.at === "idle" ? [] : state.undoFolders.values().map((folder) => folder?.at ?? null);

/** Keys of the rows that go to a site. */
export const keysInto = ({ plan }: FinishedRun, site: number): readonly string[] =>
  plan.copies.filter(({ target }) => target.site.id === site).map(({ key }) => key);

/** A copy of the run as the portal has it. */
export function copyOf(run: FinishedRun, index: number): PageRow {
  const state = run.world.store.getSnapshot();
  const copy = state.at === "idle" ? undefined : state.copies.get(run.keys[index] ?? "");
  if (copy?.at !== "done") throw new Error(`Row ${index} is not done.`);
  return run.world.page(copy.found.pageId);
}

/** Folders of a site that are not in the trash. */
export const liveFolders = ({ local }: World, site: number): readonly FolderRow[] =>
  [...local.state.folders.values()].filter(({ siteId, deleted }) => siteId === site && !deleted);

/** A page that somebody else has made. */
export function addForeignPage(world: World, site: number, given: Partial<PageRow> = {}): PageRow {
  let page: PageRow | null = null;
  world.local.change((state) => {
    page = buildPage(state, { siteId: site, title: "Foreign", code: "foreign", createdById: 1, ...given });
    buildBlock(state, page, { content: "<p>Mine</p>" });
  });
  if (page === null) throw new Error("No page was made.");
  return page;
}

/** Everything but what the run has made, to be compared with what it is later. */
export function inventoryOf(world: World, without: readonly number[]): Inventory {
  const { pages, folders } = world.local.state;
  const rows = [...pages.values()].filter(({ id }) => !without.includes(id));
  return new Map<`page ${number}` | `folder ${number}`, PageRow | FolderRow>([
    ...rows.map((page) => [`page ${page.id}`, structuredClone(page)] as const),
    ...[...folders.values()].map((folder) => [`folder ${folder.id}`, structuredClone(folder)] as const),
  ]);
}

/** Takes a right of the user away in all sites, or gives it back. */
export function setRight(world: World, right: "delete" | "public", isGiven: boolean): void {
  world.local.change((state) => {
    const user = state.users.get(employee);
    if (user === undefined) throw new Error("The user is gone.");
    user.admin = isGiven;
    const others = (["read", "edit", "sett", "public", "delete"] as const).filter((one) => one !== right);
    state.siteRights = isGiven
      ? []
      : [...state.sites.keys()].map((siteId) => ({ userId: employee, siteId, operations: [...others] }));
  });
}
