/** What the tests know of a language besides its messages. */
export interface LanguageFacts {
  /** The marks around what is quoted: opening and closing. A space that belongs to them is part of them (French). */
  readonly quotes: readonly [open: string, close: string];
  /** Keys of messages that are rightly the same in English: names, and words that are both. */
  readonly sameAsEnglish: readonly string[];
  /** Texts with a count (`#`) that read right with any count, so that one form does for all. */
  readonly formsForAnyCount: readonly string[];
}
