import { issueToken } from "../e2e/portal/core/tokens.ts";
import { createPortal, type LocalPortal } from "../e2e/portal/portal.ts";
import { buildBlock, buildPage, buildSite } from "../e2e/portal/samples/build.ts";
import { installPortal } from "../e2e/portal/samples/installed-portal.ts";
import { plans } from "../e2e/portal/samples/plans.ts";
import { createRunStore } from "../src/copy/create-run-store.ts";
import { buildPlan } from "../src/copy/plan.ts";
import type { RunStore } from "../src/copy/run-store.ts";
import { titleSuffixOf } from "../src/copy/title.ts";
import { createMemoryArchive } from "../src/journal/memory-archive.ts";
import type { Clock } from "../src/lib/clock.ts";
import type { Result } from "../src/lib/result.ts";
import type { PortalFailure } from "../src/model/failure.ts";
import { noLaterWishes } from "../src/model/later-wishes.ts";
import type { Page } from "../src/model/page.ts";
import type { CopyPlan } from "../src/model/plan.ts";
import { createPortalOver, type PortalOverRest } from "../src/portal/create-portal-over.ts";
import type { RestCall } from "../src/portal/rest-call.ts";
import { menuSession } from "../src/portal/testing/menu-session.ts";

export type PlanName = "standard" | "enterprise";

const admin = 1;

/** A portal with a site of `pages` published pages of one block each, and another site to copy them to. */
export function openBenchPortal(options: {
  readonly pages: number;
  /** How long the portal takes for each copy, ms. */
  readonly copyMs: number;
  /** Of every request, ms. */
  readonly latencyMs: number;
  readonly plan: PlanName;
  readonly clock: Clock;
}): { readonly local: LocalPortal; readonly sourceId: number; readonly targetId: number; token(): string } {
  const { clock, copyMs, latencyMs, plan } = options;
  const local = createPortal({
    scenario: (environment) => {
      const state = installPortal(environment, { users: [administrator], plan: plans[plan] });
      const source = buildSite(state, { title: "Source", code: "/source/" });
      for (let number = 1; number <= options.pages; number += 1) {
        const page = buildPage(state, { siteId: source.id, title: `Page ${number}`, code: `page-${number}` });
        buildBlock(state, page, { content: "<p>Text</p>" });
      }
      const target = buildSite(state, { title: "Target", code: "/target/" });
      const home = buildPage(state, { siteId: target.id, title: "Home", code: "home" });
      target.landingIdIndex = home.id;
      Object.assign(state.switches, { latency: latencyMs, copyDuration: copyMs });
      return state;
    },
    now: () => clock.now(),
    sleep: (ms) => clock.sleep(ms),
  });
  const [source, target] = [...local.state.sites.values()];
  if (source === undefined || target === undefined) throw new Error("The bench has no sites.");
  const token = () => issueToken(local.state, admin, 1).value;
  return { local, sourceId: source.id, targetId: target.id, token };
}

export const administrator = {
  id: admin,
  name: "Bench",
  lastName: "",
  language: "en",
  admin: true,
  extranet: false,
  additionalRights: {},
  mayEditForms: true,
  appAccess: true,
};

/** Everything of the app that a run needs, over a call. */
export function openBenchApp(call: RestCall, clock: Clock): { portal: PortalOverRest; store: RunStore } {
  const portal = createPortalOver(call, menuSession("bench"), clock);
  const store = createRunStore({
    portal,
    archive: createMemoryArchive(() => "bench"),
    lock: { take: () => Promise.resolve(() => undefined), whenFree: () => Promise.resolve() },
    connection: { isOnline: () => true, whenOnline: () => Promise.resolve() },
    clock,
  });
  return { portal, store };
}

/** All pages of the source site to the top level of the target site, as published as they are. */
export async function planAll(
  portal: PortalOverRest,
  sites: { readonly sourceId: number; readonly targetId: number },
): Promise<CopyPlan> {
  const overview = valueOf(await portal.readOverview());
  const source = await readSite(portal, overview.sites, sites.sourceId);
  const target = await readSite(portal, overview.sites, sites.targetId);
  return buildPlan(
    {
      pages: source.pages,
      folders: [],
      targets: [{ at: "place", siteId: target.site.id, folderId: null, newFolder: null }],
      keepFolders: false,
      publication: "as-source",
      trashedSource: null,
      takenOut: new Set(),
      later: noLaterWishes,
      earlierCopies: [],
      origin: null,
    },
    { userId: overview.userId, source, targets: [target], titleSuffix: titleSuffixOf("en") },
  );
}

async function readSite(
  portal: PortalOverRest,
  sites: Extract<Awaited<ReturnType<PortalOverRest["readOverview"]>>, { ok: true }>["value"]["sites"],
  id: number,
) {
  const site = sites.find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`The portal does not list site ${id}.`);
  const first = valueOf(await portal.readSite(site.scope, site.id, { withTrash: true }));
  const pages: Page[] = [...first.pages.pages];
  for (let after = first.pages.readOnFrom; after !== null;) {
    const more = valueOf(await portal.readMorePages(site.scope, site.id, { withTrash: true, after }));
    pages.push(...more.pages);
    after = more.readOnFrom;
  }
  return { site, rights: first.rights, folders: first.folders, pages };
}

/** Runs the plan; rejects where a copy is not done. */
export async function runToEnd(store: RunStore, plan: CopyPlan): Promise<void> {
  store.start(plan);
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (store.getBug() !== null) reject(store.getBug());
      if (store.getSnapshot().at === "finished") resolve();
    };
    store.subscribe(look);
  });
  const state = store.getSnapshot();
  const left = state.at === "idle" ? [] : state.copies.values().filter(({ at }) => at !== "done");
  if (left.length > 0) throw new Error(`${left.length} copies were not done: ${JSON.stringify(left[0])}`);
}

function valueOf<Value>(answer: Result<Value, PortalFailure>): Value {
  if (!answer.ok) throw new Error(`The bench could not read the portal: ${answer.failure.code}`);
  return answer.value;
}

/** A call that counts what the portal refused for a limit, a command of a batch too. */
export function countLimitErrors(call: RestCall): { readonly call: RestCall; read(): number } {
  let errors = 0;
  return {
    call: async (method, params) => {
      const answer = await call(method, params);
      const text = JSON.stringify(answer);
      if (/"(QUERY_LIMIT_EXCEEDED|OPERATION_TIME_LIMIT)"/.test(text)) errors += 1;
      return answer;
    },
    read: () => errors,
  };
}
