import type { PortalFailure } from "@/model/failure.ts";
import type { PageId } from "@/model/ids.ts";
import type { SeenCopy } from "@/model/later.ts";
import type { ListedPage } from "@/model/settings.ts";

import type { Rest } from "../copy-all.ts";
import { isTakenBack } from "../reduce-undo.ts";
import type { RunContext } from "../run-context.ts";
import { pausesRun } from "../session-loss.ts";
import { createCopyIndex, type MadeCopy } from "./copy-index.ts";
import { leadCopy, type LedCopy } from "./lead-copy.ts";
import { createLibrary } from "./library.ts";
import type { CopySheet, LinkPass } from "./link-pass.ts";
import { readGroup } from "./read-group.ts";
import { commandsAtOnce, readInParts } from "./read-in-parts.ts";

/** What is read of so many copies is not old yet when the last of them is written. */
const copiesAtOnce = 20;

/**
 * Leads links among the copied pages to the copies of the same site, once all copies are there (contract E3). What an earlier
 * tab has done is found done, and ends the same. What was begun is brought to its end even when `asked` to rest; no other copy is
 * begun then.
 */
export async function leadLinks(run: RunContext, asked: AbortSignal): Promise<Rest> {
  if (!run.plan.later.links.among) return { at: "all-over" };
  const made = madeCopies(run);
  const waiting = made.filter((copy) => isOpen(run, copy, made));
  if (waiting.length === 0) return { at: "all-over" };
  if (asked.aborted && !waiting.some((copy) => isBegun(run, copy))) return { at: "asked" };
  const library = createLibrary(run);
  const known = await library.readPages(made.map(({ pageId }) => pageId));
  // Without a look at the copies nobody knows where links may lead.
  if (!known.ok) return endUnread(run, waiting, known.failure);
  const live = made.filter((copy) => isLive(copy, library.pageOf(copy.pageId)));
  const open = waiting.filter((copy) => isOpen(run, copy, live));
  for (const gone of open.filter((copy) => !live.includes(copy)))
    await run.emit({ type: "links-failed", laterKey: gone.planned.key, failure: null });
  const pass: LinkPass = { run, library, index: createCopyIndex(run.plan, live) };
  return leadAll(
    pass,
    open.filter((copy) => live.includes(copy)),
    asked,
  );
}

async function leadAll(pass: LinkPass, open: readonly MadeCopy[], asked: AbortSignal): Promise<Rest> {
  const { run } = pass;
  const never = new AbortController().signal;
  const begun = open.filter((copy) => isBegun(run, copy));
  for (let from = 0; from < begun.length; from += copiesAtOnce) {
    const rest = await leadGroup(pass, begun.slice(from, from + copiesAtOnce), never);
    if (rest.at !== "all-over") return rest;
  }
  const fresh = open.filter((copy) => !begun.includes(copy));
  for (let from = 0; from < fresh.length; from += copiesAtOnce) {
    await run.ports.connection.whenOnline(asked);
    if (asked.aborted) return { at: "asked" };
    const rest = await leadGroup(pass, fresh.slice(from, from + copiesAtOnce), asked);
    if (rest.at !== "all-over") return rest;
  }
  return { at: "all-over" };
}

/** An earlier tab, or a session that was lost, has begun with it: perhaps everything is written already. */
const isBegun = ({ book }: RunContext, { planned }: MadeCopy): boolean =>
  book.laterOf(planned.key).links?.at === "begun";

/** Copies that are there and were read back, in the order of the plan. */
const madeCopies = ({ plan, book }: RunContext): readonly MadeCopy[] =>
  plan.copies.flatMap(({ key }) => {
    const { made, isDone } = book.progressOf(key);
    const isThere = made !== null && isDone && !isTakenBack(book.undoOf(key));
    return !isThere ? [] : [{ planned: book.plannedOf(key), pageId: made.pageId }];
  });

/** Not gone through yet, or gone through before a page that it links to was copied after all. */
function isOpen({ book }: RunContext, { planned }: MadeCopy, others: readonly MadeCopy[]): boolean {
  const { links } = book.laterOf(planned.key);
  if (links === null || links.at === "begun") return true;
  if (links.at === "failed") return false;
  return links.found.outside.some(({ pageId }) =>
    others.some(
      (other) =>
        other.planned.source.id === pageId && other.planned.target.site.id === planned.target.site.id,
    ),
  );
}

