import { array, assert, constantFrom, property, record } from "fast-check";
import { expect, test } from "vitest";

import { KeyedRows } from "@/lib/keyed-rows.ts";
import type { Difference } from "@/model/copy-outcome.ts";
import { folderId, pageId } from "@/model/ids.ts";
import type { CopyPlan, CopyTarget, PlannedCopy, PlannedFolder } from "@/model/plan.ts";
import { outcomes, type Outcome } from "@/model/report.ts";
import type { RunEvent } from "@/model/run-event.ts";
import type { CopyState, FolderState, RunState } from "@/model/run.ts";
import {
  sampleFailure,
  sampleFolder,
  sampleFound,
  samplePlan,
  samplePlannedCopy,
  samplePlannedFolder,
  sampleSite,
  sampleTarget,
} from "@/model/testing/samples.ts";

import { reduceRun } from "./reduce.ts";
import { buildReport } from "./report.ts";
import { sampleRun } from "./testing/sample-run.ts";
import { promo, sampleIntent } from "./testing/samples.ts";

const refusal = sampleFailure("ACCESS_DENIED");
const lost = sampleFailure("NETWORK_ERROR");

const done = (...differences: readonly Difference[]): CopyState => ({
  at: "done",
  found: sampleFound(),
  adopted: false,
  differences,
});

/** One state of every kind, and what the report makes of it. */
const endings: readonly (readonly [CopyState, Outcome])[] = [
  [done(), "as-planned"],
  [done({ what: "site-switched-on" }), "as-planned"],
  [done({ what: "site-switched-on" }, { what: "no-blocks" }), "with-remarks"],
  [{ at: "failed", failure: refusal, lookedFor: false, orphan: null, sourceLeftRestored: false }, "failed"],
  [{ at: "refused", obstacle: { what: "source-gone" }, sourceLeftRestored: false }, "refused"],
  [{ at: "skipped", why: "stopped" }, "skipped"],
  [{ at: "skipped", why: "taken-out" }, "taken-out"],
  [
    { at: "unverified", pageId: pageId(502), adopted: true, failure: lost, sourceLeftRestored: false },
    "unverified",
  ],
  [{ at: "unknown", failure: lost, sourceLeftRestored: false }, "unknown"],
  [{ at: "ambiguous", candidates: [] }, "ambiguous"],
  [{ at: "waiting" }, "unfinished"],
  [{ at: "checking" }, "unfinished"],
  [{ at: "copying", intent: sampleIntent() }, "unfinished"],
  [{ at: "held", until: 1, why: "limit", failure: null }, "unfinished"],
  [{ at: "unsure", failure: lost }, "unfinished"],
  [{ at: "copied", pageId: pageId(503), adopted: false }, "unfinished"],
  [{ at: "finishing", pageId: pageId(503), adopted: false }, "unfinished"],
];

const root = sampleTarget();

/** The plan has said that the site goes live, and nothing else. */
const planned = (key: string, target: CopyTarget = root): PlannedCopy =>
  samplePlannedCopy(key, {
    source: promo,
    target,
    publication: "published",
    expected: { title: "Promo", code: "promo", codeGetsSuffix: false, published: true },
    warnings: [{ what: "site-goes-live" }],
  });

const newFolder = (key: string, given: Partial<PlannedFolder> = {}): PlannedFolder =>
  samplePlannedFolder(key, { code: "", ...given });

function runOf(
  rows: readonly { readonly copy: PlannedCopy; readonly state: CopyState }[],
  folders: readonly { readonly folder: PlannedFolder; readonly state: FolderState }[] = [],
): Exclude<RunState, { readonly at: "idle" }> {
  const copies = rows.map(({ copy }) => copy);
  const plan = samplePlan(copies, { folders: folders.map(({ folder }) => folder) });
  return {
    at: "finished",
    plan,
    phase: { at: "working" },
    copies: KeyedRows.from(rows.map(({ copy, state }) => [copy.key, state])),
    folders: KeyedRows.from(folders.map(({ folder, state }) => [folder.key, state])),
    later: KeyedRows.from([]),
    switchOffs: new Map(),
    undo: KeyedRows.from([]),
    undoFolders: KeyedRows.from([]),
    errand: "copying",
    startedAt: 1_000,
    finishedAt: 9_000,
    stopped: false,
  };
}

