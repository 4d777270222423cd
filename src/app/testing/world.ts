import { createRunStore } from "@/copy/create-run-store.ts";
import { buildPlan } from "@/copy/plan.ts";
import type { Connection, CopyPortal, RunArchive, RunLock } from "@/copy/ports.ts";
import type { RunStore } from "@/copy/run-store.ts";
import { titleSuffixOf } from "@/copy/title.ts";
import { createMemoryArchive, type MemoryArchive } from "@/journal/memory-archive.ts";
import type { Clock } from "@/lib/clock.ts";
import type { Result } from "@/lib/result.ts";
import { createVirtualClock } from "@/lib/testing/virtual-clock.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderId, siteId } from "@/model/ids.ts";
import { noLaterWishes, type LaterWishes } from "@/model/later-wishes.ts";
import type {
  CopyPlan,
  PlanChoice,
  PlanTarget,
  PublicationWish,
  SiteFacts,
  TrashedSourceWay,
} from "@/model/plan.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { CopyState } from "@/model/run.ts";
import type { Scope } from "@/model/site.ts";
import { createPortalOver, type PortalOverRest } from "@/portal/create-portal-over.ts";
import type { RestCall } from "@/portal/rest-call.ts";
import { callInProcess } from "@/portal/testing/in-process-call.ts";
import { menuSession } from "@/portal/testing/menu-session.ts";

import { conformanceFixture, employee } from "../../../e2e/portal/conformance/fixture.ts";
import { createPortal, type LocalPortal, type Scenario } from "../../../e2e/portal/portal.ts";
import type { PageRow } from "../../../e2e/portal/state/entities.ts";

/** One copy, chosen by the ids of the fixture. */
export interface Errand {
  readonly from: number;
  readonly source: number;
  readonly to: number;
  readonly folder?: number;
  readonly publication?: PublicationWish;
  readonly trashedSource?: TrashedSourceWay;
}

/** Pages of one site and the places that they go to. */
export interface ManyPages {
  readonly from: number;
  /** All pages of the site unless said otherwise. */
  readonly sources?: readonly number[];
  readonly targets: readonly PlanTarget[];
  readonly publication?: PublicationWish;
  readonly trashedSource?: TrashedSourceWay;
  /** All folders of the site are chosen, too, and rebuilt. */
  readonly keepFolders?: boolean;
  /** None unless said otherwise. */
  readonly later?: LaterWishes;
}

export interface WorldOptions {
  /** Stands between the app and the portal's door, to break what the portal itself cannot break. */
  readonly around?: (call: RestCall, clock: Clock) => RestCall;
  /** Stands between the engine and the typed methods. */
  readonly wrap?: (portal: CopyPortal) => CopyPortal;
  readonly language?: string;
  /** What is on the portal; the fixture of the conformance cases unless said otherwise. */
  readonly scenario?: Scenario;
  /** Always online unless said otherwise. */
  readonly connection?: Connection;
  /** No other tab unless said otherwise. */
  readonly lock?: RunLock;
}

/** The real app without its screens over the local portal, both on one virtual clock. */
export interface World {
  readonly local: LocalPortal;
  readonly clock: Clock;
  /** Without `wrap`. */
  readonly portal: CopyPortal;
  readonly store: ReturnType<typeof createRunStore>;
  /** Another tab over the same archive, as if this one were closed. */
  openStore(archive?: RunArchive): ReturnType<typeof createRunStore>;
  readonly archive: MemoryArchive;
  /** Everything that happened in the runs of this world, in order. */
  events(): readonly RunEvent[];
  /** Reads what the screens read, and plans. */
  plan(errand: Errand): Promise<CopyPlan>;
  /** The same for any choice of pages of one site, by the ids of the scenario. */
  planMany(errand: ManyPages): Promise<CopyPlan>;
  /** Starts the plan and waits until it is over, or stands still. */
  run(plan: CopyPlan): Promise<CopyState>;
  /** The same after a word of the user. */
  settled(): Promise<CopyState>;
  /** Pages that were not there at the beginning, asked of the portal itself. */
  newPages(): readonly PageRow[];
  page(id: number): PageRow;
  /** Number of draft blocks of a page. */
  blocks(id: number): number;
  /** How often a method ran or was tried, alone or in a batch. */
  tries(method: string): number;
}

