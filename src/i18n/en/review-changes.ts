import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "title",
  address: "address",
  folder: "folder",
  publication: "visibility",
  content: "content",
} as const;

const folderChanges = {
  "made-now": "This folder has to be made now; the saved plan found it there.",
  "there-now": "This folder is there now; the saved plan would have made it.",
  "not-made": "This folder is not made any more: its original is gone, or nothing is copied into it.",
  other: "This folder gets another address or state than in the saved plan.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# thing has changed since the plan was saved",
      other: "# things have changed since the plan was saved",
    }),
  text: "The rows below are the new plan, made of what the portal says now. Nothing runs before you have agreed to it.",
  useNewPlan: "Use the new plan",
  accepted: "The new plan is used",
  lookFirst: "Look at what has changed first.",
  aspects,
  sentences: {
    "page-gone": () => "The page is gone, or you may not read it any more. The new plan is without it.",
    "page-trashed": () => "The page is in the trash now.",
    "page-changed": ({ aspects: changed }) =>
      `The page is not as it was: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "Dates are written in another way for you than for whoever saved the plan, so nobody can tell which pages were edited since.",
    "site-gone": () => "The target site is gone, or you may not read it any more.",
    "folder-gone": () => "The target folder is gone or in the trash.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "This copy was possible, and is not any more.",
    "other-outcome": () => "The portal will make something else of it than the saved plan says.",
  },
  otherTitle: (saved, fresh) => `Title: “${fresh}” instead of “${saved}”.`,
  otherAddress: (saved, fresh) => `Address: “${fresh}” instead of “${saved}”.`,
  nowPublished: "It will be published; in the saved plan it was a draft.",
  nowDraft: "It will be a draft; in the saved plan it was published.",
});
