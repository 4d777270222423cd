import { isTakenBack } from "@/copy/reduce-undo.ts";
import type { RunStore } from "@/copy/run-store.ts";
import type { PlannedCopy } from "@/model/plan.ts";

import type { Chance } from "./chance.ts";
import { pageOf } from "./judge-undo.ts";
import { madePages, type FinishedRun } from "./mistake.ts";
import type { SimulatedWorld } from "./simulated-world.ts";

type Choice = Parameters<RunStore["choose"]>[1];

/** What may be asked of a report. */
type Wish =
  | { readonly what: "retry"; readonly rows: readonly PlannedCopy[] }
  | { readonly what: "choose"; readonly key: string; readonly page: Choice }
  | { readonly what: "verify" | "trash-orphan"; readonly key: string }
  | { readonly what: "switch-off"; readonly keys: readonly string[] }
  | { readonly what: "undo"; readonly keys: readonly string[]; readonly evenIfChanged: readonly string[] }
  | { readonly what: "restore"; readonly keys: readonly string[] };

/** One of the things that this report offers to a user who answers its questions as it is; `null`: nothing. */
export function pickWish(world: SimulatedWorld, state: FinishedRun): Wish | null {
  const { chance } = world;
  const wishes = wishesFor(world, state);
  const undos = undosOf(chance, state);
  if (undos.length > 0 && (wishes.length === 0 || chance.is(0.5))) return chance.pick(undos);
  return wishes.length === 0 ? null : chance.pick(wishes);
}

function wishesFor(world: SimulatedWorld, state: FinishedRun): readonly Wish[] {
  const made = madePages(world);
  const wishes: Wish[] = [];
  const failed: PlannedCopy[] = [];
  for (const planned of state.plan.copies) {
    const { key } = planned;
    const copy = state.copies.get(key);
    const isAway = isTakenBack(state.undo.get(key) ?? null);
    if ((copy?.at === "unknown" || copy?.at === "unverified") && !isAway)
      wishes.push({ what: "verify", key });
    if (copy?.at === "ambiguous") {
      const own = copy.candidates.filter(({ pageId }) => made.get(key)?.includes(pageId));
      if (own.length <= 1) wishes.push({ what: "choose", key, page: own[0]?.pageId ?? null });
    }
    if (copy?.at === "failed" && copy.orphan?.fate.at === "left") wishes.push({ what: "trash-orphan", key });
    const isOpen = copy?.at === "failed" || copy?.at === "refused" || copy?.at === "skipped";
    if (isOpen && planned.obstacle === null && !planned.takenOut) failed.push(planned);
  }
  const leftOn = [...state.switchOffs].filter(([, { at }]) => at === "left-on").map(([key]) => key);
  if (leftOn.length > 0) wishes.push({ what: "switch-off", keys: leftOn });
  return failed.length === 0 ? wishes : [...wishes, { what: "retry", rows: failed }];
}

/** Taking back or bringing back the whole run, one target of it, or some of its rows. */
function undosOf(chance: Chance, { plan, copies, undo }: FinishedRun): readonly Wish[] {
  if (plan.copies.length === 0) return [];
  const { target } = chance.pick(plan.copies);
  const rows = chance.pick([
    plan.copies,
    plan.copies.filter((planned) => planned.target.site.id === target.site.id),
    chance.some(plan.copies, 0.4),
  ]);
  const all = rows.map(({ key }) => key);
  const at = (key: string) => undo.get(key)?.at ?? null;
  const undoable = all.filter(
    (key) => pageOf(copies.get(key)) !== null && !isTakenBack(undo.get(key) ?? null),
  );
  const restorable = all.filter((key) => at(key) === "trashed" || at(key) === "not-restored");
  // The report asks about these alone.
  const changed = undoable.filter((key) => at(key) === "changed");
  const evenIfChanged = chance.is(0.5) ? changed : [];
  return [
    ...(undoable.length === 0 ? [] : [{ what: "undo", keys: undoable, evenIfChanged } as const]),
    ...(restorable.length === 0 ? [] : [{ what: "restore", keys: restorable } as const]),
  ];
}

/** Presses what stands for it in the report. */
export function askFor(store: RunStore, wish: Wish): void {
  switch (wish.what) {
    case "retry":
      return store.retry(wish.rows);
    case "choose":
      return store.choose(wish.key, wish.page);
    case "trash-orphan":
      return store.trashOrphan(wish.key);
    case "verify":
      return store.verifyAgain(wish.key);
    case "switch-off":
      return store.switchOff(wish.keys);
    case "undo":
      return store.undo(wish.keys, wish.evenIfChanged);
    case "restore":
      return store.restore(wish.keys);
  }
}
