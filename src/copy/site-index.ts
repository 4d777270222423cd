import { folderChain } from "@/model/folder-chain.ts";
import type { FolderId } from "@/model/ids.ts";
import type { Folder, Page } from "@/model/page.ts";
import type { SiteFacts } from "@/model/plan.ts";

/** Names a place within its site. */
export const placeKeyOf = (folderId: FolderId | null): string => String(folderId ?? "root");

/** What lies in one folder, or in the root, in lower case as the database compares. */
export interface PlaceContent {
  /** Titles of live pages (contract D4.1 step 5). */
  readonly titles: ReadonlySet<string>;
  /** Addresses at which a page answers, and whether all that do are in the trash: those count, too (contract D4.3). */
  readonly addresses: ReadonlyMap<string, "live" | "trashed">;
  /** Folders by the last part of their address; a trashed one holds it, too (contract D11). */
  readonly folders: ReadonlyMap<string, Folder>;
}

/** A site's folders and pages, put in order once, so that planning a row costs the same in a site of any size. */
export interface SiteIndex {
  readonly facts: SiteFacts;
  /** The site's own: the portal ignores a folder of another without a word (contract D4.1 step 4). */
  readonly folders: readonly Folder[];
  readonly folderOf: (id: FolderId) => Folder | null;
  readonly contentOf: (placeKey: string) => PlaceContent;
  /** Folders that hold an active page or subfolder: the portal switches none of them on by itself (contract D4.5). */
  readonly holdActiveThings: ReadonlySet<FolderId>;
}

interface GrowingContent {
  readonly titles: Set<string>;
  readonly addresses: Map<string, "live" | "trashed">;
  readonly folders: Map<string, Folder>;
}

const nothing: PlaceContent = { titles: new Set(), addresses: new Map(), folders: new Map() };

const indexes = new WeakMap<SiteFacts, SiteIndex>();

/** Kept for each facts: another choice of pages asks the same of the same site. */
export function indexSite(facts: SiteFacts): SiteIndex {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  const index = buildIndex(facts);
  indexes.set(facts, index);
  return index;
}

function buildIndex(facts: SiteFacts): SiteIndex {
  const folders = facts.folders.filter(({ siteId }) => siteId === facts.site.id);
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const places = new Map<string, GrowingContent>();
  const at = (folderId: FolderId | null): GrowingContent => {
    const key = placeKeyOf(folderId);
    const there = places.get(key) ?? { titles: new Set(), addresses: new Map(), folders: new Map() };
    places.set(key, there);
    return there;
  };
  for (const folder of folders) addFolder(at(folder.parentId).folders, folder);
  for (const page of facts.pages) {
    const place = at(page.folderId);
    if (!page.trashed) place.titles.add(page.title.toLowerCase());
    addAddress(place.addresses, page.code, page);
    const folder = page.folderId === null ? undefined : byId.get(page.folderId);
    // In the root a folder's name leads to its index page, or to the page in it of the same name (contract D4.3).
    if (folder?.parentId === null && answersFor(folder, page))
      addAddress(at(null).addresses, folder.code, page);
  }
  return {
    facts,
    folders,
    folderOf: (id) => byId.get(id) ?? null,
    contentOf: (placeKey) => places.get(placeKey) ?? nothing,
    holdActiveThings: findHoldingActive(folders, facts.pages),
  };
}

function addAddress(addresses: GrowingContent["addresses"], code: string, { trashed }: Page): void {
  const compared = code.toLowerCase();
  if (!trashed || !addresses.has(compared)) addresses.set(compared, trashed ? "trashed" : "live");
}

/** A live folder comes before a trashed one of the same address. */
function addFolder(siblings: Map<string, Folder>, folder: Folder): void {
  const code = folder.code.toLowerCase();
  if (siblings.get(code)?.trashed !== false) siblings.set(code, folder);
}

const answersFor = (folder: Folder, page: Page): boolean =>
  page.id === folder.indexPageId || page.code.toLowerCase() === folder.code.toLowerCase();

function findHoldingActive(folders: readonly Folder[], pages: readonly Page[]): ReadonlySet<FolderId> {
  const holding = new Set<FolderId>();
  for (const { parentId, active } of folders) if (active && parentId !== null) holding.add(parentId);
  for (const { folderId, published } of pages) if (published && folderId !== null) holding.add(folderId);
  return holding;
}

/** Folders from `folderId` up to the root, nearest first, among the site's own. */
export const chainIn = (index: SiteIndex, folderId: FolderId | null): readonly Folder[] =>
  folderChain(index.folders, folderId);
