import type { LinkFound, UnreachableBlock } from "@/model/later.ts";
import type { ReportRow } from "@/model/report.ts";
import type { UndoState } from "@/model/undo.ts";

import { failureInFile, type FailureInFile } from "./failure-in-file.ts";

/** A new title or address, and the clean-up. */
export interface SettingsInFile {
  /** `sent`: the run ended in the middle. */
  readonly state: "sent" | "done" | "failed";
  readonly wishedTitle: string | null;
  readonly wishedCode: string | null;
  /** Names of the points in which it is not as wished. */
  readonly remarks: readonly string[];
  readonly failure: FailureInFile | null;
}

export interface LinksInFile {
  /** `begun`: the run ended in the middle; nothing else is known then. */
  readonly state: "begun" | "done" | "failed";
  readonly toCopies: number;
  readonly toEarlierCopies: number;
  readonly outside: readonly LinkFound[];
  readonly broken: readonly LinkFound[];
  readonly unreachable: readonly UnreachableBlock[];
  readonly anchors: number;
  readonly anchorsLost: readonly string[];
  readonly areas: number;
  readonly failure: FailureInFile | null;
}

export interface UndoInFile {
  readonly state: UndoState["at"];
  /** Names of what somebody has changed since. */
  readonly changes: readonly string[];
  /** Name of the reason for which it stays. */
  readonly why: string | null;
  readonly failure: FailureInFile | null;
}

export function settingsInFile({ copy, later }: ReportRow): SettingsInFile | null {
  const { settings } = later;
  if (settings === null) return null;
  return {
    state: settings.at,
    wishedTitle: copy.wished.title,
    wishedCode: copy.wished.code,
    remarks: settings.at === "done" ? settings.remarks.map(({ what }) => what) : [],
    failure: settings.at === "failed" ? failureInFile(settings.failure) : null,
  };
}

const noLinks = {
  toCopies: 0,
  toEarlierCopies: 0,
  outside: [],
  broken: [],
  unreachable: [],
  anchors: 0,
  anchorsLost: [],
  areas: 0,
};

export function linksInFile({ later }: ReportRow): LinksInFile | null {
  const { links } = later;
  if (links === null) return null;
  if (links.at === "begun") return { state: links.at, ...noLinks, failure: null };
  if (links.at === "failed") return { state: links.at, ...noLinks, failure: failureInFile(links.failure) };
  const { notPublishedAgain, ...found } = links.found;
  return { state: links.at, ...found, failure: failureInFile(notPublishedAgain) };
}

export function undoInFile({ undo }: ReportRow): UndoInFile | null {
  if (undo === null) return null;
  return {
    state: undo.at,
    changes: undo.at === "changed" ? undo.changes.map(({ what }) => what) : [],
    why: undo.at === "kept" ? undo.why.what : null,
    failure: failureInFile(failureOf(undo)),
  };
}

function failureOf(undo: UndoState) {
  if (undo.at === "kept") return "failure" in undo.why ? undo.why.failure : null;
  if (undo.at === "restored") return undo.notPublished;
  return undo.at === "not-restored" ? undo.failure : null;
}
