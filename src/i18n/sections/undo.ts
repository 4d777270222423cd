import type { UndoTotals } from "@/model/report.ts";
import type { CopyChange, UndoFolderState, UndoRefusal, UndoState } from "@/model/undo.ts";

import type { Sentences } from "../tell.ts";

interface Choice {
  readonly title: string;
  readonly text: string;
}

type Counted = (count: number) => string;

/** Taking copies back, and bringing them back again. */
export interface UndoMessages extends UndoQuestions {
  readonly undoRows: Counted;
  readonly undoPicked: Counted;
  readonly undoOne: string;
  /** Of a row that somebody has changed since. */
  readonly undoChanged: string;
  /** Of the box that picks a row. */
  readonly pick: (title: string) => string;
  readonly pickShown: string;
  readonly pickNone: string;
  readonly restoreRows: Counted;
  readonly restoreOne: string;
  /** What became of it in one sentence; the first of these that is true. */
  readonly headline: Readonly<Record<keyof UndoTotals, Counted>>;
  /** Of one copy, by its title. */
  readonly titles: Readonly<
    Record<"undone" | "gone" | "changed" | "kept" | "restored" | "notRestored", (title: string) => string>
  >;
  readonly totals: Readonly<Record<keyof UndoTotals, Counted>>;
  readonly states: Readonly<Record<Exclude<UndoState["at"], "gone" | "kept">, string>> & {
    readonly deleted: string;
    readonly inTrash: string;
    readonly notPublished: string;
  };
  readonly refusals: Sentences<UndoRefusal>;
  readonly whatToDo: Sentences<UndoRefusal>;
  readonly keptRows: Counted;
  readonly again: Counted;
  readonly trashedFolders: Counted;
  readonly restoredFolders: Counted;
  readonly keptFolders: Readonly<
    Record<Extract<UndoFolderState, { readonly at: "kept" }>["why"], (title: string) => string>
  >;
  readonly watch: WatchUndoMessages;
}

/** What is asked before anything is taken back or brought back. */
export interface UndoQuestions {
  readonly ask: UndoQuestionMessages;
  readonly askRestore: RestoreQuestionMessages;
  readonly changed: ChangedMessages;
}

interface UndoQuestionMessages {
  readonly heading: Counted;
  readonly toTrash: string;
  readonly changed: string;
  readonly evenIfChanged: string;
  readonly published: Counted;
  readonly folders: string;
  readonly targets: string;
  /** A target with the number of its copies. */
  readonly target: (site: string, copies: string) => string;
  readonly confirm: Counted;
  readonly cancel: string;
}

interface RestoreQuestionMessages {
  readonly heading: Counted;
  readonly text: string;
  readonly published: Counted;
  readonly confirm: Counted;
  readonly cancel: string;
}

/** Copies that somebody has changed since. */
interface ChangedMessages {
  readonly title: Counted;
  readonly text: string;
  readonly changes: Sentences<CopyChange>;
  /** Of the box of one copy. */
  readonly allTheSame: (title: string) => string;
  readonly tickAll: string;
  readonly confirm: Counted;
  readonly more: Counted;
}

/** While copies are taken back or brought back. */
interface WatchUndoMessages {
  readonly heading: Readonly<Record<"undoing" | "restoring", Counted>>;
  readonly now: Readonly<Record<"undoing" | "restoring", Counted>>;
  readonly folders: Readonly<Record<"undoing" | "restoring", string>>;
  readonly done: Readonly<Record<"undoing" | "restoring", string>>;
  readonly notDone: string;
  readonly left: string;
  readonly summary: (left: number, percent: string) => string;
  readonly rows: string;
  readonly states: Readonly<Record<UndoState["at"], string>>;
  readonly confirmStop: Choice;
  readonly stopping: string;
  readonly lasting: string;
}
