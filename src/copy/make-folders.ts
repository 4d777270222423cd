import { failed, type Result } from "@/lib/result.ts";
import type { PortalFailure } from "@/model/failure.ts";
import { folderChain } from "@/model/folder-chain.ts";
import { foldersInUse } from "@/model/folders-in-use.ts";
import type { FolderId, SiteId } from "@/model/ids.ts";
import type { Folder } from "@/model/page.ts";
import type { PlannedFolder } from "@/model/plan.ts";

import { mayHaveRun, portalIsDoneAt, portalIsDoneWithSent } from "./pace.ts";
import { repeatNotRun, retryRead } from "./repeat.ts";
import type { RunContext } from "./run-context.ts";
import { pausesRun } from "./session-loss.ts";
import { siteOutOfSight } from "./site-out-of-sight.ts";

/** Fewer than the portal takes in one request (contract A11), so that one of them does not take too long. */
const foldersAtOnce = 25;

/** Once sent, once more after looking; a third time would only be refused like the second. */
const maxTries = 3;

/**
 * Makes the folders of the plan, parents before what lies in them. An address is unique among the folders of one parent (contract
 * D11), so what a lost answer made is found by looking. Gives back the failure for which the run has to pause, or `null`.
 */
export async function makeFolders(run: RunContext): Promise<PortalFailure | null> {
  const { plan, book, control } = run;
  const inUse = foldersInUse(plan.folders, plan.copies, ({ key }) => !book.progressOf(key).isOver);
  for (const siteId of new Set(inUse.map(({ site }) => site.id))) {
    if (control.wish !== "go") return null;
    const ofSite = inUse.filter(({ site }) => site.id === siteId);
    const lost = await makeFoldersOf(run, siteId, ofSite);
    if (lost !== null) return lost;
  }
  return null;
}

async function makeFoldersOf(
  run: RunContext,
  siteId: SiteId,
  folders: readonly PlannedFolder[],
): Promise<PortalFailure | null> {
  const { book } = run;
  const wanted = folders.filter(({ key }) => isUnmade(run, key));
  if (wanted.length === 0) return null;
  await failBelowFailed(run, wanted);
  await outlastEarlierSends(run, wanted);
  for (let tries = 1; ; tries += 1) {
    const pending = wanted.filter(({ key }) => isUnmade(run, key));
    const ready = pending.filter((folder) => parentOf(run, folder) !== "unmade").slice(0, foldersAtOnce);
    if (ready.length === 0 || run.control.wish !== "go") return null;
    const before = pending.length;
    const lost = await makeSome(run, siteId, ready, tries >= maxTries);
    if (lost !== null) return lost;
    await failBelowFailed(run, wanted);
    if (wanted.filter(({ key }) => isUnmade(run, key)).length < before) tries = 0;
    if (wanted.every(({ key }) => book.folderOf(key).at !== "waiting" && book.folderOf(key).at !== "sent"))
      return null;
  }
}

/** What was sent before a break the portal may still be making; two requests at once could make twins. */
async function outlastEarlierSends(
  { book, ports, control }: RunContext,
  folders: readonly PlannedFolder[],
): Promise<void> {
  const moments = folders
    .map(({ key }) => book.folderOf(key))
    .flatMap((folder) => (folder.at === "sent" ? [folder.sentAt] : []));
  if (moments.length === 0) return;
  await ports.clock.sleep(portalIsDoneWithSent(Math.max(...moments)) - ports.clock.now(), control.signal);
}

const isUnmade = ({ book }: RunContext, key: string) => {
  const { at } = book.folderOf(key);
  return at === "waiting" || at === "sent";
};

/** Id of what the folder is made in; `null` is the root. */
function parentOf({ book }: RunContext, { parent, parentKey }: PlannedFolder): FolderId | null | "unmade" {
  if (parentKey === null) return parent?.id ?? null;
  const made = book.folderOf(parentKey);
  return made.at === "made" ? made.folderId : "unmade";
}

/** What should lie in a folder that could not be made cannot be made either, nor what the plan had an obstacle for. */
async function failBelowFailed(run: RunContext, folders: readonly PlannedFolder[]): Promise<void> {
  for (const { key, parentKey, obstacle } of folders) {
    const isLost = parentKey !== null && run.book.folderOf(parentKey).at === "failed";
    if (isUnmade(run, key) && (isLost || obstacle !== null))
      await run.emit({ type: "folder-failed", folderKey: key, failure: null });
  }
}

async function makeSome(
  run: RunContext,
  siteId: SiteId,
  ready: readonly PlannedFolder[],
  isLastTry: boolean,
): Promise<PortalFailure | null> {
  const { plan, ports, emit } = run;
  const target = await retryRead(ports.clock, () => ports.portal.readTarget(plan.scope, siteId));
  if (!target.ok) return endAll(run, ready, target.failure);
  if (target.value.site === null) return endAll(run, ready, siteOutOfSight);
  const placed = await failInTrash(run, ready, target.value.folders);
  const missing = await adoptExisting(run, placed, target.value.folders);
  if (missing.length === 0) return null;
  const at = ports.clock.now();
  for (const { key } of missing) await emit({ type: "folder-sent", folderKey: key, at });
  const answer = await repeatNotRun(ports.clock, () =>
    ports.portal.makeFolders(
      plan.scope,
      missing.map((folder) => requestOf(run, folder)),
    ),
  );
  if (answer.ok) {
    const before = target.value.folders.map(({ id }) => id);
    return noteOutcomes(run, missing, withoutOthers(run, before, answer.value), isLastTry);
  }
  if (!mayHaveRun(answer.failure) || isLastTry) return endAll(run, missing, answer.failure);
  // The portal may still be making them; two requests at once could make twins.
  const now = ports.clock.now();
  await ports.clock.sleep(portalIsDoneAt(now) - now, run.control.signal);
  return null;
}

