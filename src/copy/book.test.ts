import { expect, test } from "vitest";

import { folderId, pageId, siteId } from "@/model/ids.ts";
import type { RunEvent } from "@/model/run-event.ts";
import { sampleFailure, samplePlan } from "@/model/testing/samples.ts";

import { createBook } from "./book.ts";
import { sampleCopy } from "./testing/sample-run.ts";
import { sampleIntent } from "./testing/samples.ts";

const [a, b] = [sampleCopy("a"), sampleCopy("b", { newFolder: "f" })];
const started: RunEvent = { type: "run-started", plan: samplePlan([a, b]), at: 1 };
const sent: RunEvent = { type: "copy-sent", key: "a", intent: sampleIntent() };

function bookAfter(...events: readonly RunEvent[]) {
  const book = createBook();
  for (const event of events) book.note(event);
  return book;
}

test("the pages that sends have made are claimed, however they became known", () => {
  const book = bookAfter(
    started,
    { type: "copy-answered", key: "a", pageId: pageId(600) },
    { type: "copy-adopted", key: "b", pageId: pageId(602) },
  );
  expect([...book.claimed]).toEqual([600, 602]);
});

test("the highest page id is the highest of all that were heard of", () => {
  const book = bookAfter(started, sent, { type: "copy-answered", key: "a", pageId: pageId(600) });
  book.hearOf(590);
  expect(book.highestKnownId).toBe(600);
  book.hearOf(610);
  expect(book.highestKnownId).toBe(610);
});

const refused: RunEvent = {
  type: "copy-failed",
  key: "a",
  failure: sampleFailure("SITE_NOT_FOUND"),
  lookedFor: false,
  orphan: null,
  sourceLeftRestored: false,
};

test("a refusal that would meet all others of the site stops them, until somebody tries again", () => {
  expect(bookAfter(started, sent, refused).stopOf(siteId(14))).toMatchObject({ code: "SITE_NOT_FOUND" });
  expect(bookAfter(started, sent, refused).stopOf(siteId(15))).toBeNull();
  const again: RunEvent = { type: "retry-asked", copies: [a], at: 2 };
  expect(bookAfter(started, sent, refused, again).stopOf(siteId(14))).toBeNull();
});

test("what a refused copy left behind is claimed, so that it is not taken for the copy of another row", () => {
  const orphan = {
    pageId: pageId(601),
    title: "Promo",
    code: "promo",
    folderId: folderId(9),
    trashed: false,
  };
  expect([...bookAfter(started, sent, { ...refused, orphan }).claimed]).toEqual([601]);
});

test("rows that the review has left out are over before anything begins", () => {
  const plan = samplePlan([
    { ...a, takenOut: true },
    { ...b, obstacle: { what: "source-gone" } },
  ]);
  const book = bookAfter({ type: "run-started", plan, at: 1 });
  expect([book.progressOf("a").isOver, book.progressOf("b").isOver]).toEqual([true, true]);
});

test("a row that is tried again begins anew and is the row that was asked for", () => {
  const elsewhere = sampleCopy("a", { newFolder: "f" });
  const book = bookAfter(started, sent, refused, { type: "retry-asked", copies: [elsewhere], at: 2 });
  expect(book.plannedOf("a")).toBe(elsewhere);
  expect(book.progressOf("a")).toMatchObject({ intent: null, isOver: false });
});

test("a folder that was there before it was sent for is not new, one found afterwards is", () => {
  const made: RunEvent = { type: "folder-made", folderKey: "f", folderId: folderId(9), adopted: true };
  expect(bookAfter(started, made).folderOf("f")).toMatchObject({ at: "made", isNew: false });
  const folderSent: RunEvent = { type: "folder-sent", folderKey: "f", at: 5 };
  expect(bookAfter(started, folderSent).folderOf("f")).toEqual({ at: "sent", sentAt: 5 });
  expect(bookAfter(started, folderSent, made).folderOf("f")).toMatchObject({ at: "made", isNew: true });
});

test("a folder that could not be made is tried again with the rows that go there, and only then", () => {
  const failed: RunEvent = { type: "folder-failed", folderKey: "f", failure: null };
  const retry = (row: typeof a): RunEvent => ({ type: "retry-asked", copies: [row], at: 2 });
  expect(bookAfter(started, failed, retry(a)).folderOf("f").at).toBe("failed");
  expect(bookAfter(started, failed, retry(b)).folderOf("f").at).toBe("waiting");
});
