import { expect, test } from "vitest";

import type { Page } from "@/model/page.ts";
import { sampleFolder, samplePage } from "@/model/testing/samples.ts";
import { buildTree } from "@/tree/build-tree.ts";
import { filterTree } from "@/tree/filter-tree.ts";
import { noFilter } from "@/tree/page-filter.ts";
import { readPortalDates } from "@/tree/portal-dates.ts";
import { readSelection } from "@/tree/read-selection.ts";
import { nothingChosen, waysUp, type Selection } from "@/tree/selection.ts";

import { afterAllChosen, afterRowsToggled, type Shown } from "./toggled.ts";

const news = sampleFolder(201, { title: "News", code: "news" });

const page = (id: number, title: string, inNews: boolean, trashed = false): Page =>
  samplePage(id, {
    folderId: inNews ? news.id : null,
    title,
    code: title.toLowerCase(),
    published: true,
    trashed,
  });

const promo = page(1, "Promo", true);
const team = page(2, "Team", true);
const home = page(3, "Home", false);
const old = page(4, "Old promo", false, true);
const pages = [promo, team, home, old];
const ways = waysUp([news], pages);
const tree = buildTree([news], pages);

const everything: Shown = { live: tree, trash: [], pages: [promo, team, home], isFiltered: false };
const withTrash: Shown = { ...everything, trash: [old], pages };
const promos: Shown = {
  live: filterTree(tree, { ...noFilter, text: "promo" }, readPortalDates([])),
  trash: [old],
  pages: [promo, old],
  isFiltered: true,
};

const chosenIn = (selection: Selection): readonly string[] =>
  readSelection(selection, [news], pages).pages.map(({ title }) => title);

test("a folder is chosen with all that is in it", () => {
  expect(
    chosenIn(afterRowsToggled(nothingChosen, ways, everything, { on: ["folder-201"], off: [] })),
  ).toEqual(["Promo", "Team"]);
});

test("while a filter is on, a folder stands for what was found in it", () => {
  const on = afterRowsToggled(nothingChosen, ways, promos, { on: ["folder-201", "trash"], off: [] });
  expect(chosenIn(on)).toEqual(["Promo", "Old promo"]);
  expect(chosenIn(afterRowsToggled(on, ways, promos, { on: [], off: ["trash"] }))).toEqual(["Promo"]);
});

test("all is the whole site, and its trash only where that is shown", () => {
  expect(chosenIn(afterAllChosen(nothingChosen, ways, everything))).toEqual(["Promo", "Team", "Home"]);
  expect(chosenIn(afterAllChosen(nothingChosen, ways, withTrash))).toHaveLength(4);
});

test("all that a filter has found comes to what was chosen before", () => {
  const before = afterRowsToggled(nothingChosen, ways, everything, { on: ["page-3"], off: [] });
  expect(chosenIn(afterAllChosen(before, ways, promos))).toEqual(["Promo", "Home", "Old promo"]);
});
