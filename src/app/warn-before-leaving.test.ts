import { expect, test } from "vitest";

import { P2, S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import { openWorld } from "./testing/world.ts";
import { warnBeforeLeaving } from "./warn-before-leaving.ts";

const promoToShop = { from: S1, source: P2, to: S3 };

/** Whether the browser would ask before it leaves the page. */
const asks = (page: EventTarget): boolean =>
  !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("the page asks before it is left while a run is going on, and neither before nor afterwards", async () => {
  const page = new EventTarget();
  const world = openWorld({
    wrap: (portal) => ({
      ...portal,
      copyPage: (request) => {
        expect(asks(page)).toBe(true);
        return portal.copyPage(request);
      },
    }),
  });
  warnBeforeLeaving(world.store, page);
  expect(asks(page)).toBe(false);
  const plan = await world.plan(promoToShop);
  const running = world.run(plan);
  expect(asks(page)).toBe(true);
  await running;
  expect(asks(page)).toBe(false);
  world.store.clear();
  expect(asks(page)).toBe(false);
  await world.run(plan);
  expect(world.newPages()).toHaveLength(2);
});

test("a run that was stopped by a mistake of ours holds nobody back", async () => {
  const page = new EventTarget();
  const world = openWorld();
  const full = () => Promise.reject(new Error("The journal is full."));
  const store = world.openStore({
    ...world.archive,
    begin: () => Promise.resolve({ runId: "run", append: full }),
  });
  warnBeforeLeaving(store, page);
  const planned = await world.plan(promoToShop);
  const stopped = new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (store.getBug() !== null) resolve();
    });
  });
  store.start(planned);
  expect(asks(page)).toBe(true);
  await stopped;
  expect(asks(page)).toBe(false);
});
