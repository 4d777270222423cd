import { expect, test } from "vitest";

import type { CopyPlan, PlannedCopy } from "@/model/plan.ts";

import { buildFolder } from "../../e2e/portal/samples/build.ts";
import { catalogue, east, isFinished, manyPages, placeIn, until } from "./testing/many-pages.ts";
import { openWorld } from "./testing/world.ts";

/** News, with 2026 in it and one page in each, and Archive, in which there is nothing. */
async function prepare() {
  const world = openWorld({ scenario: manyPages(2) });
  world.local.change((state) => {
    const [inNews, inYear] = [...state.pages.values()].filter(({ siteId }) => siteId === catalogue);
    const news = buildFolder(state, { siteId: catalogue, title: "News", code: "news" });
    const year = buildFolder(state, { siteId: catalogue, title: "2026", code: "2026", parentId: news.id });
    buildFolder(state, { siteId: catalogue, title: "Archive", code: "archive" });
    if (inNews !== undefined) inNews.folderId = news.id;
    if (inYear !== undefined) inYear.folderId = year.id;
  });
  const plan = await world.planMany({ from: catalogue, targets: [placeIn(east)], keepFolders: true });
  const made = () =>
    [...world.local.state.folders.values()].filter(({ siteId }) => siteId === east).map(({ title }) => title);
  return { world, plan, made };
}

const takeOut = (plan: CopyPlan, isOut: (copy: PlannedCopy) => boolean): CopyPlan => ({
  ...plan,
  copies: plan.copies.map((copy) => ({ ...copy, takenOut: isOut(copy) })),
});

const titleOf = (plan: CopyPlan, { target }: PlannedCopy) =>
  plan.folders.find(({ key }) => key === target.newFolder)?.title;

test("a folder whose pages are all taken out in the review is not made; one that was chosen empty is", async () => {
  const { world, plan, made } = await prepare();
  world.store.start(takeOut(plan, (copy) => titleOf(plan, copy) === "2026"));
  await until(world, isFinished);
  expect(made().toSorted()).toEqual(["Archive", "News"]);
});

test("a folder that is needed for what lies in it is made, although its own pages are taken out", async () => {
  const { world, plan, made } = await prepare();
  world.store.start(takeOut(plan, (copy) => titleOf(plan, copy) === "News"));
  await until(world, isFinished);
  expect(made().toSorted()).toEqual(["2026", "Archive", "News"]);
});
