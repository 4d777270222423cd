/** Why a file cannot be opened as a saved plan; `version` is that of another release of the app. */
export type PlanFileProblem =
  | { readonly what: "too-large"; readonly limitBytes: number }
  | { readonly what: "not-json" }
  /** Readable, but not a plan of this app. */
  | { readonly what: "other-format" }
  | { readonly what: "other-version"; readonly version: number }
  /** `place` is the path of the first value that does not fit, such as `plan.copies.3.source.id`. */
  | { readonly what: "unreadable"; readonly place: string };
