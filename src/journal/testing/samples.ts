import type { Candidate, Difference } from "@/model/copy-outcome.ts";
import { folderId, pageId, siteId, userId } from "@/model/ids.ts";
import type { CopyPlan } from "@/model/plan.ts";
import type { CopyIntent, RunEvent } from "@/model/run-event.ts";
import type { SavedPlan } from "@/model/saved-plan.ts";
import type { Site } from "@/model/site.ts";
import {
  sampleFailure,
  sampleFolder,
  samplePage,
  samplePlannedCopy,
  samplePlannedFolder,
  sampleSite,
  sampleTarget,
} from "@/model/testing/samples.ts";

import {
  laterEvents,
  sampleOrigin,
  samplePlannedLater,
  sampleWishes,
  switchOffEvents,
  undoEvents,
} from "./later-samples.ts";

/** One of everything that a journal or a plan file can hold. */

const site = sampleSite(12, {
  type: "STORE",
  title: "Shop <b>&amp;</b>",
  code: "/shop/",
  indexPageId: pageId(31),
});

const otherSite: Site = { ...site, id: siteId(40), title: "Outlet", domainName: "outlet.example" };

const page = samplePage(31, {
  folderId: folderId(5),
  title: "Sale",
  code: "sale",
  published: true,
  modifiedText: "01.02.2026",
});

const folder = sampleFolder(5, {
  parentId: folderId(4),
  title: "Offers",
  code: "offers",
  indexPageId: pageId(31),
});

const failure = sampleFailure("QUERY_LIMIT_EXCEEDED", {
  description: "Too many requests",
  status: 503,
  repeatAt: 1_700_000_000_000,
});

const copy = samplePlannedCopy("c1", {
  source: page,
  sourceSite: site,
  target: sampleTarget({ site: otherSite, newFolder: "f1" }),
  publication: "as-source",
  trashedSource: "restore",
  expected: { title: "Sale", code: "sale", codeGetsSuffix: true, published: true },
  warnings: [
    { what: "address-taken", bySett: true },
    { what: "folders-go-live", titles: ["Offers"] },
    { what: "source-in-trash", way: "restore" },
    { what: "site-goes-live" },
  ],
  obstacle: { what: "target-folder-in-trash", title: "Offers" },
});

const plannedFolder = samplePlannedFolder("f1", {
  site: otherSite,
  parent: folder,
  title: "Offers",
  code: "",
  source: folder,
  indexCopy: "c1",
  warnings: [{ what: "address-held-by-trash", code: "offers" }],
});

export const samplePlan: CopyPlan = {
  scope: "PAGE",
  userId: userId(7),
  titleSuffix: " (copy)",
  folders: [plannedFolder, { ...plannedFolder, key: "f2", parent: null, parentKey: "f1", indexCopy: null }],
  copies: [
    copy,
    { ...copy, key: "c2", target: { site, folder, newFolder: null }, trashedSource: null, obstacle: null },
    { ...copy, key: "c3", takenOut: true },
  ],
  later: samplePlannedLater,
  origin: sampleOrigin,
};

export const sampleSaved: SavedPlan = {
  choice: {
    scope: "PAGE",
    siteId: siteId(12),
    pageIds: [pageId(31)],
    folderIds: [folderId(5)],
    targets: [
      { at: "same-place" },
      { at: "place", siteId: siteId(40), folderId: null, newFolder: "Offers" },
      { at: "place", siteId: siteId(40), folderId: folderId(9), newFolder: null },
    ],
    keepFolders: true,
    publication: "draft",
    trashedSource: null,
    takenOut: ["c3"],
    later: sampleWishes,
    earlierCopies: samplePlannedLater.earlierCopies,
  },
  plan: samplePlan,
  portalOrigin: "https://portal.example",
  savedAt: 1_700_000_000_000,
};

const candidate: Candidate = {
  pageId: pageId(90),
  title: "Sale",
  code: "sale_abcd",
  folderId: null,
  trashed: false,
};

const intent: CopyIntent = {
  attempt: 1,
  folderId: folderId(5),
  mark: 0,
  lookedUpTo: 89,
  sentAt: 1_700_000_000_000,
  siteWasActive: false,
  inactiveFolderIds: [folderId(5)],
  source: page,
  sourceBlocks: [{ code: "01.big_with_text", active: true }],
  foretold: { expected: copy.expected, warnings: copy.warnings },
};

