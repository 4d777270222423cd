declare global {
  interface Window {
    /** Not in every browser, and not yet in TypeScript's own library. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createHTML: (html: string) => string | null },
      ) => unknown;
    };
  }
}

/** The only HTML that is ever parsed from a text: none at all. `null` refuses. */
export function refuseHtml(html: string): "" | null {
  return html === "" ? "" : null;
}

/**
 * Has the browser refuse every text that would become HTML or a script in the page, whoever writes it there; the content policy demands
 * it (`scripts/build/content-policy.ts`). React Aria empties its live region by an empty text, which is all that is let through. Called once,
 * before anything is drawn.
 */
export function allowOnlyEmptyHtml({ trustedTypes }: Window): void {
  trustedTypes?.createPolicy("default", { createHTML: refuseHtml });
}