const isLive = ({ planned }: MadeCopy, listed: ListedPage | null): boolean =>
  listed !== null && !listed.page.trashed && listed.page.siteId === planned.target.site.id;

async function leadGroup(pass: LinkPass, copies: readonly MadeCopy[], asked: AbortSignal): Promise<Rest> {
  const { run } = pass;
  const read = await readGroup(pass, copies);
  if (!read.ok) return leadApart(pass, copies, { asked, failure: read.failure });
  const shown = new Set(read.value.map(({ pageId }) => pageId));
  for (const { planned } of copies.filter(({ pageId }) => !shown.has(pageId)))
    await run.emit({ type: "links-failed", laterKey: planned.key, failure: null });
  const led: Led[] = [];
  for (const sheet of read.value) {
    if (asked.aborted) break;
    const laterKey = sheet.planned.key;
    const wasBegun = run.book.laterOf(laterKey).links !== null;
    await run.emit({ type: "links-begun", laterKey, at: run.ports.clock.now() });
    const outcome = await leadCopy(pass, sheet, wasBegun);
    if (outcome.ok) led.push({ sheet, ...outcome.value });
    else if (pausesRun(run, outcome.failure)) return { at: "session", failure: outcome.failure };
    else await run.emit({ type: "links-failed", laterKey, failure: outcome.failure });
  }
  const lost = await endCopies(run, led);
  if (lost !== null) return { at: "session", failure: lost };
  return led.length < read.value.length && asked.aborted ? { at: "asked" } : { at: "all-over" };
}

interface Led extends LedCopy {
  readonly sheet: CopySheet;
}

/**
 * Looks at what was changed once more, many at a time, and ends the step of these copies: only then, since what was seen last is what
 * tells later whether somebody else has changed them. Gives back the failure for which the run has to pause.
 */
async function endCopies(run: RunContext, led: readonly Led[]): Promise<PortalFailure | null> {
  const { portal, clock } = run.ports;
  const changed = led.filter(({ isChanged }) => isChanged).map(({ sheet }) => sheet.pageId);
  const seen = new Map<PageId, ListedPage>();
  const read = await readInParts(clock, changed, commandsAtOnce, async (part) => {
    const answer = await portal.readPages(run.plan.scope, part);
    if (answer.ok) for (const [pageId, listed] of answer.value) seen.set(pageId, listed);
    return answer;
  });
  if (!read.ok && pausesRun(run, read.failure)) return read.failure;
  for (const { sheet, found } of led) {
    const laterKey = sheet.planned.key;
    const listed = seen.get(sheet.pageId);
    if (listed !== undefined) await run.emit({ type: "copy-seen", laterKey, seen: toSeen(listed) });
    await run.emit({ type: "links-done", laterKey, found });
  }
  return null;
}

function toSeen({ page, publicUrl }: ListedPage): SeenCopy {
  const { title, code, folderId, published, draftDiffers, modifiedText } = page;
  return { title, code, folderId, published, draftDiffers, modifiedText, publicUrl };
}

/** One copy that cannot be read must not keep the others from being read: each is tried by itself. */
async function leadApart(
  pass: LinkPass,
  copies: readonly MadeCopy[],
  { asked, failure }: { readonly asked: AbortSignal; readonly failure: PortalFailure },
): Promise<Rest> {
  if (copies.length < 2 || pausesRun(pass.run, failure)) return endUnread(pass.run, copies, failure);
  for (const copy of copies) {
    if (asked.aborted) return { at: "asked" };
    const rest = await leadGroup(pass, [copy], asked);
    if (rest.at !== "all-over") return rest;
  }
  return { at: "all-over" };
}

async function endUnread(
  run: RunContext,
  copies: readonly MadeCopy[],
  failure: PortalFailure,
): Promise<Rest> {
  if (pausesRun(run, failure)) return { at: "session", failure };
  for (const { planned } of copies) await run.emit({ type: "links-failed", laterKey: planned.key, failure });
  return { at: "all-over" };
}
