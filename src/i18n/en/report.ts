import type { Format } from "../format.ts";
import type { ReportMessages, RunReportMessages } from "../sections/report.ts";

export const reportMessages = ({ count }: Format): ReportMessages => ({
  done: (title) => `“${title}” is copied`,
  doneButDifferent: (title) => `“${title}” is copied, not quite as planned`,
  asAnnounced: "As announced before the copy",
  asPlanned: "It was read back from the portal, and everything is as planned.",
  adopted: "The portal's answer had got lost; the copy was found by looking. It was made only once.",
  differs: (number) =>
    count(number, { one: "# thing to know about the copy", other: "# things to know about the copy" }),
  openEditor: "Open the copy in the editor",
  openPublic: "Open its public address",
  openSiteList: "Open the pages of the site",
  copyAnother: "Copy another page",
  tryThisAgain: "Back to this page",
  newId: "ID of the copy",
  title: "Title",
  address: "Address",
  place: "Place",
  status: "Visibility",
  blocks: "Blocks",
  blockCount: (copied, source) => `${copied ?? "?"} of ${source ?? "?"}`,
  failed: "The page was not copied",
  nothingCopied: "The portal did not make the copy",
  maybeFailed: "No copy of the page was found",
  refused: "The page was not copied: something has changed since you chose it",
  nothingCreated: "Nothing was created on the portal.",
  noCopyFound: "It was sent, its answer got lost, and looking at the target afterwards found no copy.",
  orphan: {
    title: "The portal left an empty page behind",
    text: "It refused the copy after it had begun. The empty page lies in a trashed folder, where no visitor sees it.",
    remark: "The portal left an empty page behind in a trashed folder.",
    toTrash: "Put the empty page into the trash",
    trashed: "The empty page is out of the way",
    inUse: "Somebody has worked with the page since then, so it was not put into the trash",
    kept: "The empty page is not in the trash",
    notShown:
      "The portal confirmed it, and the page is still where it was. Put it into the trash in the Sites section.",
  },
  sourceLeftRestored: "The original was taken out of the trash and could not be put back. It is unpublished.",
  ambiguous: {
    title: "More than one page could be the copy",
    text: "The portal's answer got lost, and several new pages in the target look like this copy. Nothing more was sent.",
    advice: "Look at the pages and say which one it is.",
  },
  candidate: (title, id) => `${title} (ID ${id})`,
  thisIsTheCopy: "This is the copy",
  noneOfThem: "None of them",
  unverified: {
    title: "The page was copied, but could not be checked",
    text: "The portal confirmed the new page, then it could not be read back.",
    advice: "Look again, or open it in the editor and check it there.",
  },
  unknownOutcome: {
    title: "It is not known whether the page was copied",
    text: "The portal's answer got lost, and afterwards the portal could not be asked.",
    advice:
      "Look again when the portal answers, before you close or reload Page Copier. Do not copy the page anew before that: it might be there already.",
  },
  skipped: {
    title: "The page was not copied",
    text: "The run was stopped before its turn came. Nothing was sent.",
    advice: "Copy it again when you like.",
  },
  takenOut: "You took it out before the run. Nothing was sent.",
  unfinished: "The run has not come to its end here.",
  lookAgain: "Look again",
  run: runReportMessages(count),
});

const runReportMessages = (count: Format["count"]): RunReportMessages => ({
  headline: {
    stopped: (done) =>
      count(done, {
        one: "The run was stopped: # page was copied before",
        other: "The run was stopped: # pages were copied before",
      }),
    needsLook: (number) =>
      count(number, { one: "# copy needs a look from you", other: "# copies need a look from you" }),
    notCopied: (number) => count(number, { one: "# page was not copied", other: "# pages were not copied" }),
    withRemarks: (number) =>
      count(number, {
        one: "Everything is copied; # page is not quite as planned",
        other: "Everything is copied; # pages are not quite as planned",
      }),
    asPlanned: (number) =>
      count(number, { one: "# page is copied as planned", other: "# pages are copied as planned" }),
  },
  outcomes: {
    "as-planned": "Copied as planned",
    "with-remarks": "Copied, with remarks",
    failed: "Failed",
    refused: "Not possible",
    skipped: "Skipped by the stop",
    "taken-out": "Taken out",
    unverified: "Copied, not checked",
    unknown: "Not known",
    ambiguous: "Several candidates",
    undone: "Taken back",
    unfinished: "Not finished",
  },
  started: (moment) => `Started: ${moment}`,
  took: {
    seconds: (number) => count(number, { one: "It took # second.", other: "It took # seconds." }),
    minutes: (number) => count(number, { one: "It took # minute.", other: "It took # minutes." }),
    hours: (number) => count(number, { one: "It took # hour.", other: "It took # hours." }),
  },
  folders: {
    made: (number) => count(number, { one: "# folder made", other: "# folders made" }),
    used: (number) =>
      count(number, { one: "# folder was there already", other: "# folders were there already" }),
    failed: (number) =>
      count(number, { one: "# folder could not be made", other: "# folders could not be made" }),
    unfinished: (number) => count(number, { one: "# folder not finished", other: "# folders not finished" }),
  },
  foldersWithProblems: "Folders with problems",
  folderFailed: (title) => `The folder “${title}” could not be made.`,
  indexPageFailed: (title) =>
    `The folder “${title}” did not get its index page. Set it in the Sites section.`,
  show: "Show",
  all: "All",
  search: "Find by title, address, target or ID",
  rows: "Copies of this run",
  rowCount: (number) => count(number, { one: "# row", other: "# rows" }),
  noMatch: "No row matches.",
  original: "Original",
  copy: "Copy",
  publicAddress: "Public address",
  more: "Details",
  retryRows: (number) => count(number, { one: "Try # page again", other: "Try # pages again" }),
  retryElsewhereRows: (number) =>
    count(number, {
      one: "Try # page again in another folder",
      other: "Try # pages again in another folder",
    }),
  retryElsewhere: "Try again in another folder",
  elsewhere: {
    heading: (number) =>
      count(number, { one: "Another folder for # page", other: "Another folder for # pages" }),
    site: "Target site",
    confirm: "Copy to this folder",
    cancel: "Cancel",
  },
  runAgain: "Run again with what is new",
  copyMore: "Copy more pages",
  downloadCsv: "Download as a table (CSV)",
  downloadJson: "Download as JSON",
  downloadFailed: {
    title: "The file could not be made",
    text: "A part of Page Copier could not be loaded. Check your connection and try again.",
  },
  columns: {
    outcome: "Outcome",
    sourceSite: "Site of the original",
    sourceId: "ID of the original",
    sourceTitle: "Title of the original",
    sourceAddress: "Address of the original",
    targetSite: "Target site",
    targetFolder: "Target folder",
    copyId: "ID of the copy",
    copyTitle: "Title of the copy",
    copyAddress: "Address of the copy",
    publicUrl: "Public address",
    visibility: "Visibility",
    settings: "New name and settings",
    linksToCopies: "Links that lead to copies now",
    linksOutside: "Links to pages that were not copied",
    linksBroken: "Broken links",
    linksUnreachable: "Blocks with links that could not be changed",
    undo: "Taking back",
    reason: "Reason",
    advice: "What to do",
    code: "Code",
  },
});
