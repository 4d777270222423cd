import { failures } from "@/i18n/en/failures.ts";
import { failureTable } from "@/model/failure-table.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";

import type { LoggedCommand } from "../../../../e2e/portal/core/call-log.ts";
import { judgeForeign } from "./judge-foreign.ts";
import type { Moment, Scene, StartedRun } from "./play.ts";

/**
 * What the app says that the portal does not show, and what it has done that it must not do. `believed`: reads were made untrue
 * in a way that nobody can notice, so what was read is not held against the app; what it did and whose pages they are is.
 */
export function judge(
  scene: Scene,
  state: StartedRun,
  { moment, believed }: { readonly moment: Moment; readonly believed: boolean },
): readonly string[] {
  const wrongs = [...judgeForeign(scene, state), ...judgeWords(state), ...judgeClaims(state)];
  if (moment === "copied")
    wrongs.push(...state.plan.copies.flatMap((row) => judgeRow(scene, state, { row, believed })));
  if (!believed) wrongs.push(...judgeTrash(scene, state));
  return wrongs.map((what) => `${moment}: ${what}`);
}

/** What the portal has carried out, whatever was told of it. */
const done = ({ world }: Scene): readonly LoggedCommand[] =>
  world.local
    .calls()
    .flatMap(({ commands }) => commands)
    .filter(({ result }) => result !== undefined);

/** Pages that were made for a row and are still there. */
function madeFor(scene: Scene, { source, target }: PlannedCopy): readonly number[] {
  const { pages } = scene.world.local.state;
  return done(scene)
    .filter(
      ({ method, params }) =>
        method === "landing.landing.copy" &&
        Number(params["lid"]) === source.id &&
        Number(params["toSiteId"]) === target.site.id,
    )
    .map(({ result }) => Number(result))
    .filter((id) => pages.has(id));
}

function judgeRow(
  scene: Scene,
  state: StartedRun,
  { row, believed }: { readonly row: PlannedCopy; readonly believed: boolean },
): readonly string[] {
  const copy = state.copies.get(row.key) ?? { at: "waiting" };
  const made = madeFor(scene, row);
  const named = namedBy(copy);
  const wrongs: string[] = [];
  if (made.length > 1) wrongs.push(`${made.join(" and ")} are made for ${row.key}`);
  for (const id of named)
    if (!made.includes(id) && copy.at !== "ambiguous")
      wrongs.push(`${row.key} claims ${id}, which is not its page`);
  const isOpen = copy.at === "unknown" || copy.at === "unverified";
  for (const id of made)
    if (!named.includes(id) && !isOpen) wrongs.push(`${id} is there and ${row.key} is ${copy.at}`);
  if (copy.at === "done" && !believed) wrongs.push(...judgeDone(scene, state, { row, copy }));
  if (!(copy.at in restingAt)) wrongs.push(`${row.key} ends as ${copy.at}`);
  return wrongs;
}

const restingAt: Readonly<Partial<Record<CopyState["at"], true>>> = {
  done: true,
  unverified: true,
  unknown: true,
  ambiguous: true,
  skipped: true,
  refused: true,
  failed: true,
};

function namedBy(copy: CopyState): readonly number[] {
  switch (copy.at) {
    case "done":
      return [copy.found.pageId];
    case "unverified":
      return [copy.pageId];
    case "ambiguous":
      return copy.candidates.map(({ pageId }) => pageId);
    case "failed":
      return copy.orphan === null ? [] : [copy.orphan.pageId];
    default:
      return [];
  }
}

