import { expect, test } from "vitest";

import { createFormat } from "@/i18n/format.ts";
import { createMessages } from "@/i18n/testing/english.ts";
import { sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";
import { buildTree } from "@/tree/build-tree.ts";
import { filterTree } from "@/tree/filter-tree.ts";
import { noFilter } from "@/tree/page-filter.ts";
import { readPortalDates } from "@/tree/portal-dates.ts";

import { createRowMaker } from "./tree-row.tsx";

const news = sampleFolder(201, { title: "News", code: "news" });
const promo = samplePage(1, { folderId: news.id, title: "Promo", code: "promo" });
const team = samplePage(2, { folderId: news.id, title: "Team", code: "team" });
const tree = buildTree([news], [promo, team]);
const found = filterTree(tree, { ...noFilter, text: "promo" }, readPortalDates([]));

const makeRows = () =>
  createRowMaker({
    site: sampleSite(12),
    folders: [news],
    messages: createMessages(createFormat("en")),
    copiedThere: new Set(),
  });

test("the row of a page is the very same in whatever a filter leaves of its folder", () => {
  const { rowOf } = makeRows();
  const [all] = tree.map(rowOf);
  const [some] = found.map(rowOf);
  expect(all?.children?.map(({ label }) => label)).toEqual(["Promo", "Team"]);
  expect(some?.children).toHaveLength(1);
  expect(some?.children?.[0]).toBe(all?.children?.[0]);
});

test("a folder of which nothing was left out keeps its row, another row stands for a part of it", () => {
  const { rowOf } = makeRows();
  const [all] = tree.map(rowOf);
  expect(tree.map(rowOf)[0]).toBe(all);
  expect(found.map(rowOf)[0]).not.toBe(all);
});
