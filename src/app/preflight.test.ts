import { expect, test } from "vitest";

import type { CopyPortal } from "@/copy/ports.ts";
import { createPreflight } from "@/copy/preflight.ts";
import { failed } from "@/lib/result.ts";
import { siteId } from "@/model/ids.ts";
import type { PlannedCopy } from "@/model/plan.ts";
import { failureOf } from "@/portal/failure.ts";

import { catalogue, dormant, manyPages, placeIn } from "./testing/many-pages.ts";
import { openWorld } from "./testing/world.ts";

/** Rows that wait to be checked, as in a run of that many pages. */
async function prepare(count: number, wrap: (portal: CopyPortal) => CopyPortal = (portal) => portal) {
  const world = openWorld({ scenario: manyPages(count) });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(dormant)] });
  const preflight = createPreflight({ portal: wrap(world.portal), clock: world.clock }, plan.scope, {
    hearOf: () => undefined,
  });
  let queue: readonly PlannedCopy[] = plan.copies;
  preflight.upcoming = () => queue;
  const next = async () => {
    const [row, ...others] = queue;
    if (row === undefined) throw new Error("No row is left.");
    queue = others;
    const sides = await preflight.sidesOf(row);
    if (!sides.ok) throw new Error(`${row.key} could not be read: ${sides.failure.code}.`);
    return { row, ...sides.value };
  };
  const before = world.local.calls().length;
  return { world, preflight, next, requests: () => world.local.calls().length - before };
}

test("36 rows are read in one request, each with its own page and blocks", async () => {
  const { next, requests } = await prepare(36);
  for (let count = 0; count < 36; count += 1) {
    const { row, source, sourceBlocks } = await next();
    expect(source.page?.id).toBe(row.source.id);
    expect(sourceBlocks).toHaveLength(1);
  }
  expect(requests()).toBe(1);
});

test("what was read more than a minute and a half ago is read again", async () => {
  const { world, next, requests } = await prepare(3);
  const { row } = await next();
  await world.clock.sleep(80_000);
  await next();
  expect(requests()).toBe(1);
  world.local.change((state) => {
    for (const page of state.pages.values()) page.title = "Changed";
  });
  await world.clock.sleep(20_000);
  expect((await next()).source.page?.title).toBe("Changed");
  expect(requests()).toBe(2);
  expect(row.source.title).not.toBe("Changed");
});

const switchOn = (world: Awaited<ReturnType<typeof prepare>>["world"]) =>
  world.local.change((state) => {
    const site = state.sites.get(dormant);
    if (site !== undefined) site.active = true;
  });

test("a site that was switched on is read anew once that is known", async () => {
  const { world, preflight, next } = await prepare(3);
  const first = await next();
  expect(first.target.site?.active).toBe(false);
  switchOn(world);
  expect((await next()).target.site?.active).toBe(false);
  preflight.forgetTarget(first.row.target.site.id);
  expect((await next()).target.site?.active).toBe(true);
});

test("a site that is switched on while it is read is read anew, too", async () => {
  const { world, preflight, next } = await prepare(3);
  const reading = world.local.hold("landing.site.getRights", "after");
  const first = next();
  await reading.waitFor();
  switchOn(world);
  preflight.forgetTarget(siteId(dormant));
  reading.release();
  expect((await first).target.site?.active).toBe(true);
  expect((await next()).target.site?.active).toBe(true);
});

test("one page that cannot be read does not keep the others from being read", async () => {
  let bad = 0;
  const { world, next } = await prepare(5, (portal) => ({
    ...portal,
    readSides: (scope, question) =>
      question.pageIds.some((id) => id === bad)
        ? Promise.resolve(
            failed(failureOf({ method: "batch", status: 400, code: "LANDING_NOT_EXIST", description: "" })),
          )
        : portal.readSides(scope, question),
  }));
  bad = [...world.local.state.pages.values()].find(({ code }) => code === "page-0003")?.id ?? 0;
  expect((await next()).source.page?.title).toBe("Page 0001");
  expect((await next()).source.page?.title).toBe("Page 0002");
  await expect(next()).rejects.toThrow("LANDING_NOT_EXIST");
  expect((await next()).source.page?.title).toBe("Page 0004");
  expect((await next()).source.page?.title).toBe("Page 0005");
});
