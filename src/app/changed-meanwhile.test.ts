import { expect, test } from "vitest";

import { employee, F1, F2, P2, P3, S1, S3 } from "../../e2e/portal/conformance/fixture.ts";
import { buildFolder } from "../../e2e/portal/samples/build.ts";
import type { PortalState } from "../../e2e/portal/state/portal-state.ts";
import { copyMethod, differencesOf, promoToShop, runWithFault } from "./testing/errands.ts";
import { east, isFinished, manyPages, planToEast, tally, until } from "./testing/many-pages.ts";
import { openWorld, type Errand, type World } from "./testing/world.ts";

/** Somebody else changes the portal between the plan and the run. */
async function runAfter(world: World, errand: Errand, change: (state: PortalState) => void) {
  const plan = await world.plan(errand);
  world.local.change(change);
  return world.run(plan);
}

const trashFolder = (id: number) => (state: PortalState) => {
  const folder = state.folders.get(id);
  if (folder !== undefined) folder.deleted = true;
};

const setRights = (siteId: number, without: string) => (state: PortalState) => {
  state.siteRights = state.siteRights.map((row) =>
    row.siteId === siteId && row.userId === employee
      ? { ...row, operations: row.operations.filter((operation) => operation !== without) }
      : row,
  );
};

test.each<[string, Errand, (state: PortalState) => void, string]>([
  [
    "the target folder is trashed",
    { ...promoToShop, to: S1, folder: F1 },
    trashFolder(F1),
    "target-folder-in-trash",
  ],
  [
    "a folder above it is trashed",
    { ...promoToShop, to: S1, folder: F2 },
    trashFolder(F1),
    "target-folder-in-trash",
  ],
  [
    "the target folder is gone",
    { ...promoToShop, to: S1, folder: F1 },
    (state) => void state.folders.delete(F1),
    "target-folder-gone",
  ],
  [
    "the target site is trashed",
    promoToShop,
    (state) => {
      const site = state.sites.get(S3);
      if (site !== undefined) site.deleted = true;
    },
    "target-site-gone",
  ],
  ["the right to edit the target is taken away", promoToShop, setRights(S3, "edit"), "may-not-edit-target"],
  ["the source is gone for good", promoToShop, (state) => state.removePage(P2), "source-gone"],
  [
    "the source is trashed",
    promoToShop,
    (state) => {
      const page = state.pages.get(P2);
      if (page !== undefined) page.deleted = true;
    },
    "source-gone",
  ],
  [
    "the source's folder is trashed",
    { ...promoToShop, source: P3 },
    trashFolder(F1),
    "source-folder-in-trash",
  ],
])(
  "%s between plan and run: the copy is refused and nothing is sent",
  async (_what, errand, change, what) => {
    const world = openWorld();
    expect(await runAfter(world, errand, change)).toMatchObject({ at: "refused", obstacle: { what } });
    expect(world.newPages()).toEqual([]);
    expect(world.tries(copyMethod)).toBe(0);
  },
);

test("a folder trashed in the very moment of the copy: the empty page that the portal leaves behind is found", async () => {
  const world = openWorld();
  const copy = await runWithFault(
    world,
    { do: "change", when: "before", change: trashFolder(F1) },
    { ...promoToShop, to: S1, folder: F1 },
  );
  const [orphan, ...more] = world.newPages();
  expect(more).toEqual([]);
  expect(copy).toMatchObject({
    at: "failed",
    failure: { code: "LANDING_NOT_EXIST" },
    orphan: { pageId: orphan?.id, folderId: F1 },
  });
});

test("a folder that goes away in the moment of the copy: the page lies in the root, and that is said", async () => {
  const world = openWorld();
  const copy = await runWithFault(
    world,
    { do: "change", when: "before", change: (state) => void state.folders.delete(F1) },
    { ...promoToShop, to: S1, folder: F1 },
  );
  expect(differencesOf(copy)).toContain("landed-in-root");
});

test("a right taken away in the moment of the copy: the portal's refusal is told, nothing was made", async () => {
  const world: World = openWorld({
    wrap: (portal) => ({
      ...portal,
      copyPage: (request) => {
        world.local.change(setRights(S3, "edit"));
        return portal.copyPage(request);
      },
    }),
  });
  const copy = await world.run(await world.plan(promoToShop));
  expect(copy).toMatchObject({ at: "failed", failure: { code: "ACCESS_DENIED" }, orphan: null });
  expect(world.newPages()).toEqual([]);
});

test("somebody may rename a new folder, whose address the portal has made, while pages are copied to it", async () => {
  const world = openWorld({ scenario: manyPages(3) });
  const plan = await planToEast(world, "Über uns");
  const rename = ({ folders }: PortalState) => {
    for (const folder of folders.values()) if (folder.siteId === east) folder.title = "About us";
  };
  world.local.addFault({ method: copyMethod, effect: { do: "change", when: "after", change: rename } });
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 3 });
  expect(new Set(world.newPages().map(({ folderId }) => folderId)).size).toBe(1);
});

test("a folder that somebody has made meanwhile is used although its title is in other letters", async () => {
  const world = openWorld({ scenario: manyPages(1) });
  const plan = await planToEast(world, "Über uns");
  let there = 0;
  world.local.change((state) => {
    there = buildFolder(state, { siteId: east, title: "über uns", code: "about" }).id;
  });
  world.store.start(plan);
  expect(tally(await until(world, isFinished))).toEqual({ done: 1 });
  expect(world.newPages()).toMatchObject([{ folderId: there }]);
});
