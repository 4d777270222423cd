import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { LaterEvent } from "@/model/later.ts";
import type { PlanOrigin } from "@/model/plan-origin.ts";
import type { PlannedLater } from "@/model/plan.ts";
import type { SavedLaterWishes } from "@/model/saved-plan.ts";
import type { SwitchOffEvent } from "@/model/switch-off.ts";
import { sampleFailure } from "@/model/testing/samples.ts";
import type { UndoEvent } from "@/model/undo.ts";

/** One of everything about later steps and taking back that a journal or a plan file can hold. */

const failure = sampleFailure("ACCESS_DENIED", { repeatAt: 1_700_000_000_000 });
const laterKey = "c1";
const undoKey = "c1";
const undoFolderKey = "f1";
const at = 1_700_000_000_000;

export const samplePlannedLater: PlannedLater = {
  cleanUp: true,
  links: { among: true, outside: "earlier-copy" },
  earlierCopies: [{ siteId: siteId(40), sourceId: pageId(32), pageId: pageId(80) }],
};

export const sampleWishes: SavedLaterWishes = {
  names: {
    title: { prefix: "{site}: ", suffix: "", search: { text: "(\\d+)", as: "pattern", replaceBy: "$1" } },
    address: { prefix: "", suffix: "-{n}", search: { text: "sale", as: "text", replaceBy: "offer" } },
    whereTaken: "rename",
    date: "2026-11-24",
  },
  byHand: [["c1", { title: "By hand", code: null }]],
  cleanUp: true,
  links: { among: true, outside: "list" },
};

export const sampleOrigin: PlanOrigin = {
  scope: "PAGE",
  siteId: siteId(12),
  marks: [
    ["folder-5", true],
    ["page-31", false],
  ],
  withTrash: false,
  targets: [{ at: "place", siteId: siteId(40), folderId: null, newFolder: "Offers" }],
  keepFolders: true,
  publication: "as-source",
  trashedSource: null,
  later: { ...sampleWishes, byHand: [] },
};

export const laterEvents: { readonly [Type in LaterEvent["type"]]: Extract<LaterEvent, { type: Type }> } = {
  "settings-sent": { type: "settings-sent", laterKey, at },
  "settings-done": {
    type: "settings-done",
    laterKey,
    remarks: [
      { what: "other-title", wished: "Sale" },
      { what: "other-address", wished: "sale" },
      { what: "not-published-again", failure },
    ],
  },
  "settings-failed": { type: "settings-failed", laterKey, failure },
  "links-begun": { type: "links-begun", laterKey, at },
  "links-done": {
    type: "links-done",
    laterKey,
    found: {
      toCopies: 3,
      toEarlierCopies: 1,
      outside: [{ pageId: pageId(33), block: "15.social", count: 2 }],
      broken: [{ pageId: pageId(34), block: "15.social", count: 1 }],
      unreachable: [{ block: "repo_1", why: "component", pageIds: [pageId(35)] }],
      anchors: 1,
      anchorsLost: ["top"],
      areas: 1,
      notPublishedAgain: failure,
    },
  },
  "links-failed": { type: "links-failed", laterKey, failure: null },
  "copy-seen": {
    type: "copy-seen",
    laterKey,
    seen: {
      title: "Sale",
      code: "sale",
      folderId: folderId(5),
      published: true,
      draftDiffers: false,
      modifiedText: "02.02.2026",
      publicUrl: "https://outlet.example/sale/",
    },
  },
};

const switchKey = "site 40";
const title = "Outlet";

export const switchOffEvents: {
  readonly [Type in SwitchOffEvent["type"]]: Extract<SwitchOffEvent, { type: Type }>;
} = {
  "switch-off-asked": { type: "switch-off-asked", switchKeys: [switchKey], at },
  "switch-off-sent": { type: "switch-off-sent", switchKey, title },
  "switched-off": { type: "switched-off", switchKey, title },
  "left-on": { type: "left-on", switchKey, title, would: { hide: ["Home"], switchOff: ["Offers"] } },
  "switch-off-failed": { type: "switch-off-failed", switchKey, title, failure },
};

export const undoEvents: { readonly [Type in UndoEvent["type"]]: Extract<UndoEvent, { type: Type }> } = {
  "undo-asked": { type: "undo-asked", keys: ["c1", "c2"], evenIfChanged: ["c2"], at },
  "restore-asked": { type: "restore-asked", keys: ["c1"], at },
  "undo-sent": { type: "undo-sent", undoKey, wasPublished: true, at },
  undone: { type: "undone", undoKey },
  "undo-found-gone": { type: "undo-found-gone", undoKey, how: "in-trash" },
  "undo-found-changed": {
    type: "undo-found-changed",
    undoKey,
    changes: [
      { what: "title", now: "Mine" },
      { what: "address", now: "mine" },
      { what: "publication", now: "draft" },
      { what: "moved" },
      { what: "edited", modifiedText: "03.02.2026" },
      { what: "not-known" },
    ],
  },
  "undo-refused": { type: "undo-refused", undoKey, why: { what: "refused", failure } },
  restored: { type: "restored", undoKey, notPublished: failure },
  "not-restored": { type: "not-restored", undoKey, failure: null },
  "folder-undone": { type: "folder-undone", undoFolderKey },
  "folder-kept": { type: "folder-kept", undoFolderKey, why: "refused", failure },
  "folder-restoring": { type: "folder-restoring", undoFolderKey, keepTrashed: [pageId(36)] },
  "folder-restored": { type: "folder-restored", undoFolderKey, alsoBack: ["Foreign"] },
};
