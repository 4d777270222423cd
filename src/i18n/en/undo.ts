import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";

export const undoMessages = ({ count }: Format): UndoMessages => ({
  undoRows: (number) => count(number, { one: "Undo # copy", other: "Undo # copies" }),
  undoPicked: (number) => count(number, { one: "Undo # picked copy", other: "Undo # picked copies" }),
  undoOne: "Undo",
  undoChanged: "Undo all the same",
  pick: (title) => `Pick “${title}”`,
  pickShown: "Pick all shown",
  pickNone: "Pick none",
  restoreRows: (number) => count(number, { one: "Bring back # copy", other: "Bring back # copies" }),
  restoreOne: "Bring back",
  ask: {
    heading: (number) =>
      count(number, { one: "Put # copy into the trash?", other: "Put # copies into the trash?" }),
    toTrash:
      "Only pages that this run has made go into the trash, and nothing is deleted. They can be brought back from here for 30 days; then the portal clears its trash.",
    changed: "Copies that somebody has changed since then stay for the moment: you are asked about each.",
    evenIfChanged: "What somebody has changed in it since then goes into the trash with it.",
    published: (number) =>
      count(number, {
        one: "# of them is published: visitors will not find it any more.",
        other: "# of them are published: visitors will not find them any more.",
      }),
    folders: "Folders that the run has made go into the trash, too, if nothing else is in them.",
    targets: "Targets",
    target: (site, copies) => `${site} (${copies})`,
    confirm: (number) =>
      count(number, { one: "Put # copy into the trash", other: "Put # copies into the trash" }),
    cancel: "Leave everything as it is",
  },
  askRestore: {
    heading: (number) =>
      count(number, {
        one: "Take # copy out of the trash?",
        other: "Take # copies out of the trash?",
      }),
    text: "They come back to where they were, with the folders that they were in.",
    published: (number) =>
      count(number, {
        one: "# of them was published and is published again.",
        other: "# of them were published and are published again.",
      }),
    confirm: (number) =>
      count(number, { one: "Take # copy out of the trash", other: "Take # copies out of the trash" }),
    cancel: "Leave everything as it is",
  },
  changed: {
    title: (number) =>
      count(number, {
        one: "# copy was changed by somebody since it was made",
        other: "# copies were changed by somebody since they were made",
      }),
    text: "They are still there. Tick those that shall go into the trash all the same; the others stay.",
    changes: {
      title: ({ now }) => `It is called “${now}” now.`,
      address: ({ now }) => `Its address is “${now}” now.`,
      publication: ({ now }) =>
        now === "published" ? "It was published since then." : "It was unpublished since then.",
      moved: () => "It lies in another folder now.",
      edited: ({ modifiedText }) => `Its content or settings were changed (${modifiedText}).`,
      "not-known": () => "Whether somebody has changed it cannot be told.",
    },
    allTheSame: (title) => `Put “${title}” into the trash all the same`,
    tickAll: "Tick all",
    confirm: (number) =>
      count(number, { one: "Put # copy into the trash", other: "Put # copies into the trash" }),
    more: (number) =>
      count(number, {
        one: "# more is in the list below.",
        other: "# more are in the list below.",
      }),
  },
  headline: {
    changed: (number) =>
      count(number, {
        one: "# copy was changed since, and is still there",
        other: "# copies were changed since, and are still there",
      }),
    kept: (number) =>
      count(number, { one: "# copy could not be taken back", other: "# copies could not be taken back" }),
    notRestored: (number) =>
      count(number, { one: "# copy could not be brought back", other: "# copies could not be brought back" }),
    trashed: (number) => count(number, { one: "# copy is taken back", other: "# copies are taken back" }),
    gone: (number) => count(number, { one: "# copy was gone already", other: "# copies were gone already" }),
    restored: (number) => count(number, { one: "# copy is back", other: "# copies are back" }),
  },
  titles: {
    undone: (title) => `The copy of “${title}” is taken back`,
    gone: (title) => `The copy of “${title}” was gone already`,
    changed: (title) => `The copy of “${title}” was changed since, and is still there`,
    kept: (title) => `The copy of “${title}” could not be taken back`,
    restored: (title) => `The copy of “${title}” is back`,
    notRestored: (title) => `The copy of “${title}” could not be brought back`,
  },
  totals: {
    trashed: (number) => count(number, { one: "# copy in the trash", other: "# copies in the trash" }),
    gone: (number) => count(number, { one: "# copy was gone already", other: "# copies were gone already" }),
    changed: (number) =>
      count(number, { one: "# copy was changed since then", other: "# copies were changed since then" }),
    kept: (number) => count(number, { one: "# copy stays", other: "# copies stay" }),
    restored: (number) => count(number, { one: "# copy brought back", other: "# copies brought back" }),
    notRestored: (number) =>
      count(number, { one: "# copy not brought back", other: "# copies not brought back" }),
  },
  states: {
    asked: "It was to be taken back; the run ended before its turn.",
    sent: "It was being put into the trash when the run was interrupted.",
    trashed: "It was taken back: it is in the trash.",
    changed: "It was to be taken back, and somebody has changed it since. It is still there.",
    "restore-asked": "It was to be brought back; the run ended before its turn.",
    restored: "It was taken back and is there again.",
    "not-restored": "It is still in the trash, or gone from it: the portal does not show it again.",
    deleted: "It was deleted in the portal, so there was nothing to take back.",
    inTrash: "It was in the trash already.",
    notPublished: "It is back as a draft: publishing it again did not work.",
  },
  refusals: {
    "home-page": () =>
      "It is the home page of its site, and the portal keeps a home page as long as there are other pages.",
    "other-site": () => "It was moved to another site, so it is not where this run has made it.",
    "not-made-by-run": () => "The portal says that somebody else has made it, so it was not touched.",
    stopped: () => "It was stopped before its turn.",
    refused: () => "The portal refused to put it into the trash.",
    "not-seen": () => "The portal does not show it in the trash.",
  },
  whatToDo: {
    "home-page": () =>
      "Choose another home page in the settings of the site, then undo it again. Or undo the other copies first.",
    "other-site": () => "Put it into the trash there, if you do not want it.",
    "not-made-by-run": () =>
      "Look at it in the Sites section, and put it into the trash there if it is yours.",
    stopped: () => "Undo it again when you like.",
    refused: () => "Put it into the trash in the Sites section, or have it done by somebody who may.",
    "not-seen": () => "Undo it again, or look at it in the Sites section.",
  },
  keptRows: (number) =>
    count(number, { one: "# copy could not be taken back", other: "# copies could not be taken back" }),
  again: (number) => count(number, { one: "Undo # copy again", other: "Undo # copies again" }),
  trashedFolders: (number) =>
    count(number, { one: "# folder in the trash", other: "# folders in the trash" }),
  restoredFolders: (number) =>
    count(number, { one: "# folder brought back", other: "# folders brought back" }),
  keptFolders: {
    "not-empty": (title) => `The folder “${title}” stays: something else is in it.`,
    "not-made-by-run": (title) => `The folder “${title}” stays: it was there before the run.`,
    refused: (title) => `The portal refused to put the folder “${title}” into the trash.`,
  },
  watch: {
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
  },
});
