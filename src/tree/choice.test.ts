import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { Site } from "@/model/site.ts";

import {
  afterKindChosen,
  afterPageChosen,
  afterPlaceKindChosen,
  afterSiteChosen,
  afterTargetFolderChosen,
  afterTargetSiteChosen,
  afterTrashedWayChosen,
  firstChoice,
} from "./choice.ts";

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

test("opened from the menu, nothing is chosen but the first kind that exists", () => {
  expect(firstChoice(sites, { at: "menu" })).toMatchObject({ scope: "PAGE", siteId: null, pageId: null });
});

test("opened from the settings of a page, its kind, site and page are chosen", () => {
  const choice = firstChoice(sites, { at: "page-settings", siteId: siteId(20), pageId: pageId(1001) });
  expect(choice).toMatchObject({
    scope: "KNOWLEDGE",
    siteId: 20,
    pageId: 1001,
    target: { at: "same-place" },
  });
});

test("opened from the settings of a page whose site cannot be read, no page is chosen", () => {
  const choice = firstChoice(sites, { at: "page-settings", siteId: siteId(99), pageId: pageId(1001) });
  expect(choice).toMatchObject({ scope: "PAGE", siteId: null, pageId: null });
});

test("the only site of a kind needs no choosing", () => {
  expect(afterKindChosen(firstChoice(sites, { at: "menu" }), "KNOWLEDGE", sites)).toMatchObject({
    scope: "KNOWLEDGE",
    siteId: 20,
  });
});

test("another source site drops the page, the target and the agreement about the trash", () => {
  const chosen = afterTrashedWayChosen(
    afterPlaceKindChosen(
      afterPageChosen(afterSiteChosen(firstChoice(sites, { at: "menu" }), siteId(12)), pageId(5)),
      "other-place",
    ),
    "restore",
  );
  expect(afterSiteChosen(chosen, siteId(13))).toMatchObject({
    pageId: null,
    trashedWay: null,
    target: { at: "same-place" },
  });
});

test("trap 7: another target site drops the folder that belonged to the old one", () => {
  const there = afterPlaceKindChosen(
    afterSiteChosen(firstChoice(sites, { at: "menu" }), siteId(12)),
    "other-place",
  );
  const inFolder = afterTargetFolderChosen(there, folderId(205));
  expect(inFolder.target).toEqual({ at: "other-place", siteId: 12, folderId: 205 });
  expect(afterTargetSiteChosen(inFolder, siteId(13)).target).toEqual({
    at: "other-place",
    siteId: 13,
    folderId: null,
  });
});
