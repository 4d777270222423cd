import type { Scenario } from "../portal.ts";
import type { FolderRow, SiteRow, SiteType } from "../state/entities.ts";
import type { PortalState } from "../state/portal-state.ts";
import { buildBlock, buildFolder, buildPage, buildSite } from "./build.ts";
import { installPortal, user } from "./installed-portal.ts";

const siteCount = 200;
const catalogueNumber = 120;
const pageCount = 10_000;
/** Folders of the catalogue by depth: 300 in all. */
const foldersByDepth = [20, 60, 100, 120];
/** Only the first pages have blocks, so that building stays quick. */
const pagesWithBlocks = 100;

const woods = ["Larch", "Oak", "Teak", "Ash", "Robinia", "Pine", "Cedar", "Walnut"];
const pieces = ["chair", "table", "bench", "stool", "lounger", "side table", "swing", "footrest", "screen"];
const day = 86_400_000;
const firstDay = Date.UTC(2024, 0, 8, 8, 0, 0);

const four = (value: number) => String(value).padStart(4, "0");
const three = (value: number) => String(value).padStart(3, "0");

/** A portal of a large seller: 200 sites, one of them with 10,000 pages in 300 nested folders. */
export const big: Scenario = (environment) => {
  const state = installPortal(environment, {
    users: [user(1, "Portal", "Administrator", { admin: true }), user(2, "Site", "Editor")],
    firstIds: { folder: 300, placement: 900 },
  });
  const sites = Array.from({ length: siteCount }, (_none, index) => buildBranch(state, index + 1));
  const catalogue = sites[catalogueNumber - 1];
  if (catalogue !== undefined) fillCatalogue(state, catalogue);
  return state;
};

function buildBranch(state: PortalState, number: number): SiteRow {
  if (number === catalogueNumber) return buildSite(state, { title: "Catalogue", code: "/catalogue/" });
  const site = buildSite(state, {
    title: `Branch ${three(number)}`,
    code: `/branch-${three(number)}/`,
    type: typeOf(number),
    active: number % 9 !== 0,
  });
  const home = buildPage(state, { siteId: site.id, title: `Branch ${three(number)}`, code: "home" });
  site.landingIdIndex = home.id;
  return site;
}

function typeOf(number: number): SiteType {
  if (number % 25 === 0) return "KNOWLEDGE";
  return number % 10 === 0 ? "STORE" : "PAGE";
}

function fillCatalogue(state: PortalState, site: SiteRow): void {
  const folders = buildFolders(state, site);
  for (let number = 1; number <= pageCount; number += 1) {
    // Every 301st page lies in the root.
    const place = number % (folders.length + 1);
    buildProduct(state, { siteId: site.id, folderId: folders[place - 1]?.id ?? null, number });
  }
  site.landingIdIndex = [...state.pages.values()].find((page) => page.siteId === site.id)?.id ?? null;
}

/** Each depth hangs evenly below the one before; every ninth folder is inactive, the last four lie in the trash. */
function buildFolders(state: PortalState, site: SiteRow): readonly FolderRow[] {
  const folders: FolderRow[] = [];
  let parents: readonly FolderRow[] = [];
  for (const [depth, count] of foldersByDepth.entries()) {
    const level = Array.from({ length: count }, (_none, index) => {
      const number = folders.length + index + 1;
      return buildFolder(state, {
        siteId: site.id,
        parentId: parents[index % parents.length]?.id ?? null,
        title: `${woods[index % woods.length] ?? ""} ${["range", "series", "line", "edition"][depth] ?? ""} ${three(number)}`,
        code: `range-${three(number)}`,
        active: number % 9 !== 0,
        deleted: number > 296,
        dateCreate: firstDay + number * 3_600_000,
        dateModify: firstDay + number * 7_200_000,
      });
    });
    folders.push(...level);
    parents = level;
  }
  return folders;
}

function buildProduct(
  state: PortalState,
  { siteId, folderId, number }: { siteId: number; folderId: number | null; number: number },
): void {
  const wood = woods[number % woods.length] ?? "";
  const title = `${wood} ${pieces[number % pieces.length] ?? ""} ${four(number)}`;
  const isDraft = number % 5 === 0;
  const deleted = number % 40 === 0;
  const dateCreate = firstDay + Math.floor(number / 25) * day;
  const page = buildPage(state, {
    siteId,
    folderId,
    title,
    code: `product-${four(number)}`,
    active: !isDraft && !deleted,
    public: !isDraft && number % 7 !== 0,
    deleted,
    dateCreate,
    dateModify: dateCreate + day,
    datePublic: isDraft ? null : dateCreate + day,
  });
  if (number > pagesWithBlocks) return;
  buildBlock(state, page, { content: `<h2 class="landing-block-node-title">${title}</h2>` });
  buildBlock(state, page, {
    content: `<p class="landing-block-node-text">Made of ${wood.toLowerCase()}.</p>`,
  });
}
