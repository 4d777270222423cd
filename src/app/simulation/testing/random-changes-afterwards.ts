import type { CopyPlan } from "@/model/plan.ts";

import { buildBlock, buildFolder, buildPage } from "../../../../e2e/portal/samples/build.ts";
import type { FolderRow, PageRow } from "../../../../e2e/portal/state/entities.ts";
import { changeByHand, moveFolder } from "./random-changes.ts";
import { me, somebodyElse } from "./random-portal.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

/** Somebody works in the portal once the copies are there: on a copy mostly, or in a folder that came with them. */
export function changeAfterwards(world: SimulatedWorld, plan: CopyPlan): void {
  const { chance, byHand } = world;
  if (chance.is(0.2)) return changeByHand(world, plan);
  const copy = pickNew(world, world.local.state.pages, world.atStart.pages);
  const folder = pickNew(world, world.local.state.folders, world.atStart.folders);
  const onFolder = folder !== null && (copy === null || chance.is(0.4));
  byHand.change(() => {
    if (onFolder) chance.pick([addPage, addPage, addFolder, trashFolder, restoreFolder])(world, folder);
    else if (copy !== null) changeCopy(world, copy);
  });
}

/** One that was not there at the beginning; `null` where there is none. */
function pickNew<Row extends { readonly id: number }>(
  { chance }: SimulatedWorld,
  rows: ReadonlyMap<number, Row>,
  before: ReadonlyMap<number, unknown>,
): Row | null {
  const added = [...rows.values()].filter(({ id }) => !before.has(id));
  return added.length === 0 ? null : chance.pick(added);
}

function changeCopy(world: SimulatedWorld, page: PageRow): void {
  world.byHand.touchPage(page.id);
  page.dateModify = world.local.state.now();
  const work = world.chance.pick([rename, write, publish, trash, restore, remove, move, makeHomePage]);
  work(world, page);
}

type PageChange = (world: SimulatedWorld, page: PageRow) => void;

const rename: PageChange = (_world, page) => {
  page.title = `${page.title} edited`;
};

const write: PageChange = ({ local }, page) => {
  buildBlock(local.state, page, { content: "<p>By hand</p>" });
  page.public = false;
};

const publish: PageChange = (_world, page) => {
  page.active = !page.deleted && !page.active;
  page.public = page.active;
};

const trash: PageChange = ({ local }, page) => {
  page.deleted = true;
  page.active = false;
  for (const folder of local.state.folders.values()) if (folder.indexId === page.id) folder.indexId = null;
};

const restore: PageChange = (_world, page) => {
  page.deleted = false;
  page.active = false;
};

const remove: PageChange = ({ local }, page) => local.state.removePage(page.id);

/** Into the root of its site, or to another site. */
const move: PageChange = ({ local, chance }, page) => {
  page.folderId = null;
  if (chance.is(0.3)) page.siteId = chance.pick([...local.state.sites.keys()]);
};

const makeHomePage: PageChange = ({ local }, page) => {
  const site = local.state.sites.get(page.siteId);
  if (site !== undefined && !page.deleted) site.landingIdIndex = page.id;
};

type FolderChange = (world: SimulatedWorld, folder: FolderRow) => void;

/** A page of somebody else, which is in the trash, perhaps. */
const addPage: FolderChange = ({ local, chance }, folder) => {
  const deleted = chance.is(0.5);
  const page = buildPage(local.state, {
    siteId: folder.siteId,
    folderId: folder.id,
    title: "Foreign",
    code: `foreign${local.state.pages.size}`,
    createdById: chance.is(0.5) ? me : somebodyElse,
    active: !deleted && chance.is(0.5),
    deleted,
    dateCreate: local.state.now(),
  });
  buildBlock(local.state, page, { content: "<p>By hand</p>" });
};

const addFolder: FolderChange = ({ local }, folder) => {
  const { folders } = local.state;
  const code = `inner${folders.size}`;
  buildFolder(local.state, { siteId: folder.siteId, parentId: folder.id, title: "Inner", code });
};

const trashFolder: FolderChange = (world, folder) => moveFolder(world, folder, true);

const restoreFolder: FolderChange = (world, folder) => moveFolder(world, folder, false);
