import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "Comparing the saved plan with the portal…",
  notOpened: "The file was not opened",
  problems: {
    "too-large": ({ limitBytes }) =>
      `It is larger than ${limitBytes / mebibyte} MB. Plans that Page Copier saves are smaller; choose another file.`,
    "not-json": () => "It is damaged, or no saved plan. Choose a file that “Save plan” has made.",
    "other-format": () => "It is not a plan of Page Copier. Choose a file that “Save plan” has made.",
    "other-version": ({ version }) =>
      `It was saved by another release of Page Copier (format ${version}). Load the app again to get the latest release, or save the plan anew.`,
    unreadable: ({ place }) =>
      `A part of it does not make sense (${place}). Save the plan anew; nothing of this file was used.`,
  },
  otherPortal: (portal) => ({
    title: "This plan belongs to another portal",
    text: `It was saved on ${portal}. Pages and sites have other numbers here, so it cannot be carried out. Open it there.`,
  }),
  sourceGone: {
    title: "The site of the saved plan is gone",
    text: "It was deleted, lies in the trash, or you may not read it any more. Nothing of the plan is left to copy.",
  },
  failed: "The sites of the saved plan could not be read",
};