test.each(endings)("a copy that is %j counts as %s", (state, outcome) => {
  const { rows, totals } = buildReport(runOf([{ copy: planned("a"), state }]));
  expect(rows.map((row) => row.outcome)).toEqual([outcome]);
  expect(totals[outcome]).toBe(1);
});

const folderStates: readonly FolderState[] = [
  { at: "waiting" },
  { at: "making" },
  { at: "made", folderId: folderId(8), adopted: false, indexPage: null },
  { at: "made", folderId: folderId(8), adopted: true, indexPage: "failed" },
  { at: "failed", failure: null },
];

test("whatever happened, every row is in one place, and the totals add up to the rows and to the folders", () => {
  const targets: readonly CopyTarget[] = [
    root,
    { ...root, site: sampleSite(15) },
    { ...root, folder: sampleFolder(7) },
    { ...root, newFolder: "new 0" },
  ];
  const anyRow = record({ state: constantFrom(...endings), target: constantFrom(...targets) });
  assert(
    property(array(anyRow), array(constantFrom(...folderStates)), (given, states) => {
      const rows = given.map(({ state: [state], target }, index) => ({
        copy: planned(String(index), target),
        state,
      }));
      const folders = states.map((state, index) => ({ folder: newFolder(`new ${index}`), state }));
      const report = buildReport(runOf(rows, folders));
      const { made, used, failed, unfinished } = report.folderTotals;
      expect(outcomes.reduce((sum, outcome) => sum + report.totals[outcome], 0)).toBe(rows.length);
      expect(made + used + failed + unfinished).toBe(states.length);
      expect(report.rows.map(({ key }) => key)).toEqual(rows.map(({ copy }) => copy.key));
      const inPlaces = report.places.flatMap((place) => place.rows.map(({ key }) => key));
      expect(inPlaces).toHaveLength(rows.length);
      expect(new Set(inPlaces)).toEqual(new Set(rows.map(({ copy }) => copy.key)));
      expect(new Set(report.places.map(({ key }) => key)).size).toBe(report.places.length);
    }),
  );
});

test("a reason has a code: the portal's own, the obstacle's name, or that of the first thing the plan had not said", () => {
  const states = endings.slice(0, 5).map(([state], index) => ({ copy: planned(String(index)), state }));
  const { rows } = buildReport(runOf(states));
  expect(rows.map(({ reasonCode }) => reasonCode)).toEqual([
    null,
    null,
    "no-blocks",
    "ACCESS_DENIED",
    "source-gone",
  ]);
});

test("a place in new folders is named by all of them, beginning with the folder that is there", () => {
  const folders = [
    newFolder("outer", { title: "News", parent: sampleFolder(7, { title: "Archive" }) }),
    newFolder("inner", { title: "2026", parentKey: "outer" }),
  ].map((folder) => ({ folder, state: { at: "waiting" } as const }));
  const copy = planned("a", { ...root, newFolder: "inner" });
  const { places } = buildReport(runOf([{ copy, state: { at: "waiting" } }], folders));
  expect(places.map(({ folders: titles }) => titles)).toEqual([["Archive", "News", "2026"]]);
});

test("folders whose parents are in a circle, as a damaged file may have them, end the walk", () => {
  const folders = [newFolder("one", { parentKey: "two" }), newFolder("two", { parentKey: "one" })].map(
    (folder) => ({ folder, state: { at: "waiting" } as const }),
  );
  const copy = planned("a", { ...root, newFolder: "one" });
  expect(buildReport(runOf([{ copy, state: { at: "waiting" } }], folders)).places).toHaveLength(1);
});

