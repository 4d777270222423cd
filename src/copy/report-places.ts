import type { CopyPlan, CopyTarget, PlannedFolder } from "@/model/plan.ts";
import type { ReportPlace, ReportRow } from "@/model/report.ts";

/** Rows by the place that they go to, in the order of the plan. */
export function groupByPlace(rows: readonly ReportRow[], plan: CopyPlan): readonly ReportPlace[] {
  const planned = new Map(plan.folders.map((folder) => [folder.key, folder]));
  const places = new Map<string, ReportPlace & { readonly rows: ReportRow[] }>();
  for (const row of rows) {
    const { target } = row.copy;
    const key = placeKey(target);
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, { key, site: target.site, folders: titlesOf(target, planned), rows: [row] });
    } else place.rows.push(row);
  }
  return [...places.values()];
}

function placeKey({ site, folder, newFolder }: CopyTarget): string {
  if (newFolder !== null) return `${site.id} new ${newFolder}`;
  return folder === null ? `${site.id} root` : `${site.id} folder ${folder.id}`;
}

/** A planned folder knows the planned ones around it; of a folder that is there only its own title is in the plan. */
function titlesOf(target: CopyTarget, planned: ReadonlyMap<string, PlannedFolder>): readonly string[] {
  const titles: string[] = [];
  let outermost = target.folder;
  let key = target.newFolder;
  while (key !== null && titles.length < planned.size) {
    const folder = planned.get(key);
    if (folder === undefined) break;
    titles.unshift(folder.title);
    outermost = folder.parent;
    key = folder.parentKey;
  }
  return outermost === null ? titles : [outermost.title, ...titles];
}
