import { expect, test } from "vitest";

import type { EntryNote } from "@/model/menu-entry.ts";

import { readEntryNote, writeEntryNote } from "./entry-note.ts";

const note: EntryNote = {
  handler: "https://app.example/v2/index.html",
  title: "Copy with “Page Copier”",
  at: 1_767_600_000_000,
  state: "there",
};

test("a note is read as it was written", () => {
  expect(readEntryNote(writeEntryNote(note))).toEqual(note);
  expect(readEntryNote(writeEntryNote({ ...note, state: "removed" }))).toEqual({ ...note, state: "removed" });
});

test.each([
  ["no option", null],
  ["no text", 7],
  ["an empty text", ""],
  ["half of a note", writeEntryNote(note).slice(0, 40)],
  ["a list", "[]"],
  ["a note without its address", JSON.stringify({ ...note, handler: "" })],
  ["a moment that is no number", JSON.stringify({ ...note, at: "yesterday" })],
  ["a moment that no calendar has", JSON.stringify({ ...note, at: 1e300 })],
  ["a state from a later version", JSON.stringify({ ...note, state: "elsewhere" })],
])("%s is nothing that is known", (_what, stored) => {
  expect(readEntryNote(stored)).toBeNull();
});
