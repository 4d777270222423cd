import type { CopyFound, Difference } from "@/model/copy-outcome.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";

import type { PageRow } from "../../../../e2e/portal/state/entities.ts";
import { looksLike, misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import { readUndoJournal } from "./undo-journal.ts";

type Done = Extract<CopyState, { readonly at: "done" }>;

/** Compares a row that is said to be done with the page in the portal. */
export function judgeDone(
  world: SimulatedWorld,
  planned: PlannedCopy,
  { state, copy, all }: { readonly state: FinishedRun; readonly copy: Done; readonly all: readonly number[] },
): readonly Mistake[] {
  const { found } = copy;
  const wrongs: string[] = [];
  if (!all.includes(found.pageId) && !isAdoptedByHand(world, planned, copy))
    wrongs.push(`page ${found.pageId} was not made by this row`);
  const versions = versionsOf(world, found.pageId);
  // New names that were sent and could not be looked at are told as a failure.
  const hasKnownNames = state.later.get(planned.key)?.settings?.at !== "failed";
  if (!versions.some((page) => isSame(page, found, hasKnownNames)) || !wasInTrash(versions, found))
    wrongs.push(`page is ${JSON.stringify(versions.map(shown))}, said to be ${JSON.stringify(found)}`);
  wrongs.push(...judgeBlocks(world, planned, copy), ...judgeWish(world, planned, { state, copy }));
  return wrongs.map((what) => misreported(planned.key, what));
}

/** Counts the blocks where nobody has changed them by hand. */
function judgeBlocks(
  { local, byHand }: SimulatedWorld,
  { source }: PlannedCopy,
  copy: Done,
): readonly string[] {
  const { found, differences } = copy;
  const count = (id: number) =>
    [...(local.state.blocksByPage.get(id) ?? [])].filter((block) => !block.public && !block.deleted).length;
  const isThere = local.state.pages.has(found.pageId) && !byHand.earlier.has(found.pageId);
  const wrongs: string[] = [];
  if (isThere && found.blockCount !== null && found.blockCount !== count(found.pageId))
    wrongs.push(`page ${found.pageId} has ${count(found.pageId)} blocks, said ${found.blockCount}`);
  const isSaid = differences.some(({ what }) => aboutBlocks.has(what));
  if (isThere && !byHand.earlier.has(source.id) && count(found.pageId) < count(source.id) && !isSaid)
    wrongs.push(`page ${found.pageId} has blocks missing, and that is not said`);
  return wrongs;
}

const aboutBlocks: ReadonlySet<Difference["what"]> = new Set([
  "blocks-missing",
  "no-blocks",
  "blocks-not-compared",
]);

/** Whatever is not as the plan has it is said to be so. */
function judgeWish(
  world: SimulatedWorld,
  planned: PlannedCopy,
  { state, copy: { found, differences } }: { readonly state: FinishedRun; readonly copy: Done },
): readonly string[] {
  const { byHand, atStart } = world;
  const { key, target, publication, source } = planned;
  const { seenAgain, toldDrafts } = readUndoJournal(world);
  const said = new Set(differences.map(({ what }) => what));
  const made = target.newFolder === null ? undefined : state.folders.get(target.newFolder);
  const folderId = made?.at === "made" ? made.folderId : (target.folder?.id ?? null);
  const isLive = atStart.pages.get(source.id)?.active === true;
  const wished = publication === "published" || (publication === "as-source" && isLive);
  const isKnown = publication !== "as-source" || !byHand.earlier.has(source.id);
  const unsaid: Difference["what"][] = [];
  // The later look tells what somebody has made of the copy; it is not compared with the plan once more.
  const isMovedByHand = seenAgain.has(key) && byHand.earlier.has(found.pageId);
  if (isMovedByHand) return [];
  if (found.siteId !== target.site.id) unsaid.push("other-site");
  else if (found.folderId !== folderId)
    unsaid.push(found.folderId === null ? "landed-in-root" : "landed-elsewhere");
  if (found.trashed) unsaid.push("in-trash");
  if (isKnown && wished !== found.published && !toldDrafts.has(key))
    unsaid.push(wished ? "not-published" : "published-against-wish");
  return unsaid.filter((what) => !said.has(what)).map((what) => `${what} is not said`);
}

/** Nobody can tell such a page from the copy whose answer was lost, as long as the copy itself was not made. */
function isAdoptedByHand(
  { byHand, local }: SimulatedWorld,
  planned: PlannedCopy,
  { adopted, found }: Done,
): boolean {
  const page = local.state.pages.get(found.pageId) ?? byHand.earlier.get(found.pageId)?.at(-1)?.row;
  return (
    adopted &&
    byHand.madePages.has(found.pageId) &&
    page !== undefined &&
    looksLike(beforeSettings(page, planned), planned)
  );
}

/** The page under the names that it had before it got those that were wished. */
const beforeSettings = (page: PageRow, { wished, source }: PlannedCopy): PageRow => ({
  ...page,
  title: page.title === wished.title ? source.title : page.title,
  code: page.code === wished.code ? source.code : page.code,
});

/** The page as it is, as it was before somebody changed it by hand, and before the run took it back. */
function versionsOf({ local, byHand, asReported }: SimulatedWorld, id: number): readonly PageRow[] {
  const now = local.state.pages.get(id);
  const earlier = [...(byHand.earlier.get(id) ?? []).map(({ row }) => row), ...(asReported.get(id) ?? [])];
  return now === undefined ? earlier : [...earlier, now];
}

const isSame = (page: PageRow, found: CopyFound, hasKnownNames: boolean): boolean =>
  page.siteId === found.siteId &&
  page.folderId === found.folderId &&
  (!hasKnownNames || (page.title === found.title && page.code === found.code)) &&
  page.active === found.published;

/** What looks at a copy after it was read back tells names and publication, not whether it is in the trash by then. */
const wasInTrash = (versions: readonly PageRow[], { trashed }: CopyFound): boolean =>
  versions.some(({ deleted }) => deleted === trashed);

const shown = (page: PageRow) => ({
  id: page.id,
  siteId: page.siteId,
  folderId: page.folderId,
  title: page.title,
  code: page.code,
  active: page.active,
  deleted: page.deleted,
});
