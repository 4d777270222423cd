import type { Format } from "../format.ts";
import type { UndoMessages } from "../sections/undo.ts";
import { undoQuestions } from "./undo-questions.ts";
import { undoWatch } from "./undo-watch.ts";

export function undoMessages(format: Format): UndoMessages {
  const { count } = format;
  return {
    undoRows: (number) => count(number, { one: "Undo # copy", other: "Undo # copies" }),
    undoPicked: (number) => count(number, { one: "Undo # picked copy", other: "Undo # picked copies" }),
    undoOne: "Undo",
    undoChanged: "Undo all the same",
    pick: (title) => `Pick “${title}”`,
    pickShown: "Pick all shown",
    pickNone: "Pick none",
    restoreRows: (number) => count(number, { one: "Bring back # copy", other: "Bring back # copies" }),
    restoreOne: "Bring back",
    ...undoQuestions(format),

    headline: {
      changed: (number) =>
        count(number, {
          one: "# copy was changed since, and is still there",
          other: "# copies were changed since, and are still there",
        }),
      kept: (number) =>
        count(number, { one: "# copy could not be taken back", other: "# copies could not be taken back" }),
      notRestored: (number) =>
        count(number, {
          one: "# copy could not be brought back",
          other: "# copies could not be brought back",
        }),
      trashed: (number) => count(number, { one: "# copy is taken back", other: "# copies are taken back" }),
      gone: (number) =>
        count(number, { one: "# copy was gone already", other: "# copies were gone already" }),
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
      gone: (number) =>
        count(number, { one: "# copy was gone already", other: "# copies were gone already" }),
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
    watch: undoWatch(format),
  };
}
