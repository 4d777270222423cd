/** One sentence for each case of a tagged union; the compiler asks for every case. */
export type Sentences<Case extends { readonly what: string }> = {
  readonly [What in Case["what"]]: (found: Extract<Case, { readonly what: What }>) => string;
};

/** The sentence for a case. */
export function tell<Case extends { readonly what: string }>(
  sentences: Sentences<Case>,
  found: Case,
): string {
  const sentence: (found: never) => string = sentences[found.what as Case["what"]];
  // The mapped type above ties the sentence to its case; the compiler cannot follow that through the index.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return sentence(found as never);
}
