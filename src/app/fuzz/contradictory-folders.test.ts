import { expect, test } from "vitest";

import {
  changeResults,
  rewriteAs,
  type BadAnswer,
} from "../../../e2e/portal/faults/bad-answers/bad-answer.ts";
import type { Json } from "../../../e2e/portal/faults/bad-answers/odd-values.ts";
import { buildFolder } from "../../../e2e/portal/samples/build.ts";
import { catalogue, east, isFinished, manyPages, placeIn, tally, until } from "../testing/many-pages.ts";
import { liveFolders } from "../testing/taking-back.ts";
import { openWorld, type World } from "../testing/world.ts";

/** Two folders of the catalogue with a page each, to be rebuilt in East, where there is a folder of somebody else. */
async function planFolders() {
  const world = openWorld({ scenario: manyPages(2) });
  let foreign = 0;
  world.local.change((state) => {
    const pages = [...state.pages.values()].filter(({ siteId }) => siteId === catalogue);
    for (const [index, code] of ["news", "shop"].entries()) {
      const folder = buildFolder(state, { siteId: catalogue, title: code.toUpperCase(), code });
      const page = pages[index];
      if (page !== undefined) page.folderId = folder.id;
    }
    foreign = buildFolder(state, { siteId: east, title: "Foreign", code: "foreign" }).id;
  });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east)], keepFolders: true });
  return { world, plan, foreign };
}

/** Folder and address of each new page. */
const placesOf = (world: World): readonly string[] =>
  world
    .newPages()
    .map(({ code, folderId }) => `${world.local.state.folders.get(folderId ?? 0)?.code ?? "root"}/${code}`)
    .toSorted();

test.each([
  ["that of a folder of somebody else", (_id: Json, foreign: number): Json => foreign],
  ["that of the other new folder", (id: Json, _foreign: number): Json => Number(id) + 1],
  ["0", (): Json => 0],
])(
  "a new folder that is answered with another id, %s, is found by its address, and the pages are where they belong",
  async (_what, otherId) => {
    const { world, plan, foreign } = await planFolders();
    const rewrite = changeResults("landing.site.addFolder", (id) => otherId(id, foreign), 0);
    world.local.addFault({ method: "landing.site.addFolder", effect: { do: "rewrite", rewrite } });
    world.store.start(plan);
    const state = await until(world, isFinished);
    expect(tally(state)).toEqual({ done: 2 });
    expect(placesOf(world)).toEqual(["news/page-0001", "shop/page-0002"]);
    expect(
      liveFolders(world, east)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(["foreign", "news", "shop"]);
    world.store.undo(
      plan.copies.map(({ key }) => key),
      [],
    );
    await until(world, isFinished);
    expect(world.local.state.folders.get(foreign)?.deleted).toBe(false);
  },
);

/** Behind the result of the batch itself and its five maps. */
const placeOfFirstResult = 6;

test("new folders whose ids are exchanged get no pages that belong elsewhere", async () => {
  const { world, plan } = await planFolders();
  const exchanged: BadAnswer = {
    what: "result",
    command: 0,
    edits: [{ at: placeOfFirstResult, do: "exchange", pick: 1 }],
  };
  const rewrite = rewriteAs("batch", exchanged, () => []);
  world.local.addFault({ method: "landing.site.addFolder", effect: { do: "rewrite", rewrite } });
  world.store.start(plan);
  const state = await until(world, isFinished);
  expect(tally(state)).toEqual({ refused: 2 });
  expect(world.newPages()).toEqual([]);
});
