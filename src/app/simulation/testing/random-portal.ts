import type { Scenario } from "../../../../e2e/portal/portal.ts";
import { buildBlock, buildFolder, buildPage, buildSite } from "../../../../e2e/portal/samples/build.ts";
import { installPortal, user } from "../../../../e2e/portal/samples/installed-portal.ts";
import { plans } from "../../../../e2e/portal/samples/plans.ts";
import type { FolderRow, Operation, SiteRow } from "../../../../e2e/portal/state/entities.ts";
import type { PortalState } from "../../../../e2e/portal/state/portal-state.ts";
import type { Chance } from "./chance.ts";

/** Who copies. */
export const me = 2;
export const somebodyElse = 1;

const all: readonly Operation[] = ["read", "edit", "sett", "public", "delete"];
const titles = ["Promo", "Promo", "Promo 2", "Promo week", "Offer", "Home", "Ünï & Co", "About us"];
/** Addresses of which some begin or end like others, and one that the portal refuses to copy. */
const codes = ["promo", "promo2", "promo_ab", "promo_abcd", "offer", "offer-1", "home", "summer_12_3", "x"];

/** A small portal: the first site holds the sources, the others are targets that are empty, off, or restricted. */
export function randomPortal(chance: Chance): Scenario {
  return (environment) => {
    const state = installPortal(environment, {
      users: [user(me, "Site", "Editor"), user(somebodyElse, "Portal", "Administrator", { admin: true })],
      rights: { feature: true, mode: "role", defaults: null, adminsOnly: false },
      plan: { ...plans[chance.is(0.3) ? "enterprise" : "standard"] },
    });
    const type = chance.is(0.15) ? "KNOWLEDGE" : "PAGE";
    const siteCount = chance.int(2, 4);
    for (let number = 0; number < siteCount; number += 1) {
      const site = buildSite(state, {
        title: chance.pick(titles),
        code: `/site${number}/`,
        type,
        active: chance.is(0.7),
      });
      state.siteRights.push({ userId: me, siteId: site.id, operations: rightsOn(chance, number) });
      const isEmpty = number > 0 && chance.is(0.35);
      const folders = number > 0 && chance.is(0.3) ? [] : addFolders(state, chance, site);
      if (!isEmpty)
        addPages(state, chance, {
          site,
          folders,
          count: number === 0 ? chance.int(1, 12) : chance.int(0, 4),
        });
      linkHome(state, chance, site);
    }
    setTempo(state, chance);
    return state;
  };
}

function rightsOn(chance: Chance, number: number): Operation[] {
  if (number === 0 || chance.is(0.7)) return [...all];
  return ["read", ...chance.some(["edit", "edit", "sett", "public", "delete"] as const, 0.75)];
}

function addFolders(state: PortalState, chance: Chance, site: SiteRow): readonly FolderRow[] {
  const folders: FolderRow[] = [];
  for (let left = chance.int(0, 4); left > 0; left -= 1) {
    const parent = folders.length > 0 && chance.is(0.5) ? chance.pick(folders) : null;
    const code = chance.pick(["promo", "news", "archive", "products"]);
    if (folders.some((other) => other.parentId === (parent?.id ?? null) && other.code === code)) continue;
    folders.push(
      buildFolder(state, {
        siteId: site.id,
        parentId: parent?.id ?? null,
        title: chance.pick(["News", "Archive", "Products"]),
        code,
        active: chance.is(0.7),
        deleted: chance.is(0.12),
      }),
    );
  }
  return folders;
}

function addPages(
  state: PortalState,
  chance: Chance,
  {
    site,
    folders,
    count,
  }: { readonly site: SiteRow; readonly folders: readonly FolderRow[]; readonly count: number },
): void {
  const taken = new Set<string>();
  for (let left = count; left > 0; left -= 1) {
    const folder = folders.length > 0 && chance.is(0.6) ? chance.pick(folders) : null;
    const code = chance.pick(codes);
    const address = `${folder?.id ?? 0}/${code}`;
    if (taken.has(address)) continue;
    taken.add(address);
    const deleted = chance.is(0.12);
    const active = !deleted && chance.is(0.6);
    const page = buildPage(state, {
      siteId: site.id,
      folderId: folder?.id ?? null,
      title: chance.pick(titles),
      code,
      active,
      public: active && chance.is(0.7),
      deleted,
    });
    for (let block = chance.int(0, 3); block > 0; block -= 1)
      buildBlock(state, page, {
        content: contentOf(state, chance),
        code: chance.pick(["01.text", "02.list"]),
      });
    if (folder !== null && chance.is(0.3)) folder.indexId = page.id;
  }
}

/** Text, mostly with a link to a page that is there already, or to one that never was. */
function contentOf(state: PortalState, chance: Chance): string {
  const text = '<div class="landing-block-node-text">Text</div>';
  if (chance.is(0.4)) return text;
  const id = chance.is(0.1) ? 999 : chance.pick([...state.pages.keys()]);
  return chance.is(0.8)
    ? `${text}<a class="landing-block-node-link" href="#landing${id}" target="_self">More</a>`
    : `${text}<a href="#landing${id}">More</a>`;
}

function linkHome(state: PortalState, chance: Chance, site: SiteRow): void {
  const own = [...state.pages.values()].filter(({ siteId, deleted }) => siteId === site.id && !deleted);
  if (own.length > 0 && chance.is(0.8)) site.landingIdIndex = chance.pick(own).id;
}

/** Whether the portal allows what is documented (contract A9); where it allows less, only a refusal can tell. */
export const hasUsualLimits = ({ plan }: PortalState): boolean =>
  plan.operatingLimit >= plans.standard.operatingLimit && plan.rateBurst >= plans.standard.rateBurst;

/** How long things take, and how little of them the plan allows. */
function setTempo(state: PortalState, chance: Chance): void {
  Object.assign(state.switches, {
    docsMode: chance.is(0.15),
    latency: chance.pick([0, 50, 300]),
    copyDuration: chance.pick([0, 90, 900, 900, 5000, 35_000]),
    latencyPerBlock: chance.pick([0, 100]),
  });
  if (chance.is(0.1)) state.plan.operatingLimit = chance.int(5, 60);
  if (chance.is(0.1)) state.plan.rateBurst = chance.int(8, 20);
  if (chance.is(0.2)) {
    const live = [...state.pages.values()].filter(({ active, deleted }) => active && !deleted).length;
    state.plan.publishedPages = live + chance.int(0, 4);
  }
  if (chance.is(0.15)) {
    const live = [...state.sites.values()].filter(({ active }) => active).length;
    state.plan.publishedSites = live + chance.int(0, 1);
  }
}
