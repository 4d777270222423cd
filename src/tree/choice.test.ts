import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";

import { afterNamedByHand, afterPresetUsed, presetOf } from "./choice-wishes.ts";
import {
  afterCopied,
  afterKeepFoldersChosen,
  afterKindChosen,
  afterLaterWishesChanged,
  afterPlaceAdded,
  afterPlaceChanged,
  afterPlaceKindChosen,
  afterPlaceRemoved,
  afterPublicationChosen,
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

const named = { title: "Sale", code: null };

test("what is typed for one copy is kept beside the rules until it is left to them again", () => {
  const typed = afterNamedByHand(elsewhere, "copy-1", named);
  expect(typed.later).toEqual({ ...elsewhere.later, byHand: new Map([["copy-1", named]]) });
  expect(afterNamedByHand(typed, "copy-1", { title: null, code: null }).later).toEqual(elsewhere.later);
  expect(elsewhere.later.byHand.size).toBe(0);
});

test("names that were typed stay with their copies while pages and targets are chosen, and go with their site and their run", () => {
  const typed = afterNamedByHand(elsewhere, "copy-1", named);
  for (const after of [afterSelectionChanged(typed, nothingChosen), afterPlaceAdded(typed, place(13))])
    expect(after.later.byHand.get("copy-1")).toEqual(named);
  expect(afterSiteChosen(typed, siteId(13)).later.byHand.size).toBe(0);
  const copied = afterCopied(typed);
  expect([copied.later.byHand.size, copied.selection]).toEqual([0, nothingChosen]);
});

test("wishes for the copies outlive the run and what is chosen, and rows taken out of the review stay out", () => {
  const chosen = afterTakenOutChanged(elsewhere, new Set(["copy-1"]));
  const wished = afterLaterWishesChanged(chosen, { ...chosen.later, cleanUp: true });
  expect(wished.takenOut).toEqual(chosen.takenOut);
  for (const after of [afterCopied(wished), afterSiteChosen(wished, siteId(13))])
    expect(after.later.cleanUp).toBe(true);
});

test("saved options can be used again on another day, without what was typed for single copies", () => {
  const published = afterPublicationChosen(afterKeepFoldersChosen(elsewhere, false), "published");
  const typed = afterNamedByHand(published, "copy-1", named);
  const { names } = typed.later;
  const wished = afterLaterWishesChanged(typed, {
    ...typed.later,
    names: { ...names, whereTaken: "rename", date: "2026-11-24" },
    cleanUp: true,
  });
  const preset = presetOf(wished, "Roll-out");
  expect([preset.later.byHand.size, preset.later.names.date]).toEqual([0, ""]);

  const other = afterNamedByHand(elsewhere, "copy-2", named);
  const used = afterPresetUsed(other, preset, "2026-12-01");
  expect(used).toMatchObject({ publication: "published", keepFolders: false, target: elsewhere.target });
  expect(used.later).toEqual({
    ...wished.later,
    names: { ...wished.later.names, date: "2026-12-01" },
    byHand: other.later.byHand,
  });
});