/** The report of one copy that is done, after these events. */
function reportAfter(copy: PlannedCopy, given: Partial<CopyPlan>, events: readonly RunEvent[]) {
  const plan = samplePlan([copy], given);
  const finished: RunEvent = { type: "run-finished", at: 9_000 };
  const run = [...events, finished].reduce(reduceRun, sampleRun(plan, { [copy.key]: done() }));
  if (run.at === "idle") throw new Error("A run that has been started is not idle.");
  return buildReport(run);
}

const links = { cleanUp: false, links: { among: true, outside: "leave" }, earlierCopies: [] } as const;

test("a copy whose later step failed, or was left open, is a copy with remarks, and its code is the portal's", () => {
  const copy = planned("a");
  const failed: RunEvent = { type: "links-failed", laterKey: "a", failure: refusal };
  const { rows, totals } = reportAfter(copy, { later: links }, [failed]);
  expect(totals).toMatchObject({ "with-remarks": 1, "as-planned": 0 });
  expect(rows[0]?.reasonCode).toBe("ACCESS_DENIED");
  expect(reportAfter(copy, { later: links }, []).rows[0]).toMatchObject({
    outcome: "with-remarks",
    reasonCode: "links-open",
  });
});

test("links and names are summed over the run, and a plan without later steps has no sums", () => {
  const copy = { ...planned("a"), wished: { title: "Sale", code: null } };
  const named: RunEvent = { type: "settings-done", laterKey: "a", remarks: [] };
  const found = {
    toCopies: 3,
    toEarlierCopies: 1,
    outside: [{ pageId: pageId(33), block: "15.social", count: 2 }],
    broken: [],
    unreachable: [
      { block: "store.catalog", why: "component", pageIds: [] },
      { block: "15.social", why: "refused", pageIds: [] },
    ] as const,
    anchors: 1,
    anchorsLost: [],
    areas: 0,
    notPublishedAgain: null,
  };
  const led: RunEvent = { type: "links-done", laterKey: "a", found };
  const { later, totals } = reportAfter(copy, { later: links }, [named, led]);
  expect(later).toMatchObject({ renamed: 1, cleaned: 0, toCopies: 3, toEarlierCopies: 1, outside: 2 });
  expect(later).toMatchObject({ unreachable: 1, unseen: 1 });
  expect(totals["with-remarks"]).toBe(1);
  expect(reportAfter(planned("a"), {}, []).later).toBeNull();
});

const undoAsked: RunEvent = { type: "undo-asked", keys: ["a"], evenIfChanged: [], at: 10_000 };

test.each<[RunEvent, Outcome]>([
  [{ type: "undone", undoKey: "a" }, "undone"],
  [{ type: "undo-found-gone", undoKey: "a", how: "deleted" }, "undone"],
  [{ type: "undo-found-changed", undoKey: "a", changes: [{ what: "moved" }] }, "with-remarks"],
  [{ type: "undo-refused", undoKey: "a", why: { what: "home-page" } }, "with-remarks"],
])("after %j a copy counts as %s", (event, outcome) => {
  const { rows, totals, undo } = reportAfter(planned("a"), {}, [undoAsked, event]);
  expect(rows.map((row) => row.outcome)).toEqual([outcome]);
  expect(totals[outcome]).toBe(1);
  expect(undo).not.toBeNull();
});

test("a copy that is back counts as it did before", () => {
  const events: readonly RunEvent[] = [
    undoAsked,
    { type: "undone", undoKey: "a" },
    { type: "restore-asked", keys: ["a"], at: 11_000 },
    { type: "restored", undoKey: "a", notPublished: null },
  ];
  expect(reportAfter(planned("a"), {}, events).rows[0]?.outcome).toBe("as-planned");
  expect(reportAfter(planned("a"), {}, events.slice(0, 3)).rows[0]?.outcome).toBe("undone");
});
