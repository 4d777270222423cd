import * as v from "valibot";

import type { EntryNote } from "@/model/menu-entry.ts";

/** The app's option that holds the note, as JSON. */
export const entryNoteOption = "pageMenuEntry";

/** Latest moment that a date can show. */
const endOfTime = 8.64e15;

const noteSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    handler: v.pipe(v.string(), v.nonEmpty()),
    title: v.string(),
    at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(endOfTime)),
    state: v.picklist(["there", "removed"]),
  }),
);

/** The note in an option of the app; `null` where there is none, or none that can be read. */
export function readEntryNote(stored: unknown): EntryNote | null {
  const parsed = v.safeParse(noteSchema, stored);
  return parsed.success ? parsed.output : null;
}

export const writeEntryNote = ({ handler, title, at, state }: EntryNote): string =>
  JSON.stringify({ handler, title, at, state });