/** A folder in the trash takes new ones without a word (contract D11), and no page could go there. Gives back the others. */
async function failInTrash(
  run: RunContext,
  ready: readonly PlannedFolder[],
  folders: readonly Folder[],
): Promise<readonly PlannedFolder[]> {
  const placed: PlannedFolder[] = [];
  for (const planned of ready) {
    const parentId = parentOf(run, planned);
    const above = parentId === "unmade" ? [] : folderChain(folders, parentId);
    const isGone = parentId !== null && (above.length === 0 || above.some(({ trashed }) => trashed));
    if (isGone) await run.emit({ type: "folder-failed", folderKey: planned.key, failure: null });
    else placed.push(planned);
  }
  return placed;
}

async function endAll(
  run: RunContext,
  folders: readonly PlannedFolder[],
  failure: PortalFailure,
): Promise<PortalFailure | null> {
  if (pausesRun(run, failure)) return failure;
  for (const { key } of folders) await run.emit({ type: "folder-failed", folderKey: key, failure });
  return null;
}

/** Takes folders that are there, made by a request whose answer got lost or by somebody else; gives back the others. */
export async function adoptExisting(
  run: RunContext,
  ready: readonly PlannedFolder[],
  folders: readonly Folder[],
): Promise<readonly PlannedFolder[]> {
  const missing = new Set<PlannedFolder>();
  const taken = new Set(run.plan.folders.flatMap(({ key }) => madeId(run, key) ?? []));
  // A folder of the same title may be another one of the plan, which is known by its address.
  for (const planned of ready.toSorted((one, other) => Number(one.code === "") - Number(other.code === ""))) {
    const parentId = parentOf(run, planned);
    const found = folders.find(
      (folder) =>
        !folder.trashed && !taken.has(folder.id) && folder.parentId === parentId && isMeant(planned, folder),
    );
    if (found === undefined) missing.add(planned);
    else {
      const { id: folderId } = found;
      taken.add(folderId);
      await run.emit({ type: "folder-made", folderKey: planned.key, folderId, adopted: true });
    }
  }
  return ready.filter((planned) => missing.has(planned));
}

function madeId({ book }: RunContext, key: string): FolderId | null {
  const folder = book.folderOf(key);
  return folder.at === "made" ? folder.folderId : null;
}

/** Without an address of its own a folder gets one made of its title (contract D11). */
const isMeant = ({ code, title }: PlannedFolder, folder: Folder): boolean =>
  code === ""
    ? folder.title.toLowerCase() === title.toLowerCase()
    : folder.code.toLowerCase() === code.toLowerCase();

function requestOf(run: RunContext, folder: PlannedFolder) {
  const parentId = parentOf(run, folder);
  if (parentId === "unmade") throw new Error(`${folder.key} was sent before its parent was made.`);
  const { key, site, title, code, active } = folder;
  return { key, siteId: site.id, parentId, title, code, active };
}

type Outcomes = ReadonlyMap<string, Result<FolderId, PortalFailure>>;

/** A folder that was there before, is another one of the plan, or is named twice is none that was made now, whatever is said. */
function withoutOthers(run: RunContext, before: readonly FolderId[], outcomes: Outcomes): Outcomes {
  const taken = new Set([...before, ...run.plan.folders.flatMap(({ key }) => madeId(run, key) ?? [])]);
  const named = [...outcomes.values()].flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const isOther = (id: FolderId) => taken.has(id) || named.indexOf(id) !== named.lastIndexOf(id);
  return new Map(
    [...outcomes].map(([key, outcome]) => [
      key,
      outcome.ok && isOther(outcome.value) ? failed(otherFolder) : outcome,
    ]),
  );
}

const otherFolder: PortalFailure = {
  kind: "malformed",
  code: "MALFORMED_ANSWER",
  row: "MALFORMED_ANSWER",
  description: "landing.site.addFolder: the id of another folder",
  status: 200,
  method: "landing.site.addFolder",
  repeatAt: null,
};

async function noteOutcomes(
  run: RunContext,
  sent: readonly PlannedFolder[],
  outcomes: Outcomes,
  isLastTry: boolean,
): Promise<PortalFailure | null> {
  for (const { key } of sent) {
    const outcome = outcomes.get(key);
    if (outcome?.ok === true) {
      await run.emit({ type: "folder-made", folderKey: key, folderId: outcome.value, adopted: false });
      continue;
    }
    const failure = outcome?.failure ?? null;
    if (failure !== null && pausesRun(run, failure)) return failure;
    // It may be there by now: the next look tells.
    const mayBeThere =
      failure === null || failure.code === "FOLDER_IS_NOT_UNIQUE" || failure.kind !== "refused";
    if (!mayBeThere || isLastTry) await run.emit({ type: "folder-failed", folderKey: key, failure });
  }
  return null;
}
