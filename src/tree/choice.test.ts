import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";

import {
  afterKeepFoldersChosen,
  afterKindChosen,
  afterPlaceAdded,
  afterPlaceChanged,
  afterPlaceKindChosen,
  afterPlaceRemoved,
  afterSelectionChanged,
  afterSiteChosen,
  afterSitesAdded,
  afterTakenOutChanged,
  afterTrashedWayChosen,
  firstChoice,
  type Choice,
  type PlaceChoice,
} from "./choice.ts";
import { nothingChosen } from "./selection.ts";

const site = (id: number, scope: Site["scope"]): Site => ({
  id: siteId(id),
  scope,
  type: scope,
  title: `Site ${id}`,
  code: `/site${id}/`,
  active: true,
  indexPageId: null,
  domainName: null,
});

const sites = [site(12, "PAGE"), site(13, "PAGE"), site(20, "KNOWLEDGE")];
const onePage = { marks: new Map([["page-5", true]]) };
const first = firstChoice(sites, { at: "menu" });
/** Page 5 of site 12 is chosen and goes somewhere else. */
const elsewhere = afterPlaceKindChosen(
  afterSelectionChanged(afterSiteChosen(first, siteId(12)), onePage),
  "other-place",
);

const place = (site: number, given: Partial<PlaceChoice> = {}): PlaceChoice => ({
  siteId: siteId(site),
  folderId: null,
  newFolder: null,
  ...given,
});
const placesOf = ({ target }: Choice) => (target.at === "same-place" ? [] : target.places);

test("opened from the menu, nothing is chosen but the first kind that exists", () => {
  expect(first).toMatchObject({ scope: "PAGE", siteId: null, selection: nothingChosen, keepFolders: true });
});

test("opened from the settings of a page, its kind, site and page are chosen", () => {
  const choice = firstChoice(sites, { at: "page-settings", siteId: siteId(20), pageId: pageId(1001) });
  expect(choice).toMatchObject({ scope: "KNOWLEDGE", siteId: 20, target: { at: "same-place" } });
  expect([...choice.selection.marks]).toEqual([["page-1001", true]]);
});

test("opened from the settings of a page whose site cannot be read, no page is chosen", () => {
  const choice = firstChoice(sites, { at: "page-settings", siteId: siteId(99), pageId: pageId(1001) });
  expect(choice).toMatchObject({ scope: "PAGE", siteId: null, selection: nothingChosen });
});

test("the only site of a kind needs no choosing", () => {
  expect(afterKindChosen(first, "KNOWLEDGE", sites)).toMatchObject({ scope: "KNOWLEDGE", siteId: 20 });
});

test("another source site drops pages, targets, rows taken out and the agreement about the trash", () => {
  const chosen = afterTakenOutChanged(afterTrashedWayChosen(elsewhere, "restore"), new Set(["copy-1"]));
  expect(afterSiteChosen(chosen, siteId(13))).toMatchObject({
    selection: nothingChosen,
    trashedWay: null,
    target: { at: "same-place" },
    takenOut: new Set(),
  });
});

test("“somewhere else” begins with the top level of the source's own site, also after going back and forth", () => {
  expect(placesOf(elsewhere)).toEqual([place(12)]);
  const more = afterPlaceAdded(elsewhere, place(13));
  const back = afterPlaceKindChosen(afterPlaceKindChosen(more, "same-place"), "other-place");
  expect(placesOf(back)).toEqual([place(12)]);
});

test("several sites become places at their top level, those already there left out", () => {
  const both = afterSitesAdded(elsewhere, [siteId(13), siteId(12), siteId(13)]);
  expect(placesOf(both)).toEqual([place(12), place(13)]);
  expect(placesOf(afterPlaceAdded(both, place(13)))).toHaveLength(2);
  expect(placesOf(afterPlaceAdded(both, place(13, { newFolder: "Spring" })))).toHaveLength(3);
});

test("trap 7: another target site drops the folder that belonged to the old one", () => {
  const inFolder = afterPlaceChanged(elsewhere, 0, place(12, { folderId: folderId(205) }));
  expect(placesOf(inFolder)).toEqual([place(12, { folderId: folderId(205) })]);
  const moved = afterPlaceChanged(inFolder, 0, place(13, { folderId: folderId(205) }));
  expect(placesOf(moved)).toEqual([place(13)]);
});

test("no place becomes equal to another one", () => {
  const both = afterPlaceAdded(elsewhere, place(13));
  expect(placesOf(afterPlaceChanged(both, 1, place(12)))).toEqual([place(12), place(13)]);
  expect(placesOf(afterPlaceChanged(both, 7, place(20)))).toEqual([place(12), place(13)]);
});

test("the last place cannot be removed", () => {
  const both = afterPlaceAdded(elsewhere, place(13));
  const one = afterPlaceRemoved(both, 0);
  expect(placesOf(one)).toEqual([place(13)]);
  expect(placesOf(afterPlaceRemoved(one, 0))).toEqual([place(13)]);
});

test("what was taken out of the review comes back when pages, targets or folders are chosen anew", () => {
  const chosen = afterTakenOutChanged(elsewhere, new Set(["copy-1"]));
  expect(chosen.takenOut).toEqual(new Set(["copy-1"]));
  for (const after of [
    afterSelectionChanged(chosen, nothingChosen),
    afterPlaceAdded(chosen, place(13)),
    afterPlaceKindChosen(chosen, "same-place"),
    afterKeepFoldersChosen(chosen, false),
  ])
    expect(after.takenOut.size).toBe(0);
});
