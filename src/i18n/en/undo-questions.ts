import type { Format } from "../format.ts";
import type { UndoQuestions } from "../sections/undo.ts";

export const undoQuestions = ({ count }: Format): UndoQuestions => ({
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
});
