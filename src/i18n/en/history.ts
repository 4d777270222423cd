import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Earlier runs",
  onlyHere: "They are kept in this browser only, for this portal and for you.",
  notLasting:
    "This browser keeps nothing for Page Copier here: the runs are forgotten when you close or reload it.",
  back: "Back to copying",
  loading: "Looking for earlier runs…",
  failed: {
    title: "The earlier runs could not be read",
    text: "The browser did not hand out what it keeps. Try again, or close other tabs of Page Copier first.",
  },
  empty: {
    title: "No runs yet",
    text: "Once you have copied pages, the report of each run can be read here again.",
  },
  runs: "Earlier runs",
  started: (moment) => `Run of ${moment}`,
  finished: "Finished",
  interrupted: "Not finished",
  from: "From",
  to: "To",
  copied: "Copied",
  copiedOf: (done, total) => `${done} of ${total}`,
  unknownOutcomes: (number) =>
    count(number, { one: "# copy whose outcome is not known", other: "# copies whose outcome is not known" }),
  undone: (number) => count(number, { one: "# copy is taken back", other: "# copies are taken back" }),
  open: "Open the report",
  forget: "Forget",
  sure: {
    title: "Forget this run?",
    text: "Only the record in this browser goes. Nothing changes on the portal: the copied pages stay.",
  },
  keep: "Keep",
  problems: {
    gone: {
      title: "This run is not there any more",
      text: "It was forgotten, perhaps in another tab. The list has been read anew.",
    },
    "other-version": {
      title: "This run was written by another version of Page Copier",
      text: "Reload the Bitrix24 page to get the newest version and open the run again. If that does not help, look at the target sites to see what was copied, and forget the run.",
    },
    unreadable: {
      title: "The record of this run is damaged",
      text: "Its pages on the portal are not touched by that. Look at the target sites to see what was copied, then forget the run.",
    },
  },
});