export function openWorld(options: WorldOptions = {}): World {
  const clock = createVirtualClock();
  const local = createPortal({
    scenario: options.scenario ?? conformanceFixture,
    now: clock.now,
    sleep: (ms) => clock.sleep(ms),
  });
  const atStart = new Set(local.state.pages.keys());
  const direct = callInProcess(local, employee);
  const session = menuSession(local.state.memberId, options.language);
  const portal = createPortalOver(options.around?.(direct, clock) ?? direct, session, clock);
  const runIds: string[] = [];
  const archive = createMemoryArchive(() => {
    runIds.push(`run-${runIds.length + 1}`);
    return `run-${runIds.length}`;
  });
  const wrapped = options.wrap?.(portal) ?? portal;
  const openStore = (from: RunArchive = archive) =>
    createRunStore({
      portal: wrapped,
      archive: from,
      lock: options.lock ?? freeLock,
      connection: options.connection ?? alwaysOnline,
      clock,
    });
  const store = openStore();
  return {
    local,
    clock,
    portal,
    store,
    openStore,
    archive,
    events: () => runIds.flatMap((runId) => archive.events(runId)),
    plan: (errand) => planErrand(portal, errand),
    planMany: (errand) => planMany(portal, errand),
    run: (plan) => {
      store.start(plan);
      return restOf(store);
    },
    settled: () => restOf(store),
    newPages: () => [...local.state.pages.values()].filter(({ id }) => !atStart.has(id)),
    page: (id) => rowOf(local, id),
    blocks: (id) => [...(local.state.blocksByPage.get(id) ?? [])].filter((block) => !block.public).length,
    tries: (method) =>
      local
        .calls()
        .flatMap(({ commands }) => commands)
        .filter((command) => command.method === method).length,
  };
}

/** No other tab. */
const freeLock: RunLock = {
  take: () => Promise.resolve(() => undefined),
  whenFree: () => Promise.resolve(),
};

const alwaysOnline: Connection = { isOnline: () => true, whenOnline: () => Promise.resolve() };

function rowOf(local: LocalPortal, id: number): PageRow {
  const row = local.state.pages.get(id);
  if (row === undefined) throw new Error(`The portal has no page ${id}.`);
  return row;
}

function planErrand(portal: PortalOverRest, errand: Errand): Promise<CopyPlan> {
  const { source, to, folder, ...others } = errand;
  const target: PlanTarget = {
    at: "place",
    siteId: siteId(to),
    folderId: folder === undefined ? null : folderId(folder),
    newFolder: null,
  };
  return planMany(portal, { ...others, sources: [source], targets: [target] });
}

async function planMany(portal: PortalOverRest, errand: ManyPages): Promise<CopyPlan> {
  const { from, sources, targets } = errand;
  const { userId, sites } = valueOf(await portal.readOverview());
  const factsOf = async (id: number): Promise<SiteFacts> => {
    const site = pick(sites, id);
    return { site, ...(await readContent(portal, site.scope, id)) };
  };
  const source = await factsOf(from);
  const targetIds = new Set(targets.map((target) => (target.at === "place" ? target.siteId : from)));
  const choice: PlanChoice = {
    pages: sources === undefined ? source.pages : sources.map((id) => pick(source.pages, id)),
    folders: errand.keepFolders === true ? source.folders.filter(({ trashed }) => !trashed) : [],
    targets,
    keepFolders: errand.keepFolders ?? false,
    publication: errand.publication ?? "draft",
    trashedSource: errand.trashedSource ?? null,
    takenOut: new Set(),
    later: errand.later ?? noLaterWishes,
    earlierCopies: [],
    origin: null,
  };
  return buildPlan(choice, {
    userId,
    source,
    targets: await Promise.all([...targetIds].map(factsOf)),
    titleSuffix: titleSuffixOf(portal.session.language),
  });
}

async function readContent(portal: PortalOverRest, scope: Scope, id: number) {
  const { sites } = valueOf(await portal.readOverview());
  const site = pick(sites, id);
  const {
    folders,
    rights,
    pages: first,
  } = valueOf(await portal.readSite(scope, site.id, { withTrash: true }));
  const pages = [...first.pages];
  for (let after = first.readOnFrom; after !== null;) {
    const more = valueOf(await portal.readMorePages(scope, site.id, { withTrash: true, after }));
    pages.push(...more.pages);
    after = more.readOnFrom;
  }
  return { folders, rights, pages };
}

/** The value of an answer that the test itself needs. */
function valueOf<Value>(answer: Result<Value, PortalFailure>): Value {
  if (!answer.ok) throw new Error(`The test could not read the portal: ${answer.failure.code}.`);
  return answer.value;
}

function pick<Row extends { readonly id: number }>(rows: readonly Row[], id: number): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`${id} is not among what the portal lists.`);
  return row;
}

/** The state of the first copy once the run is finished, or waits for the user. */
export function restOf(store: RunStore): Promise<CopyState> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = store.getSnapshot();
      if (store.getBug() !== null) reject(store.getBug());
      if (state.at === "idle") return;
      const [copy] = state.copies.values();
      if (copy === undefined || (state.at === "running" && state.phase.at !== "paused")) return;
      stop();
      resolve(copy);
    };
    const stop = store.subscribe(look);
    look();
  });
}
