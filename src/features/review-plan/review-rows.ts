import { foldersInUse } from "@/model/folders-in-use.ts";
import type { SiteId } from "@/model/ids.ts";
import type { CopyPlan, PlannedCopy, PlannedFolder, PlanWarning } from "@/model/plan.ts";
import type { Site } from "@/model/site.ts";

import { createFindPlace, type Place } from "./places.ts";

type WarningKind = PlanWarning["what"];

/** What becomes of a row; each has exactly one of them. What cannot be made stays that, taken out or not. */
export type RowFate = "made" | "taken-out" | "impossible";

export function fateOf({ obstacle, takenOut }: PlannedCopy): RowFate {
  if (obstacle !== null) return "impossible";
  return takenOut ? "taken-out" : "made";
}

/** `made`, `takenOut` and `impossible` add up to `rows`. */
export interface RowCounts {
  readonly rows: number;
  readonly made: number;
  readonly takenOut: number;
  readonly impossible: number;
}

export interface PlanCounts {
  readonly total: RowCounts;
  /** In the order in which the plan names the sites; they add up to `total`. */
  readonly sites: readonly { readonly site: Site; readonly counts: RowCounts }[];
  /** Rows with at least one warning. */
  readonly withWarnings: number;
  /** Copies that will be made and be published in the end. */
  readonly published: number;
  /** Folders that are made for the rows that are left, or for themselves. */
  readonly folders: readonly PlannedFolder[];
  /** How many rows each kind concerns, in the order of their first row. */
  readonly warnings: ReadonlyMap<WarningKind, number>;
}

/** Counts the whole plan in one pass. */
export function countPlan({ copies, folders }: CopyPlan): PlanCounts {
  const total = createTally();
  const sites = new Map<SiteId, { readonly site: Site; readonly counts: Tally }>();
  const warnings = new Map<WarningKind, number>();
  let withWarnings = 0;
  let published = 0;
  for (const copy of copies) {
    const { site } = copy.target;
    const ofSite = sites.get(site.id) ?? { site, counts: createTally() };
    sites.set(site.id, ofSite);
    addTo(total, copy);
    addTo(ofSite.counts, copy);
    if (copy.warnings.length > 0) withWarnings += 1;
    if (copy.expected.published && fateOf(copy) === "made") published += 1;
    for (const what of kindsOf(copy)) warnings.set(what, (warnings.get(what) ?? 0) + 1);
  }
  return {
    total,
    sites: [...sites.values()],
    withWarnings,
    published,
    warnings,
    folders: foldersInUse(folders, copies),
  };
}

export interface RowFilter {
  readonly text: string;
  readonly siteId: SiteId | null;
  readonly warning: WarningKind | null;
  readonly show: RowShow;
}

type RowShow = "all" | "with-warnings" | "impossible" | "taken-out";

export const noFilter: RowFilter = { text: "", siteId: null, warning: null, show: "all" };

/** The rows of one place that are shown, in the order of the plan. */
export interface ReviewGroup {
  readonly place: Place;
  readonly copies: readonly PlannedCopy[];
  readonly counts: RowCounts;
}

export interface ShownRows {
  readonly groups: readonly ReviewGroup[];
  /** Of all groups together. */
  readonly counts: RowCounts;
}

/** What of the plan passes the filter, by place: one pass over its rows. */
export function groupRows(plan: CopyPlan, filter: RowFilter): ShownRows {
  const findPlace = createFindPlace(plan.folders);
  const isShown = createFilter(filter);
  const groups = new Map<string, { place: Place; copies: PlannedCopy[]; counts: Tally }>();
  const counts = createTally();
  for (const copy of plan.copies) {
    const place = findPlace(copy.target);
    if (!isShown(copy, place)) continue;
    const group = groups.get(place.key) ?? { place, copies: [], counts: createTally() };
    groups.set(place.key, group);
    group.copies.push(copy);
    addTo(group.counts, copy);
    addTo(counts, copy);
  }
  return { groups: [...groups.values()], counts };
}

function createFilter({ text, siteId, warning, show }: RowFilter) {
  const hasText = createTextSearch(text);
  return (copy: PlannedCopy, place: Place): boolean =>
    (siteId === null || place.site.id === siteId) &&
    (warning === null || copy.warnings.some(({ what }) => what === warning)) &&
    isAmong(copy, show) &&
    hasText(copy, place);
}

function isAmong(copy: PlannedCopy, show: RowShow): boolean {
  if (show === "all") return true;
  return show === "with-warnings" ? copy.warnings.length > 0 : fateOf(copy) === show;
}

/** Case and accents do not count. One page goes to many targets, so each text is made comparable only once. */
function createTextSearch(text: string): (copy: PlannedCopy, place: Place) => boolean {
  const wanted = simplify(text.trim());
  if (wanted === "") return () => true;
  const found = new Map<string, boolean>();
  const has = (searched: string): boolean => {
    const known = found.get(searched) ?? simplify(searched).includes(wanted);
    found.set(searched, known);
    return known;
  };
  return ({ source, expected, wished }, { site, folders }) =>
    has(source.title) ||
    has(source.code) ||
    has(expected.title) ||
    has(expected.code) ||
    has(wished.title ?? "") ||
    has(wished.code ?? "") ||
    has(site.title) ||
    folders.some(has) ||
    String(source.id) === wanted;
}

const simplify = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

function kindsOf({ warnings }: PlannedCopy): Iterable<WarningKind> {
  return new Set(warnings.map(({ what }) => what));
}

interface Tally {
  rows: number;
  made: number;
  takenOut: number;
  impossible: number;
}

const createTally = (): Tally => ({ rows: 0, made: 0, takenOut: 0, impossible: 0 });

function addTo(tally: Tally, copy: PlannedCopy): void {
  const fate = fateOf(copy);
  tally.rows += 1;
  if (fate === "made") tally.made += 1;
  else if (fate === "taken-out") tally.takenOut += 1;
  else tally.impossible += 1;
}
