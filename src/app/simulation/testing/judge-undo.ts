import type { PlannedCopy } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";
import type { UndoState } from "@/model/undo.ts";

import { lost, misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import { me } from "./random-portal.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import type { Asked, UndoJournal } from "./undo-journal.ts";

/** Compares what the report says of taking copies back with the trash of the portal. */
export function judgeUndo(
  world: SimulatedWorld,
  state: FinishedRun,
  journal: UndoJournal,
): readonly Mistake[] {
  return state.plan.copies.flatMap((planned): readonly Mistake[] => {
    const { key } = planned;
    const undo = state.undo.get(key) ?? null;
    const pageId = pageOf(state.copies.get(key));
    if (undo === null) return pageId === null ? [] : judgeUnasked(world, planned, pageId);
    const asked = journal.asked.get(key);
    if (pageId === null || asked === undefined) return [misreported(key, "was taken back without a page")];
    if (isOpen(undo)) return [lost(key, `has no ending of being taken back: ${undo.at}`)];
    const row = { world, planned, pageId, asked, state };
    return judgeEnding(row, undo).map((what) => misreported(key, `page ${pageId} ${what}`));
  });
}

/** The page that a row names as its copy. */
export function pageOf(copy?: CopyState): number | null {
  if (copy?.at === "done") return copy.found.pageId;
  return copy?.at === "unverified" ? copy.pageId : null;
}

const isOpen = ({ at }: UndoState): boolean => at === "asked" || at === "sent" || at === "restore-asked";

/** Nobody has asked for it: in the trash is only what somebody has put there, or what was copied from there as it was. */
function judgeUnasked(
  { local, byHand, atStart }: SimulatedWorld,
  { key, source }: PlannedCopy,
  pageId: number,
): readonly Mistake[] {
  const isFromTrash = atStart.pages.get(source.id)?.deleted === true || byHand.earlier.has(source.id);
  const isInTrash = local.state.pages.get(pageId)?.deleted === true && !byHand.pageMoves.has(pageId);
  return isInTrash && !isFromTrash ? [misreported(key, `page ${pageId} is in the trash unasked`)] : [];
}

interface Row {
  readonly world: SimulatedWorld;
  readonly planned: PlannedCopy;
  readonly pageId: number;
  readonly asked: Asked;
  readonly state: FinishedRun;
}

function judgeEnding(row: Row, undo: UndoState): readonly string[] {
  const { world, planned, pageId, asked, state } = row;
  const copy = state.copies.get(planned.key);
  const { byHand, local } = world;
  const page = local.state.pages.get(pageId);
  const isTouched = byHand.isTouchedSince(pageId, asked.at);
  const wasTrashedByHand = byHand.pageMoves.get(pageId)?.deleted === true;
  const stays = page?.deleted === true && !wasTrashedByHand ? ["is in the trash by the run"] : [];
  switch (undo.at) {
    case "trashed":
      return [
        ...(page?.deleted === true || isTouched ? [] : ["is not in the trash"]),
        ...judgeAgreement(row),
      ];
    case "gone": {
      // In another site it may be out of sight.
      const isElsewhere = page?.siteId !== planned.target.site.id;
      const isGone = undo.how === "deleted" ? isElsewhere : page?.deleted === true;
      const isBySomebody =
        byHand.earlier.has(pageId) ||
        byHand.pageMoves.has(pageId) ||
        byHand.deletedPages.has(pageId) ||
        (copy?.at === "done" && copy.found.trashed);
      return isTouched || (isGone && isBySomebody) ? [] : [`is not ${undo.how} by somebody`];
    }
    case "changed": {
      const isKnown = undo.changes.some(({ what }) => what !== "not-known");
      const isChanged = byHand.earlier.has(pageId) || !isKnown;
      return isChanged ? stays : [`was changed by nobody: ${JSON.stringify(undo.changes)}`];
    }
    case "kept":
      return undo.why.what === "not-seen" ? [] : [...stays, ...judgeReason(row, undo.why.what)];
    case "restored":
      return isTouched ? [] : judgeRestored(row, undo);
    case "not-restored":
      return undo.failure !== null && isOfReading(undo.failure.method)
        ? []
        : isTouched || page?.deleted !== false
          ? []
          : ["is out of the trash"];
    default:
      return [];
  }
}

/** What somebody changed after the run had come to an end goes to the trash only if the user has agreed. */
function judgeAgreement({ world, pageId, asked }: Row): readonly string[] {
  if (asked.what !== "undo" || asked.agreed) return [];
  // The portal tells the time of the last change in seconds.
  const from = asked.quietSince + 1000;
  const touches = world.byHand.earlier.get(pageId) ?? [];
  const isChanged = touches.some(({ until, row }) => !row.deleted && until > from && until < asked.at);
  return isChanged ? ["was changed by hand, and taken back without being asked about"] : [];
}

function judgeReason(
  { world, pageId, planned }: Row,
  why: Extract<UndoState, { readonly at: "kept" }>["why"]["what"],
): readonly string[] {
  const page = world.local.state.pages.get(pageId);
  if (page === undefined || world.byHand.earlier.has(pageId)) return [];
  if (why === "other-site" && page.siteId === planned.target.site.id) return ["is in its site"];
  return why === "not-made-by-run" && page.createdById === me ? ["was made by the run"] : [];
}

function judgeRestored(
  { world, planned, pageId, state }: Row,
  { notPublished }: Extract<UndoState, { readonly at: "restored" }>,
): readonly string[] {
  const page = world.local.state.pages.get(pageId);
  if (page?.deleted !== false) return ["is not out of the trash"];
  if (world.byHand.earlier.has(pageId) || state.copies.get(planned.key)?.at !== "done") return [];
  const wrongs: string[] = [];
  if (page.active && notPublished !== null) wrongs.push("is published, and said not to be");
  const before = world.asReported.get(pageId)?.findLast(({ deleted }) => !deleted);
  const wasPublished = before?.active === true;
  if (wasPublished && !page.active && notPublished === null) wrongs.push("is a draft, which is not said");
  return wrongs;
}

/** It could not be looked at afterwards, which is said. */
const isOfReading = (method: string): boolean => !method.toLowerCase().includes("mark");
