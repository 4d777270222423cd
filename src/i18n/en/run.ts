import type { Format } from "../format.ts";
import type {
  ManyCopiesMessages,
  RunMessages,
  RunPhaseMessages,
  RunSteeringMessages,
} from "../sections/run.ts";

export const runMessages = ({ count }: Format): RunMessages => ({
  heading: (title) => `Copying “${title}”`,
  checking: "Checking the page, the target folder and your rights…",
  copying: "The portal is copying the page…",
  copyingHint: "Pages with many blocks can take up to a minute.",
  unsure: "The answer got lost. Looking whether the copy is there…",
  unsureHint: "Nothing is sent twice: only when the page is certainly not there will it be copied again.",
  waitForPortal: (seconds) =>
    count(seconds, {
      one: "The portal may still be working on the copy. Looking again in # second.",
      other: "The portal may still be working on the copy. Looking again in # seconds.",
    }),
  waitForLimit: (seconds) =>
    count(seconds, {
      one: "The portal asks for a break. Going on in # second.",
      other: "The portal asks for a break. Going on in # seconds.",
    }),
  finishing: "Reading the copy back and comparing it with the original…",
  settings: "Giving the copy its name and settings…",
  links: "Leading links in the copy to copies…",
  keepOpen: "Please leave this page open until it is finished.",
  phases,
  steering,
  many: manyCopies(count),
});

const phases: RunPhaseMessages = {
  pausing: {
    title: "Pausing…",
    text: "What the portal is working on at this moment is finished first. Nothing more is sent.",
  },
  stopping: {
    title: "Stopping…",
    text: "What the portal is working on at this moment is finished first. What still waits is not copied.",
  },
  offline: {
    title: "This device is offline",
    text: "Nothing is sent. It goes on by itself once the connection is back.",
  },
  paused: {
    asked: { title: "Paused", text: "Nothing is sent until you continue." },
    session: {
      title: "The run stands still",
      text: "What was copied so far is kept, and nothing is sent twice. Continue once the portal lets the app in again.",
    },
    interrupted: {
      title: "This run was interrupted",
      text: "Nothing is sent twice: what was under way at that moment is looked for first.",
    },
  },
  begun: (moment) => `It was begun on ${moment}.`,
  held: {
    "rate-limit": {
      title: "The portal asks for a break",
      text: "It is getting too many requests at the moment; other apps share the same limit.",
    },
    "operating-limit": {
      title: "Waiting for the portal's computing time",
      text: "What the portal allows for copying in ten minutes is used up. Nothing has failed.",
    },
  },
  goesOnIn: (time) => `It goes on by itself in ${time}.`,
};

const steering: RunSteeringMessages = {
  pause: "Pause",
  resume: "Continue",
  stop: "Stop",
  confirmStop: {
    title: "Stop this run?",
    text: "Pages that are being copied at this moment are finished first. What still waits is not copied. Nothing is deleted.",
  },
  stopNow: "Stop now",
  doNotStop: "Do not stop",
  otherTab: {
    title: "Another tab runs this",
    text: "You see here what it does. Pause, continue or stop it in that tab; once that is closed, you can go on here.",
  },
  notLasting: {
    title: "This browser refuses to store anything for the app",
    text: "What was copied is therefore known to this tab only: leave it open, and do not reload it, until the run is finished.",
  },
  lasting:
    "Leave this tab open. If it gets closed, open Page Copier again and continue: nothing is copied twice.",
};

const manyCopies = (count: Format["count"]): ManyCopiesMessages => ({
  heading: (total) => count(total, { one: "Making # copy", other: "Making # copies" }),
  windowTitle: (percent) => `${percent} % · Page Copier`,
  progress: "Progress of the run",
  summary: (left, percent) =>
    count(left, {
      one: `# copy left, ${percent} percent are done.`,
      other: `# copies left, ${percent} percent are done.`,
    }),
  doneOf: (total, done) =>
    count(total, { one: `Of # copy, ${done} is there.`, other: `Of # copies, ${done} are there.` }),
  figures: {
    done: "Copied",
    toCheck: "of these still to be checked",
    toAdapt: "of these still to be adapted",
    remarks: "of these with remarks",
    failed: "Not copied",
    unsettled: "To be looked at",
    skipped: "Skipped",
    left: "Left",
    rate: "Speed",
    time: "Time left",
  },
  perMinute: (copies) => count(copies, { one: "About # copy a minute", other: "About # copies a minute" }),
  underOnePerMinute: "Less than a copy a minute",
  underAMinute: "Less than a minute",
  minutes: (minutes) => count(minutes, { one: "About # minute", other: "About # minutes" }),
  hours: (hours) => count(hours, { one: "About # hour", other: "About # hours" }),
  now: {
    folders: (left) =>
      count(left, { one: "Making folders first, # left…", other: "Making folders first, # of them left…" }),
    copying: (pages) =>
      count(pages, {
        one: "The portal is copying # page…",
        other: "The portal is copying # pages at once…",
      }),
    looking: (pages) =>
      count(pages, {
        one: "An answer got lost: looking whether # copy is there…",
        other: "Answers got lost: looking whether # copies are there…",
      }),
    checking: "Checking pages, target folders and rights…",
    finishing: "Reading copies back and comparing them with the originals…",
    settings: (copies) =>
      count(copies, {
        one: "Giving # copy its name and settings…",
        other: "Giving # copies their names and settings…",
      }),
    links: (copies) =>
      count(copies, {
        one: "Leading links to the copies, # page left…",
        other: "Leading links to the copies, # pages left…",
      }),
    limit: "The portal asks for a break, after which it goes on by itself…",
    ready: "Getting ready…",
  },
  willBeAsked: (copies) =>
    count(copies, {
      one: "For # copy several pages come into question. You will be asked about it at the end.",
      other: "For # copies several pages come into question. You will be asked about them at the end.",
    }),
  targets: "Targets",
  copies: "Copies",
  show: "Show",
  filters: {
    all: "All",
    running: "Running",
    done: "Copied",
    remarks: "With remarks",
    failed: "Not copied",
    waiting: "Waiting",
  },
  noneLikeThis: "There is no such copy at the moment.",
  states: {
    waiting: "Waiting",
    checking: "Being checked",
    copying: "Being copied",
    unsure: "Answer lost, looking for the copy",
    copied: "Copied, still to be checked",
    finishing: "Being compared with the original",
    done: "Copied",
    withRemarks: "Copied, with remarks",
    toAdapt: "Copied; its name or its links come at the end",
    unverified: "Copied, could not be checked",
    unknown: "Not known whether it was copied",
    ambiguous: "Several pages come into question: you will be asked at the end",
    refused: "Not copied",
    failed: "Not copied",
    takenOut: "Taken out in the review",
    skipped: "Skipped, since the run was stopped",
  },
});
