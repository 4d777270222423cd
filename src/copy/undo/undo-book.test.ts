import * as fc from "fast-check";
import { expect, test } from "vitest";

import { pageId } from "@/model/ids.ts";
import type { RunEvent } from "@/model/run-event.ts";
import { sampleFailure, sampleFound, samplePlan } from "@/model/testing/samples.ts";

import { idle, reduceRun } from "../reduce.ts";
import { sampleCopy } from "../testing/sample-run.ts";
import { createUndoBook } from "./undo-book.ts";

const at = 1000;
const plan = samplePlan([sampleCopy("a"), sampleCopy("b")]);
const started: RunEvent = { type: "run-started", plan, at };
const done: RunEvent = { type: "copy-done", key: "a", found: sampleFound(), differences: [] };
const seen = {
  title: "Renamed",
  code: "renamed",
  folderId: null,
  published: false,
  draftDiffers: false,
  modifiedText: "later",
  publicUrl: null,
};

function bookOf(events: readonly RunEvent[]) {
  const book = createUndoBook();
  for (const event of events) book.note(event);
  return book;
}

const anyEvent = fc.constantFrom<RunEvent[]>(
  started,
  { type: "retry-asked", copies: [sampleCopy("a")], at },
  { type: "run-resumed", at },
  { type: "run-finished", at },
  { type: "run-paused", why: { what: "interrupted" }, at },
  { type: "stop-asked", at },
  { type: "undo-asked", keys: ["a", "b"], evenIfChanged: ["b"], at },
  { type: "restore-asked", keys: ["a"], at },
  { type: "switch-off-asked", switchKeys: [], at },
  { type: "undo-sent", undoKey: "a", wasPublished: true, at },
  { type: "undone", undoKey: "a" },
  { type: "undo-refused", undoKey: "b", why: { what: "home-page" } },
  { type: "restored", undoKey: "a", notPublished: null },
  { type: "not-restored", undoKey: "a", failure: sampleFailure("LANDING_NOT_EXIST") },
);

test("the engine and the screens read the same from the same journal", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
      const all = [started, ...events];
      const state = all.reduce(reduceRun, idle);
      const book = bookOf(all);
      if (state.at === "idle") throw new Error("It was started.");
      expect(book.errand).toBe(state.errand);
      for (const key of ["a", "b"]) expect(book.undoOf(key)).toEqual(state.undo.get(key) ?? null);
    }),
  );
});

test("a copy is compared with what it was when the run had last done something to it", () => {
  expect(bookOf([started]).lastSeenOf("a")).toBeNull();
  expect(bookOf([started, done]).lastSeenOf("a")).toMatchObject({ title: "Promo" });
  const later: RunEvent = { type: "copy-seen", laterKey: "a", seen };
  expect(bookOf([started, done, later]).lastSeenOf("a")).toMatchObject({ title: "Renamed" });
  expect(bookOf([started, later]).lastSeenOf("a")).toBeNull();
});

test("what an earlier run has seen does not count", () => {
  expect(bookOf([done, started]).lastSeenOf("a")).toBeNull();
});

test("consent is given for one errand and not for the next", () => {
  const first: RunEvent = { type: "undo-asked", keys: ["a", "b"], evenIfChanged: ["b"], at };
  expect(bookOf([started, first]).isAgreed("b")).toBe(true);
  expect(bookOf([started, first]).isAgreed("a")).toBe(false);
  expect(bookOf([started, first, { ...first, evenIfChanged: [] }]).isAgreed("b")).toBe(false);
});

test("a move of which nobody has seen the end is remembered, one that was refused or seen to have failed is not", () => {
  const sent: RunEvent = { type: "undo-sent", undoKey: "a", wasPublished: true, at };
  const failure = sampleFailure("ACCESS_DENIED");
  const unseen: RunEvent = { type: "undo-refused", undoKey: "a", why: { what: "not-seen", failure } };
  const asBefore: RunEvent = {
    type: "undo-refused",
    undoKey: "a",
    why: { what: "not-seen", failure: null },
  };
  const refused: RunEvent = { type: "undo-refused", undoKey: "a", why: { what: "home-page" } };
  expect(bookOf([started, sent, unseen]).undoSendOf("a")).toEqual({
    wasPublished: true,
    at,
  });
  expect(bookOf([started, sent, asBefore]).undoSendOf("a")).toBeNull();
  expect(bookOf([started, sent, refused]).undoSendOf("a")).toBeNull();
});

test("pages that shall go back into the trash are known until something else is asked for", () => {
  const restoring: RunEvent = {
    type: "folder-restoring",
    undoFolderKey: "f",
    keepTrashed: [pageId(5), pageId(6)],
  };
  expect([...bookOf([started, restoring]).keepTrashed]).toEqual([5, 6]);
  const asked: RunEvent = { type: "restore-asked", keys: ["a"], at };
  expect([...bookOf([started, restoring, asked]).keepTrashed]).toEqual([]);
});