function judgeDone(
  { world, before }: Scene,
  state: StartedRun,
  { row, copy }: { readonly row: PlannedCopy; readonly copy: Extract<CopyState, { readonly at: "done" }> },
): readonly string[] {
  const page = world.local.state.pages.get(copy.found.pageId);
  if (page === undefined) return [`${row.key} is done and ${copy.found.pageId} is not there`];
  const said = new Set(copy.differences.map(({ what }) => what));
  const folder = page.folderId === null ? null : (world.local.state.folders.get(page.folderId) ?? null);
  const planned = state.plan.folders.find(({ key }) => key === row.target.newFolder);
  const wished = planned?.title ?? row.target.folder?.title ?? null;
  const wrongs: string[] = [];
  if (page.siteId !== row.target.site.id && !said.has("other-site")) wrongs.push("it is in another site");
  if ((folder?.title ?? null) !== wished && !said.has("landed-in-root") && !said.has("landed-elsewhere"))
    wrongs.push(`it is in ${folder?.title ?? "the root"}`);
  const { found } = copy;
  if (page.active !== found.published) wrongs.push(`published is ${page.active}`);
  if (page.deleted !== found.trashed) wrongs.push(`trashed is ${page.deleted}`);
  const later = state.later.get(row.key);
  const hasKnownNames = later?.settings?.at !== "failed";
  if (hasKnownNames && (page.title !== found.title || page.code !== found.code))
    wrongs.push(`it is called ${page.title} at ${page.code}, said ${found.title} at ${found.code}`);
  const source = before.pages.get(row.source.id);
  const isBack = world.local.state.pages.get(row.source.id)?.deleted === source?.deleted;
  if (!isBack && !said.has("source-left-restored")) wrongs.push("its source is left out of the trash");
  return wrongs.map((what) => `${row.key} is done and ${what}`);
}

/** A page belongs to one row only. */
function judgeClaims({ copies }: StartedRun): readonly string[] {
  const claims = copies.values().flatMap((copy) => (copy.at === "done" ? [copy.found.pageId] : []));
  return claims.length === new Set(claims).size ? [] : [`a page is claimed twice: ${claims.join(", ")}`];
}

/** What is said to be in the trash is there, and what is said to be back is not. */
function judgeTrash({ world }: Scene, state: StartedRun): readonly string[] {
  const { pages, folders } = world.local.state;
  const wrongs: string[] = [];
  for (const [key, undo] of state.undo.entries()) {
    const copy = state.copies.get(key);
    const id = copy?.at === "done" ? copy.found.pageId : copy?.at === "unverified" ? copy.pageId : 0;
    const isLive = pages.get(id)?.deleted === false;
    if (undo?.at === "trashed" && isLive) wrongs.push(`${key} is said to be in the trash`);
    if (undo?.at === "restored" && !isLive) wrongs.push(`${key} is said to be back`);
  }
  for (const [key, undo] of state.undoFolders.entries()) {
    const folder = state.folders.get(key);
    const isLive = folder?.at === "made" && folders.get(folder.folderId)?.deleted === false;
    if (undo?.at === "trashed" && isLive) wrongs.push(`folder ${key} is said to be in the trash`);
    if (undo?.at === "restored" && !isLive) wrongs.push(`folder ${key} is said to be back`);
  }
  return wrongs;
}

/** Every failure, wherever it stands, has a code, and a sentence with advice. */
function judgeWords(state: StartedRun): readonly string[] {
  const found: unknown[] = [
    ...state.copies.values(),
    ...state.folders.values(),
    ...state.later.values(),
    ...state.undo.values(),
    ...state.undoFolders.values(),
    ...state.switchOffs.values(),
  ];
  return found.flatMap((value) => judgeFailures(value));
}

export function judgeFailures(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(judgeFailures);
  if (!("row" in value && "kind" in value)) return inside;
  const { row } = value;
  const entry = Object.entries(failureTable).find(([name]) => name === row)?.[1];
  const code: unknown = "code" in value ? value.code : null;
  if (entry === undefined || typeof code !== "string" || code === "")
    return [...inside, `no row or code: ${JSON.stringify(value)}`];
  const { sentence, advice } = failures[entry.text];
  return sentence === "" || advice === "" ? [...inside, `no words for ${entry.text}`] : inside;
}
