import { siteId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { CopyState } from "@/model/run.ts";

import { P2, P3, PT, S1, S3 } from "../../../e2e/portal/conformance/fixture.ts";
import type { FaultEffect } from "../../../e2e/portal/faults/fault-rules.ts";
import { expectDone } from "./expect-honest.ts";
import type { Errand, World } from "./world.ts";

export const copyMethod = "landing.landing.copy";

/** Promo, published, three blocks, into the root of the shop as a draft. */
export const promoToShop: Errand = { from: S1, source: P2, to: S3 };

/** A page in the trash, to be restored for its copy. */
export const outOfTrash: Errand = { from: S1, source: PT, to: S3, trashedSource: "restore" };

/** Runs an errand in which the n-th copy meets a fault. */
export async function runWithFault(world: World, effect: FaultEffect, errand = promoToShop, times = 1) {
  const plan = await world.plan(errand);
  world.local.addFault({ method: copyMethod, effect, times });
  return world.run(plan);
}

/** What the report says of a copy that is done. */
export const differencesOf = (copy: CopyState) => expectDone(copy).differences.map(({ what }) => what);

/** Several errands as one run. */
export async function planSeveral(world: World, errands: readonly Errand[]): Promise<CopyPlan> {
  const plans = await Promise.all(errands.map((errand) => world.plan(errand)));
  const [first] = plans;
  if (first === undefined) throw new Error("There is nothing to plan.");
  return { ...first, copies: plans.flatMap(({ copies }) => copies) };
}

/** Two folders of one title in one place: the user's new one, and one of the source that is rebuilt. */
export async function planTwins(world: World): Promise<CopyPlan> {
  const plan = await world.planMany({
    from: S1,
    sources: [P3],
    targets: [{ at: "place", siteId: siteId(S3), folderId: null, newFolder: "News" }],
  });
  const [folder] = plan.folders;
  if (folder === undefined) throw new Error("The plan makes no folder.");
  return { ...plan, folders: [folder, { ...folder, key: "twin", code: "news-2" }] };
}

/** In the order of the plan. */
export function statesOf({ store }: World): readonly CopyState[] {
  const state = store.getSnapshot();
  return state.at === "idle" ? [] : state.copies.values();
}
