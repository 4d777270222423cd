import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";

import { transliterate } from "../../../../e2e/portal/landing/transliterate.ts";
import { buildBlock, buildFolder, buildPage } from "../../../../e2e/portal/samples/build.ts";
import type { FolderRow } from "../../../../e2e/portal/state/entities.ts";
import type { PortalState } from "../../../../e2e/portal/state/portal-state.ts";
import { me, somebodyElse } from "./random-portal.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/** Somebody does something in the portal at this moment; what and where is left to chance. */
export function changeByHand(world: SimulatedWorld, plan: CopyPlan): void {
  const { chance, byHand } = world;
  if (plan.copies.length === 0) return;
  const planned = chance.pick(plan.copies);
  const work = chance.pick([
    makeSimilarPage,
    makeSimilarPage,
    makeSimilarPage,
    trashSource,
    editSource,
    trashTargetFolder,
    trashNewPage,
    deleteNewPage,
    makeSimilarFolder,
    takeRight,
    trashSite,
  ]);
  byHand.change(() => work(world, planned, plan));
}

type Change = (world: SimulatedWorld, planned: PlannedCopy, plan: CopyPlan) => void;

/** By the user who copies, or by another. */
const makeSimilarPage: Change = ({ local, chance }, { source, target }) => {
  const { state } = local;
  const original = state.pages.get(source.id);
  if (original === undefined || !state.sites.has(target.site.id)) return;
  const page = buildPage(state, {
    siteId: target.site.id,
    folderId: target.folder?.id ?? null,
    title: original.title,
    code: chance.is(0.6) ? original.code : `${original.code}_zzzz`,
    createdById: chance.is(0.5) ? me : somebodyElse,
    active: false,
    public: false,
    dateCreate: state.now(),
  });
  if (chance.is(0.7)) buildBlock(state, page, { content: "<p>By hand</p>" });
};

const trashSource: Change = ({ local, byHand, chance }, { source }) => {
  const page = local.state.pages.get(source.id);
  if (page === undefined) return;
  byHand.touchPage(page.id);
  if (chance.is(0.3)) return local.state.removePage(page.id);
  page.deleted = true;
  page.active = false;
};

/** Once at most: of a source renamed twice while its answer is lost nobody knows by which name the copy was made. */
const editSource: Change = ({ local, byHand, chance }, { source }) => {
  const page = local.state.pages.get(source.id);
  if (page === undefined || byHand.earlier.has(source.id)) return;
  byHand.touchPage(page.id);
  if (chance.is(0.5)) page.title = `${page.title} new`;
  if (chance.is(0.5)) page.code = `${page.code}-new`;
  if (chance.is(0.5)) buildBlock(local.state, page, { content: "<p>More</p>" });
  page.active = !page.deleted && chance.is(0.5);
};

const trashTargetFolder: Change = (world, { target }) => {
  const { local } = world;
  const folders = [...local.state.folders.values()].filter(({ siteId }) => siteId === target.site.id);
  const folder = target.folder === null ? folders.at(-1) : local.state.folders.get(target.folder.id);
  if (folder !== undefined) moveFolder(world, folder, true);
};

/** Into the trash, or out of it. The portal moves all pages of the folder and below, but for a home page (contract D11). */
export function moveFolder({ local, byHand }: SimulatedWorld, folder: FolderRow, deleted: boolean): void {
  const { state } = local;
  byHand.touchedFolders.add(folder.id);
  folder.deleted = deleted;
  const home = state.sites.get(folder.siteId)?.landingIdIndex;
  for (const page of state.pages.values()) {
    if (!liesIn(state, page.folderId, folder) || page.deleted === deleted || page.id === home) continue;
    byHand.touchPage(page.id);
    page.deleted = deleted;
    page.active = false;
    page.dateModify = state.now();
  }
}

function liesIn(
  { folders }: Pick<PortalState, "folders">,
  folderId: number | null,
  outer: FolderRow,
): boolean {
  if (folderId === null || folderId === outer.id) return folderId !== null;
  return liesIn({ folders }, folders.get(folderId)?.parentId ?? null, outer);
}

/** One that the run has made, perhaps. */
function newPageOf({ local, atStart, chance }: SimulatedWorld, { target }: PlannedCopy) {
  const made = [...local.state.pages.values()].filter(
    ({ id, siteId }) => siteId === target.site.id && !atStart.pages.has(id),
  );
  return made.length === 0 ? undefined : chance.pick(made);
}

const trashNewPage: Change = (world, planned) => {
  const page = newPageOf(world, planned);
  if (page === undefined) return;
  world.byHand.touchPage(page.id);
  page.deleted = true;
  page.active = false;
};

const deleteNewPage: Change = (world, planned) => {
  const page = newPageOf(world, planned);
  if (page === undefined) return;
  world.byHand.touchPage(page.id);
  world.local.state.removePage(page.id);
};

const makeSimilarFolder: Change = ({ local, chance }, { target }, { folders }) => {
  const { state } = local;
  if (folders.length === 0) return;
  const { title, code, parent, site } = chance.pick(folders);
  if (!state.sites.has(target.site.id)) return;
  const address = code === "" ? transliterate(title) : code;
  const isTaken = [...state.folders.values()].some(
    (folder) =>
      folder.siteId === site.id && folder.parentId === (parent?.id ?? null) && folder.code === address,
  );
  if (isTaken) return;
  buildFolder(state, { siteId: site.id, parentId: parent?.id ?? null, title, code: address, active: false });
};

const takeRight: Change = ({ local, chance }, { target }) => {
  const right = chance.pick(["edit", "public", "sett", "delete", "read"] as const);
  const { state } = local;
  state.siteRights = state.siteRights.map((row) =>
    row.userId === me && row.siteId === target.site.id
      ? { ...row, operations: row.operations.filter((operation) => operation !== right) }
      : row,
  );
};

const trashSite: Change = ({ local, byHand }, { target, sourceSite }) => {
  const site = local.state.sites.get(target.site.id);
  if (site === undefined || site.id === sourceSite.id) return;
  for (const page of local.state.pages.values()) if (page.siteId === site.id) byHand.touchPage(page.id);
  site.deleted = true;
  site.active = false;
};
