import { stepsOf } from "@/model/later-remarks.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import { misreported, type FinishedRun, type Mistake } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";
import type { UndoJournal } from "./undo-journal.ts";

interface Run {
  readonly state: FinishedRun;
  readonly journal: UndoJournal;
}

/** Compares what the report says of the later steps of a copy with its page in the portal. */
export function judgeLater(world: SimulatedWorld, run: Run, planned: PlannedCopy): readonly Mistake[] {
  const copy = run.state.copies.get(planned.key);
  if (copy?.at !== "done" || world.byHand.earlier.has(copy.found.pageId)) return [];
  const page = world.local.state.pages.get(copy.found.pageId);
  if (page === undefined) return [];
  return [...judgeSettings(run, planned, page), ...judgeLinks(world, run, { planned, pageId: page.id })].map(
    (what) => misreported(planned.key, what),
  );
}

function judgeSettings(
  { state: { plan, later }, journal: { wasStopped } }: Run,
  planned: PlannedCopy,
  page: { readonly title: string; readonly code: string },
): readonly string[] {
  const { key, wished } = planned;
  const settings = later.get(key)?.settings ?? null;
  const isWished = stepsOf(planned, plan).settings;
  if (!isWished) return settings === null ? [] : ["its settings were written without a wish"];
  if (settings === null) return wasStopped ? [] : ["its settings were not written, and nothing says so"];
  if (settings.at === "sent") return ["its settings have no ending"];
  if (settings.at === "failed") return [];
  const said = new Set(settings.remarks.map(({ what }) => what));
  const wrongs: string[] = [];
  if (wished.title !== null && page.title !== wished.title && !said.has("other-title"))
    wrongs.push(`it is called ${page.title} and not ${wished.title}, which is not said`);
  if (wished.code !== null && page.code !== wished.code && !said.has("other-address"))
    wrongs.push(`its address is ${page.code} and not ${wished.code}, which is not said`);
  return wrongs;
}

/** No link leads to a source any more whose copy is in the same site, unless that is said. */
function judgeLinks(
  { local }: SimulatedWorld,
  { state, journal }: Run,
  { planned, pageId }: { readonly planned: PlannedCopy; readonly pageId: number },
): readonly string[] {
  const { plan, later } = state;
  const links = later.get(planned.key)?.links ?? null;
  if (!plan.later.links.among) return links === null ? [] : ["its links were changed without a wish"];
  if (links === null) return journal.wasStopped ? [] : ["its links were not looked at, and nothing says so"];
  if (links.at === "begun") return ["its links have no ending"];
  // What was in the trash was not led again when other rows were done anew; before that it is judged, too.
  if (links.at === "failed" || journal.asked.has(planned.key)) return [];
  const sources = copiedInto(state, journal, planned);
  const unreachable = new Set(links.found.unreachable.flatMap(({ pageIds }) => pageIds.map(Number)));
  const left = [...(local.state.blocksByPage.get(pageId) ?? [])]
    .filter((block) => !block.public && !block.deleted)
    .flatMap(({ content }) => [...content.matchAll(/#landing(\d+)/g)].map(([, id]) => Number(id)))
    .filter((id) => sources.has(id) && !unreachable.has(id));
  return left.map((id) => `it links to the source ${id}, which is not said`);
}

/**
 * Sources whose copies were known when the links of this one were led to them. Those that were to be taken back may have been in the
 * trash at that time; before that they are judged, too.
 */
function copiedInto(
  { plan, copies, later }: FinishedRun,
  { asked }: UndoJournal,
  { target }: PlannedCopy,
): ReadonlySet<number> {
  return new Set(
    plan.copies
      .filter(
        ({ key, target: { site } }) =>
          site.id === target.site.id &&
          !asked.has(key) &&
          copies.get(key)?.at === "done" &&
          later.get(key)?.links?.at === "done",
      )
      .map(({ source }) => source.id),
  );
}
