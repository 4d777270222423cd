import { beforeEach, expect, test } from "vitest";

import { openLasting } from "@/journal/testing/lasting-archive.ts";
import { giveFreshStorage } from "@/journal/testing/open-tab.ts";

import { hostile, hostileSites } from "../../e2e/portal/samples/hostile.ts";
import { countTries } from "../../e2e/portal/samples/hostile/try-all.ts";
import { isFinished, manyPages, placeIn, planToEast, tally, until } from "./testing/many-pages.ts";
import { openWorld, type World } from "./testing/world.ts";

beforeEach(giveFreshStorage);

const siteOf = ({ local }: World, title: string): number => {
  const site = [...local.state.sites.values()].find((row) => row.title === title);
  if (site === undefined) throw new Error(`The scenario has no site “${title}”.`);
  return site.id;
};

/** Pages of a site that are no copies of another, by title and address. */
const namesOn = ({ local }: World, site: number): readonly string[] =>
  [...local.state.pages.values()]
    .filter(({ siteId }) => siteId === site)
    .map(({ title, code }) => JSON.stringify([title, code]))
    .toSorted();

/** Of some strings the letters differ in their case alone; the portal gives the later of them a suffix (contract D4.1). */
const withoutSuffix = (name: string): string => name.replace(/ \(copy\)",/, '",');

async function runFrom(title: string, keepFolders: boolean) {
  const world = openWorld({ scenario: hostile });
  const [from, to] = [siteOf(world, title), siteOf(world, hostileSites.target)];
  const before = JSON.stringify(
    [...world.local.state.blocks.values()].filter(({ lid }) => world.page(lid).siteId === from),
  );
  const planned = await world.planMany({ from, targets: [placeIn(to)], keepFolders });
  const links = { among: true, outside: "list" } as const;
  const plan = { ...planned, later: { ...planned.later, cleanUp: true, links } };
  await world.run(plan);
  return { world, from, to, plan, before };
}

test.each([
  ["the Big List of Naughty Strings", hostileSites.naughty, false],
  ["our own, with their folders, addresses and blocks", hostileSites.own, true],
])(
  "every page of %s is copied once, under its own title, and its original stays as it is",
  async (what, title, keepFolders) => {
    const { world, from, to, plan, before } = await runFrom(title, keepFolders);
    const state = world.store.getSnapshot();
    expect(tally(state)).toEqual({ done: plan.copies.length });
    expect(namesOn(world, to).map(withoutSuffix)).toEqual(namesOn(world, from).map(withoutSuffix));
    expect(
      JSON.stringify(
        [...world.local.state.blocks.values()].filter(({ lid }) => world.page(lid).siteId === from),
      ),
    ).toBe(before);
    expect(world.local.complaints()).toEqual([]);
    const archive = await openLasting();
    const journal = await archive.begin(plan, 0);
    await Promise.all(world.events().map((event) => journal.append(event)));
    expect(await archive.read(journal.runId)).toEqual({ ok: true, value: world.events() });
    countTries(`copied, ${what}`, plan.copies.length);
  },
);

test("pages go to a new folder whose title has half a character in it, which the portal stores as another", async () => {
  const world = openWorld({ scenario: manyPages(1) });
  const plan = await planToEast(world, "Über \uD83D");
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 1 });
  const [page] = world.newPages();
  expect(world.local.state.folders.get(page?.folderId ?? 0)?.title).toBe("Über \uFFFD");
});
