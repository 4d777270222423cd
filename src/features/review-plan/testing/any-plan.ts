import * as fc from "fast-check";

import { siteId } from "@/model/ids.ts";
import type { CopyPlan, CopyTarget, PlannedCopy, PlanWarning } from "@/model/plan.ts";
import {
  sampleFolder,
  samplePage,
  samplePlan,
  samplePlannedCopy,
  samplePlannedFolder,
  sampleSite,
} from "@/model/testing/samples.ts";

const warning = fc.constantFrom<PlanWarning>(
  { what: "title-gets-suffix" },
  { what: "address-taken", bySett: true },
  { what: "site-goes-live" },
  { what: "folders-go-live", titles: ["Sale"] },
);
const obstacle = fc.constantFrom<PlannedCopy["obstacle"]>(null, null, null, { what: "source-gone" });

const target = fc
  .record({ site: fc.integer({ min: 14, max: 17 }), place: fc.constantFrom("root", "folder", "new") })
  .map(({ site, place }): CopyTarget => ({
    site: sampleSite(site),
    folder: place === "folder" ? sampleFolder(site * 10, { siteId: siteId(site) }) : null,
    newFolder: place === "new" ? `New in ${site}` : null,
  }));

const row = fc.record({
  page: fc.integer({ min: 1, max: 30 }),
  target,
  warnings: fc.uniqueArray(warning, { selector: ({ what }) => what }),
  obstacle,
  takenOut: fc.boolean(),
});

/** Plans of any size with up to four target sites, three places each, and rows of every fate. */
export const anyPlan: fc.Arbitrary<CopyPlan> = fc.array(row, { maxLength: 60 }).map((rows) =>
  samplePlan(
    rows.map(({ page, ...given }, index): PlannedCopy =>
      samplePlannedCopy(`row ${index}`, { ...given, source: samplePage(page) }),
    ),
    {
      folders: [14, 15, 16, 17].map((site) =>
        samplePlannedFolder(`New in ${site}`, { site: sampleSite(site) }),
      ),
    },
  ),
);
