import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoWatch = ({ count }: Format): UndoMessages["watch"] => ({
  heading: {
    undoing: (number) => count(number, { one: "Taking back # copy", other: "Taking back # copies" }),
    restoring: (number) => count(number, { one: "Bringing back # copy", other: "Bringing back # copies" }),
  },
  now: {
    undoing: (left) =>
      count(left, {
        one: "Looking at # copy, then into the trash…",
        other: "Looking at # copies, then into the trash…",
      }),
    restoring: (left) =>
      count(left, { one: "Taking # copy out of the trash…", other: "Taking # copies out of the trash…" }),
  },
  folders: {
    undoing: "Putting empty folders of the run into the trash…",
    restoring: "Reading back what came out of the trash…",
  },
  done: { undoing: "In the trash", restoring: "Brought back" },
  notDone: "Not done",
  left: "Left",
  summary: (left, percent) =>
    count(left, {
      one: `# copy left, ${percent} percent are done.`,
      other: `# copies left, ${percent} percent are done.`,
    }),
  rows: "Copies that it is about",
  states: {
    asked: "Waiting",
    sent: "Being put into the trash",
    trashed: "In the trash",
    gone: "Was gone already",
    changed: "Changed since: you will be asked about it",
    kept: "Could not be taken back",
    "restore-asked": "Waiting",
    restored: "Brought back",
    "not-restored": "Could not be brought back",
  },
  confirmStop: {
    title: "Stop here?",
    text: "What the portal is working on at this moment is finished first. The other copies stay as they are.",
  },
  stopping:
    "What the portal is working on at this moment is finished first. The other copies stay as they are.",
  lasting: "Leave this tab open. If it gets closed, open Page Copier again and continue.",
});
