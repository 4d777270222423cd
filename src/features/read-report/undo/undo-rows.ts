import type { ReportFolder, ReportRow } from "@/model/report.ts";
import type { Site } from "@/model/site.ts";

/** Whether the copy can be put into the trash: it is known which page it is, and it is not there already, as far as is known. */
export const canUndo = ({ pageId, outcome, undo }: ReportRow): boolean =>
  pageId !== null && outcome !== "undone" && undo?.at !== "changed";

/** Whether somebody has changed it since, so that the user has to say what becomes of it. */
export const isChanged = ({ undo }: ReportRow): boolean => undo?.at === "changed";

/** Whether this run has put it into the trash, where it may still be. */
export const canRestore = ({ undo }: ReportRow): boolean =>
  undo?.at === "trashed" || undo?.at === "not-restored";

/** Whether it was to be taken back and was not, for another reason than that somebody has changed it. */
export const isKept = ({ undo }: ReportRow): boolean => undo?.at === "kept";

/** Whether visitors see the copy, as it was read back last. */
export const isPublic = ({ found }: ReportRow): boolean => found?.published === true;

/** Whether it was published when it was put into the trash, so that bringing it back publishes it again. */
export const wasPublic = ({ undo }: ReportRow): boolean =>
  undo !== null && "wasPublished" in undo && undo.wasPublished;

/** Rows of one target site. */
export interface SiteRows {
  readonly site: Site;
  readonly rows: readonly ReportRow[];
}

/** Rows by target site, in the order in which the sites come first. */
export function bySite(rows: readonly ReportRow[]): readonly SiteRows[] {
  const sites = new Map<Site["id"], { readonly site: Site; readonly rows: ReportRow[] }>();
  for (const row of rows) {
    const { site } = row.copy.target;
    const known = sites.get(site.id);
    if (known === undefined) sites.set(site.id, { site, rows: [row] });
    else known.rows.push(row);
  }
  return [...sites.values()];
}

/** Whether the run has made folders that are still there. */
export const hasOwnFolders = (folders: readonly ReportFolder[]): boolean =>
  folders.some(({ state, undo }) => state.at === "made" && !state.adopted && undo?.at !== "trashed");
