import { expect, test } from "vitest";

import { siteId } from "@/model/ids.ts";
import type { PlanObstacle } from "@/model/plan.ts";
import { allRights, sampleFolder, sampleSite } from "@/model/testing/samples.ts";

import { planOne, type Around, type One } from "./testing/plan-one.ts";
import { promo } from "./testing/samples.ts";

const onShop = siteId(14);

const trashedFolder = sampleFolder(201, { siteId: onShop, trashed: true, title: "Old" });
const below = sampleFolder(202, { siteId: onShop, parentId: trashedFolder.id });

test.each<[PlanObstacle, One, Around]>([
  [{ what: "other-kind" }, {}, { targetSite: sampleSite(20, { scope: "KNOWLEDGE" }) }],
  [{ what: "may-not-read-source" }, {}, { sourceRights: { ...allRights, read: false } }],
  [{ what: "may-not-edit-target" }, {}, { targetRights: { ...allRights, edit: false } }],
  [
    { what: "may-not-restore" },
    { source: { ...promo, trashed: true }, trashedSource: "restore" },
    { sourceRights: { ...allRights, delete: false } },
  ],
  [
    { what: "target-folder-in-trash", title: "Old" },
    { folder: trashedFolder },
    { targetFolders: [trashedFolder] },
  ],
  [
    { what: "target-folder-in-trash", title: "Old" },
    { folder: below },
    { targetFolders: [trashedFolder, below] },
  ],
  [{ what: "target-folder-gone" }, { folder: below }, { targetFolders: [] }],
  [{ what: "target-folder-gone" }, { folder: sampleFolder(203) }, { targetFolders: [sampleFolder(203)] }],
  [
    { what: "source-folder-in-trash", title: "Old" },
    { source: { ...promo, folderId: below.id } },
    { sourceFolders: [trashedFolder, below] },
  ],
  [{ what: "address-shape-refused", code: "item_1_2" }, { source: { ...promo, code: "item_1_2" } }, {}],
  [{ what: "address-shape-refused", code: "a/b" }, { source: { ...promo, code: "a/b" } }, {}],
  [{ what: "address-shape-refused", code: "" }, { source: { ...promo, code: "" } }, {}],
])("the plan says before what the portal would refuse or do wrong: %j", (obstacle, choice, facts) => {
  expect(planOne(choice, facts).obstacle).toEqual(obstacle);
});

test("an address of letters, digits and one underscore is none of the refused shapes", () => {
  expect(planOne({ source: { ...promo, code: "promo_2026" } }).obstacle).toBeNull();
});