const key = "c1";
const folderKey = "f1";
const at = 1_700_000_000_000;
const sourceLeftRestored = false;

const differences: readonly Difference[] = [
  { what: "landed-in-root" },
  { what: "other-title", expected: "Sale" },
  { what: "other-address", expected: "sale" },
  { what: "not-published", failure },
  { what: "published-against-wish", failure: null },
  { what: "blocks-missing", codes: ["01.big_with_text"] },
  { what: "folders-switched-on", titles: ["Offers"] },
  { what: "made-more-than-once", pages: [candidate] },
  { what: "source-left-restored", failure },
];

/** An event of every type. */
export const sampleEvents: {
  readonly [Type in RunEvent["type"]]: Extract<RunEvent, { readonly type: Type }>;
} = {
  "run-started": { type: "run-started", plan: samplePlan, at },
  "pause-asked": { type: "pause-asked", at },
  "run-paused": { type: "run-paused", why: { what: "session", failure }, at },
  "run-resumed": { type: "run-resumed", at },
  "stop-asked": { type: "stop-asked", at },
  "went-offline": { type: "went-offline", at },
  "back-online": { type: "back-online", at },
  "run-held": { type: "run-held", until: at, why: "operating-limit" },
  "hold-over": { type: "hold-over" },
  "retry-asked": { type: "retry-asked", copies: [copy], at },
  "run-finished": { type: "run-finished", at },
  "folder-sent": { type: "folder-sent", folderKey, at },
  "folder-made": { type: "folder-made", folderKey, folderId: folderId(77), adopted: true },
  "folder-failed": { type: "folder-failed", folderKey, failure: null },
  "index-page-set": { type: "index-page-set", folderKey },
  "index-page-failed": { type: "index-page-failed", folderKey, failure },
  checking: { type: "checking", key },
  "obstacle-found": {
    type: "obstacle-found",
    key,
    obstacle: { what: "address-shape-refused", code: "a b" },
    sourceLeftRestored,
  },
  "restoring-source": { type: "restoring-source", key },
  "source-put-back": { type: "source-put-back", key },
  "copy-sent": { type: "copy-sent", key, intent },
  "copy-answered": { type: "copy-answered", key, pageId: pageId(90) },
  "copy-not-run": { type: "copy-not-run", key, failure },
  "copy-unsure": { type: "copy-unsure", key, failure },
  waiting: { type: "waiting", key, until: at, why: "portal-may-still-work" },
  "copy-adopted": { type: "copy-adopted", key, pageId: pageId(90) },
  "copy-ambiguous": { type: "copy-ambiguous", key, candidates: [candidate] },
  "copy-absent": { type: "copy-absent", key, lookedUpTo: 89 },
  finishing: { type: "finishing", key, pageId: pageId(90), adopted: false },
  "copy-failed": {
    type: "copy-failed",
    key,
    failure,
    lookedFor: true,
    orphan: candidate,
    sourceLeftRestored,
  },
  "copy-done": {
    type: "copy-done",
    key,
    found: {
      ...candidate,
      siteId: siteId(40),
      published: true,
      blockCount: 3,
      sourceBlockCount: null,
      publicUrl: "https://outlet.example/sale/",
      modifiedText: "01.02.2026",
      draftDiffers: true,
    },
    differences,
  },
  "copy-unverified": {
    type: "copy-unverified",
    key,
    pageId: pageId(90),
    failure,
    sourceLeftRestored,
  },
  "copy-unknown": { type: "copy-unknown", key, failure, sourceLeftRestored },
  "trashing-orphan": { type: "trashing-orphan", key, pageId: pageId(90) },
  "orphan-trashed": { type: "orphan-trashed", key, pageId: pageId(90) },
  "orphan-in-use": { type: "orphan-in-use", key, pageId: pageId(90) },
  "orphan-kept": { type: "orphan-kept", key, pageId: pageId(90), failure: null },
  "copy-skipped": { type: "copy-skipped", key },
  "look-again": { type: "look-again", key },
  ...laterEvents,
  ...switchOffEvents,
  ...undoEvents,
};
