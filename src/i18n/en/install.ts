import type { InstallMessages } from "../sections/install.ts";

export const installMessages: InstallMessages = {
  heading: "Installing Page Copier",
  intro: "Page Copier is being added to this portal. That takes a few seconds.",
  entryTitle: "Copy with Page Copier",
  steps: {
    add: (entryTitle) => `Add “${entryTitle}” to the settings menu of pages`,
    clear: "Remove entries of earlier versions",
    note: "Note where the entry leads, for later repairs",
    finish: "Tell the portal that the installation is complete",
  },
  stepStates: {
    waiting: "waiting",
    working: "in progress",
    done: "done",
    wasThere: "was there already",
    nothingToDo: "nothing to do",
    failed: "failed",
    leftOut: "left out",
  },
  failed: {
    title: "The installation is not complete",
    text: "One step failed. The portal keeps Page Copier as not installed until you try again or finish without the entry. Without the entry it works all the same, from the left menu, and the entry can be added later in the app.",
    without: "Finish without the entry",
  },
  notAdmin: {
    title: "Only an administrator can install Page Copier",
    text: "It adds an entry to the settings menu of pages for everybody on this portal. Nothing was changed.",
    advice: "Ask a portal administrator to open Page Copier once; after that it works for you as well.",
  },
  installedBefore: {
    title: "Page Copier is installed on this portal",
    text: "Its entry in the settings menu of pages has just been checked.",
    advice: "Open Page Copier in the left menu.",
  },
  notReloaded: {
    title: "The portal has not reloaded yet",
    text: "It was told that the installation is complete, but this page is still here.",
    advice:
      "Reload the Bitrix24 page (F5). If the installation starts again, you may have no right to install apps: ask a portal administrator.",
  },
  entry: {
    heading: "Settings menu",
    text: (entryTitle) =>
      `With the entry “${entryTitle}” in the settings menu of each page, Page Copier opens with that page chosen already.`,
    known: {
      added: (date) => `The entry was added or checked on ${date}.`,
      elsewhere: (address) =>
        `The entry leads to another address, probably of an earlier version: ${address}`,
      removed: (date) => `The entry was removed on ${date}.`,
      unknown:
        "Whether the entry is there is not known, and there is no way to ask the portal. Checking adds it where it is missing.",
    },
    repair: "Check and repair",
    remove: "Remove the entry",
    working: "Asking the portal…",
    outcomes: {
      wasThere: "The entry is there and leads to this version of Page Copier.",
      added: "The entry was missing. Now it is there.",
      replaced: "The entry led to an earlier version. Now there is one that leads to this version.",
      removed: "The entry is removed. Page Copier stays in the left menu.",
      wasGone: "There was no entry. Page Copier stays in the left menu.",
    },
    repairFailed: "The entry could not be repaired",
    removeFailed: "The entry could not be removed",
    notNoted: "The entry is as it should be, but the app could not note that. It may offer the repair again.",
    outdated: {
      title: "The settings menu of pages leads to an earlier version of Page Copier",
      text: "That may not work any more. Repairing makes the entry lead to this version.",
    },
    close: "Close",
  },
};
