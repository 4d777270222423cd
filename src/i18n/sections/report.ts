import type { FolderTotals, Outcome } from "@/model/report.ts";

interface Choice {
  readonly title: string;
  readonly text: string;
}

interface Explanation extends Choice {
  readonly advice: string;
}

type Counted = (count: number) => string;

/** How one copy ended, and the details of a row of a run. */
export interface ReportMessages {
  readonly done: (title: string) => string;
  readonly doneButDifferent: (title: string) => string;
  readonly asPlanned: string;
  readonly asAnnounced: string;
  readonly adopted: string;
  readonly differs: Counted;
  readonly openEditor: string;
  readonly openPublic: string;
  readonly openSiteList: string;
  readonly copyAnother: string;
  readonly tryThisAgain: string;
  readonly newId: string;
  readonly title: string;
  readonly address: string;
  readonly place: string;
  readonly status: string;
  readonly blocks: string;
  readonly blockCount: (copied: number | null, source: number | null) => string;
  readonly failed: string;
  readonly maybeFailed: string;
  readonly nothingCopied: string;
  readonly refused: string;
  readonly nothingCreated: string;
  readonly noCopyFound: string;
  readonly orphan: Choice & {
    readonly remark: string;
    readonly toTrash: string;
    readonly trashed: string;
    readonly inUse: string;
    readonly kept: string;
    readonly notShown: string;
  };
  readonly sourceLeftRestored: string;
  readonly ambiguous: Explanation;
  readonly candidate: (title: string, id: number) => string;
  readonly thisIsTheCopy: string;
  readonly noneOfThem: string;
  readonly unverified: Explanation;
  readonly unknownOutcome: Explanation;
  readonly skipped: Explanation;
  readonly takenOut: string;
  readonly unfinished: string;
  readonly lookAgain: string;
  readonly run: RunReportMessages;
}

/** The report of a run of many copies. */
export interface RunReportMessages {
  /** Its outcome in one sentence; the first of these that is true. */
  readonly headline: {
    readonly stopped: Counted;
    readonly needsLook: Counted;
    readonly notCopied: Counted;
    readonly withRemarks: Counted;
    readonly asPlanned: Counted;
  };
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly started: (moment: string) => string;
  readonly took: { readonly seconds: Counted; readonly minutes: Counted; readonly hours: Counted };
  readonly folders: Readonly<Record<keyof FolderTotals, Counted>>;
  readonly foldersWithProblems: string;
  readonly folderFailed: (title: string) => string;
  readonly indexPageFailed: (title: string) => string;
  readonly show: string;
  readonly all: string;
  readonly search: string;
  readonly rows: string;
  readonly rowCount: Counted;
  readonly noMatch: string;
  readonly original: string;
  readonly copy: string;
  readonly publicAddress: string;
  readonly more: string;
  readonly retryRows: Counted;
  readonly retryElsewhereRows: Counted;
  readonly retryElsewhere: string;
  readonly elsewhere: {
    readonly heading: Counted;
    readonly site: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly copyMore: string;
  /** Reviews the same choice once more, for what is new since. */
  readonly runAgain: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly downloadFailed: Choice;
  readonly columns: Readonly<Record<ReportColumn, string>>;
}

/** Columns of the table that can be downloaded. */
export type ReportColumn =
  | "outcome"
  | "sourceSite"
  | "sourceId"
  | "sourceTitle"
  | "sourceAddress"
  | "targetSite"
  | "targetFolder"
  | "copyId"
  | "copyTitle"
  | "copyAddress"
  | "publicUrl"
  | "visibility"
  | "settings"
  | "linksToCopies"
  | "linksOutside"
  | "linksBroken"
  | "linksUnreachable"
  | "undo"
  | "reason"
  | "advice"
  | "code";
