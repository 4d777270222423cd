import { expect, test } from "vitest";

import { KeyedRows } from "@/lib/keyed-rows.ts";

import type { Difference } from "./copy-outcome.ts";
import { folderId, pageId } from "./ids.ts";
import { isAsPlanned, openSteps, remarksOf, stepsOf, type RunAround } from "./later-remarks.ts";
import type { LaterState, LinksFound } from "./later.ts";
import type { CopyPlan } from "./plan.ts";
import {
  sampleFailure,
  sampleFolder,
  samplePlan,
  samplePlannedCopy,
  sampleTarget,
} from "./testing/samples.ts";

const plain = samplePlannedCopy("plain");
const renamed = samplePlannedCopy("renamed", { wished: { title: "Sale", code: "sale" } });
const nothing: LaterState = { settings: null, links: null };
const onlyCopies = samplePlan([plain]);
const withLinks = samplePlan([plain], {
  later: { cleanUp: false, links: { among: true, outside: "leave" }, earlierCopies: [] },
});
const withCleanUp = samplePlan([plain], {
  later: { cleanUp: true, links: { among: false, outside: "leave" }, earlierCopies: [] },
});

const runOf = (plan: CopyPlan, given: Partial<RunAround> = {}): RunAround => ({
  plan,
  folders: KeyedRows.from([]),
  switchOffs: new Map(),
  ...given,
});

const noLinks: LinksFound = {
  toCopies: 2,
  toEarlierCopies: 0,
  outside: [{ pageId: pageId(33), block: "15.social", count: 1 }],
  broken: [{ pageId: pageId(34), block: "15.social", count: 1 }],
  unreachable: [],
  anchors: 0,
  anchorsLost: [],
  areas: 0,
  notPublishedAgain: null,
};

test("only what the plan wishes is a later step of a copy", () => {
  expect(stepsOf(plain, onlyCopies)).toEqual({ settings: false, links: false });
  expect(stepsOf(renamed, onlyCopies)).toEqual({ settings: true, links: false });
  expect(stepsOf(plain, withCleanUp)).toEqual({ settings: true, links: false });
  expect(stepsOf(plain, withLinks)).toEqual({ settings: false, links: true });
});

test("a step is open until its last word, also where it was begun and broken off", () => {
  const steps = { settings: true, links: true };
  expect(openSteps(nothing, steps)).toEqual(steps);
  expect(openSteps({ settings: { at: "sent" }, links: { at: "begun" } }, steps)).toEqual(steps);
  const failure = sampleFailure("ACCESS_DENIED");
  const over: LaterState = { settings: { at: "failed", failure }, links: { at: "done", found: noLinks } };
  expect(openSteps(over, steps)).toEqual({ settings: false, links: false });
});

test("steps that the run has not come to are a remark", () => {
  const { later } = remarksOf(renamed, [], nothing, runOf(withLinks));
  expect(later.map(({ what }) => what)).toEqual(["settings-open", "links-open"]);
});

test("links out of the set and links that were broken before are told, and no remark", () => {
  const remarks = remarksOf(
    plain,
    [],
    { settings: null, links: { at: "done", found: noLinks } },
    runOf(withLinks),
  );
  expect(isAsPlanned(remarks)).toBe(true);
});

test("links that could not be changed, anchors that are lost and a refused publication are remarks", () => {
  const found: LinksFound = {
    ...noLinks,
    unreachable: [{ block: "repo_1", why: "component", pageIds: [pageId(35)] }],
    anchorsLost: ["top"],
    notPublishedAgain: sampleFailure("ACCESS_DENIED"),
  };
  const remarks = remarksOf(plain, [], { settings: null, links: { at: "done", found } }, runOf(withLinks));
  expect(remarks.later.map(({ what }) => what)).toEqual([
    "links-unreachable",
    "anchors-lost",
    "links-not-public",
  ]);
});

test("clean settings that were to be published with the links are told as not public where the links failed", () => {
  const failure = sampleFailure("ACCESS_DENIED");
  const later: LaterState = { settings: { at: "done", remarks: [] }, links: { at: "failed", failure } };
  const plan = samplePlan([plain], { later: { ...withCleanUp.later, links: withLinks.later.links } });
  const told = (published: boolean) =>
    remarksOf({ ...plain, expected: { ...plain.expected, published } }, [], later, runOf(plan)).later.map(
      ({ what }) => what,
    );
  expect(told(true)).toEqual(["not-published-again", "links-failed"]);
  expect(told(false)).toEqual(["links-failed"]);
});

test("a component in whose parameters nobody can see links is told, and no remark", () => {
  const unreachable = [{ block: "store.catalog", why: "component", pageIds: [] } as const];
  const later: LaterState = { settings: null, links: { at: "done", found: { ...noLinks, unreachable } } };
  expect(isAsPlanned(remarksOf(plain, [], later, runOf(withLinks)))).toBe(true);
});

const atFirst: readonly Difference[] = [
  { what: "other-title", expected: "Promo" },
  { what: "other-address", expected: "promo" },
  { what: "no-blocks" },
];

test("what the portal called the copy at first does not matter once it has the name that was wished", () => {
  const later: LaterState = { settings: { at: "done", remarks: [] }, links: null };
  const whats = (copy: typeof plain) =>
    remarksOf(copy, atFirst, later, runOf(onlyCopies)).differences.unannounced.map(({ what }) => what);
  expect(whats(renamed)).toEqual(["no-blocks"]);
  expect(whats(plain)).toEqual(["other-title", "other-address", "no-blocks"]);
});

test("an address that the portal has changed as the review had said is as planned", () => {
  const later: LaterState = {
    settings: { at: "done", remarks: [{ what: "other-address", wished: "sale" }] },
    links: null,
  };
  const warned = samplePlannedCopy("warned", {
    wished: { title: null, code: "sale" },
    warnings: [{ what: "wished-address-taken", code: "sale" }],
  });
  expect(isAsPlanned(remarksOf(renamed, [], later, runOf(onlyCopies)))).toBe(false);
  expect(isAsPlanned(remarksOf(warned, [], later, runOf(onlyCopies)))).toBe(true);
});

const switchedOn: readonly Difference[] = [
  { what: "site-switched-on" },
  { what: "folders-switched-on", titles: ["News"] },
];

test("a site or folder that is off again is no remark any more, one that is still on is", () => {
  const whats = (copy: typeof plain, given: Partial<RunAround>) =>
    remarksOf(copy, switchedOn, nothing, runOf(onlyCopies, given)).differences.unannounced.map(
      ({ what }) => what,
    );
  const off = { at: "off", title: "Off again" } as const;
  const inFolder = samplePlannedCopy("in", { target: sampleTarget({ folder: sampleFolder(7) }) });
  const inNewFolder = samplePlannedCopy("new", { target: sampleTarget({ newFolder: "f" }) });
  const made = { at: "made", folderId: folderId(8), adopted: false, indexPage: null } as const;
  const folders = KeyedRows.from([["f", made]]);
  expect(whats(plain, { switchOffs: new Map([["site 14", off]]) })).toEqual(["folders-switched-on"]);
  expect(whats(inFolder, { switchOffs: new Map([["folder 7", off]]) })).toEqual(["site-switched-on"]);
  expect(whats(inNewFolder, { folders, switchOffs: new Map([["folder 8", off]]) })).toEqual([
    "site-switched-on",
  ]);
  const left = { at: "left-on", title: "On", would: { hide: [], switchOff: [] } } as const;
  expect(whats(inFolder, { switchOffs: new Map([["folder 7", left]]) })).toHaveLength(2);
});
