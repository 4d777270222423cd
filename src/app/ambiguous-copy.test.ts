import { expect, test } from "vitest";

import type { CopyState } from "@/model/run.ts";

import { employee, P2, S3 } from "../../e2e/portal/conformance/fixture.ts";
import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { copyMethod, promoToShop } from "./testing/errands.ts";
import { expectDone } from "./testing/expect-honest.ts";
import { openWorld } from "./testing/world.ts";

/** The same user makes another copy of the page by hand, at the same time. */
function copyByHand(state: PortalState): void {
  const source = state.pages.get(P2);
  if (source === undefined) return;
  const id = state.nextId("page");
  state.pages.set(id, { ...source, id, siteId: S3, createdById: employee, active: false });
}

async function runAmbiguous() {
  const world = openWorld();
  const plan = await world.plan(promoToShop);
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change: copyByHand } });
  world.local.addFault({ method: copyMethod, effect: { do: "drop", ran: true } });
  const copy = await world.run(plan);
  if (copy.at !== "ambiguous") throw new Error(`Not ambiguous: ${JSON.stringify(copy)}`);
  return { world, copy, key: plan.copies[0]?.key ?? "" };
}

test("two pages could be the copy: the user is asked, and the chosen one is taken", async () => {
  const { world, copy, key } = await runAmbiguous();
  const ids = copy.candidates.map(({ pageId }) => pageId);
  expect(ids).toEqual(world.newPages().map(({ id }) => id));
  const [first] = ids;
  if (first === undefined) throw new Error("There is no candidate.");
  world.store.choose(key, first);
  const done = await new Promise<CopyState>((resolve) => {
    const stop = world.store.subscribe(() => {
      const state = world.store.getSnapshot();
      const chosen = state.at === "finished" ? state.copies.get(key) : undefined;
      if (chosen === undefined) return;
      stop();
      resolve(chosen);
    });
  });
  expect(expectDone(done).found.pageId).toBe(first);
  expect(world.tries(copyMethod)).toBe(1);
});

test("none of the two is the copy: it counts as failed, and is not copied again by itself", async () => {
  const { world, key } = await runAmbiguous();
  world.store.choose(key, null);
  await new Promise<void>((resolve) => {
    const stop = world.store.subscribe(() => {
      if (world.store.getSnapshot().at !== "finished") return;
      stop();
      resolve();
    });
  });
  const state = world.store.getSnapshot();
  expect(state.at === "idle" ? null : state.copies.get(key)).toMatchObject({
    at: "failed",
    failure: { code: "NETWORK_ERROR" },
  });
  expect(world.tries(copyMethod)).toBe(1);
});
