import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import { allRights, sampleFolder, samplePage, sampleSite } from "@/model/testing/samples.ts";

import { names, planOne, warned } from "./testing/plan-one.ts";
import { promo } from "./testing/samples.ts";

const onShop = siteId(14);

test("a draft of a published page is live for a moment, and site and folders stay switched on", () => {
  const outer = sampleFolder(201, { siteId: onShop, active: false, title: "News" });
  const inner = sampleFolder(202, { siteId: onShop, active: false, title: "2026", parentId: outer.id });
  const copy = planOne(
    { folder: inner },
    { targetSite: sampleSite(14, { active: false }), targetFolders: [outer, inner] },
  );
  expect(copy.expected.published).toBe(false);
  expect(copy.warnings).toContainEqual({ what: "site-goes-live" });
  expect(copy.warnings).toContainEqual({ what: "folders-go-live", titles: ["2026", "News"] });
  expect(copy.warnings).toContainEqual({ what: "live-for-a-moment" });
});

test("like the original: a published page is published, a draft stays one and touches nothing", () => {
  const site = { targetSite: sampleSite(14, { active: false }) };
  expect(planOne({ publication: "as-source" }, site).expected.published).toBe(true);
  const draft = planOne({ publication: "as-source", source: { ...promo, published: false } }, site);
  expect(draft.expected.published).toBe(false);
  expect(names(draft.warnings)).not.toContain("site-goes-live");
});

test("an inactive folder with active things in it keeps a copy like the original a draft", () => {
  const folder = sampleFolder(201, { siteId: onShop, active: false, title: "Hidden" });
  const other = samplePage(400, { siteId: onShop, folderId: folder.id, published: true });
  const facts = { targetFolders: [folder], targetPages: [other] };
  const copy = planOne({ publication: "as-source", folder }, facts);
  expect(copy.expected.published).toBe(false);
  expect(copy.warnings).toContainEqual({ what: "stays-draft-in-inactive-folder", titles: ["Hidden"] });
  expect(names(copy.warnings)).not.toContain("folders-go-live");
  const subfolder = sampleFolder(202, { siteId: onShop, parentId: folder.id });
  const below = planOne({ publication: "as-source", folder }, { targetFolders: [folder, subfolder] });
  expect(below.expected.published).toBe(false);
});

test("published on purpose: the folder goes live with all that is in it", () => {
  const folder = sampleFolder(201, { siteId: onShop, active: false, title: "Hidden" });
  const other = samplePage(400, { siteId: onShop, folderId: folder.id, published: true });
  const copy = planOne(
    { publication: "published", folder },
    { targetFolders: [folder], targetPages: [other] },
  );
  expect(copy.expected.published).toBe(true);
  expect(copy.warnings).toContainEqual({ what: "folders-go-live", titles: ["Hidden"] });
});

test("without the right to publish the copy stays a draft, except where the kind of site asks for no right", () => {
  const targetRights = { ...allRights, public: false };
  const copy = planOne({ publication: "published" }, { targetRights });
  expect(copy.expected.published).toBe(false);
  expect(names(copy.warnings)).toContain("may-not-publish");
  const scope = "KNOWLEDGE" as const;
  const wiki = planOne(
    { publication: "published" },
    { targetRights, sourceSite: sampleSite(20, { scope }), targetSite: sampleSite(21, { scope }) },
  );
  expect(wiki.expected.published).toBe(true);
  expect(names(wiki.warnings)).not.toContain("may-not-publish");
});

test("unpublished edits are named, and more loudly where visitors will see them", () => {
  const source = { ...promo, draftDiffers: true };
  expect(names(warned({ source, publication: "as-source" }))).toContain("unpublished-edits-go-live");
  expect(names(warned({ source }))).toContain("unpublished-edits-are-copied");
  expect(names(warned({ source: { ...source, published: false } }))).not.toContain(
    "unpublished-edits-are-copied",
  );
});
