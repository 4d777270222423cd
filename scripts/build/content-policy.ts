import { createHash } from "node:crypto";

import type { Plugin } from "vite";

/**
 * Style sheets that React Aria writes into the page (usePress, and usePreventScroll on iOS); a policy lets an inline one in by the hash of
 * its text only. Compared with the installed package by content-policy.test.ts.
 */
export const ariaStyles: readonly string[] = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

/**
 * What the app's pages may load and do: their own files, and requests to a portal, whose address is not known when the app is built; once
 * it is, the app narrows itself to it (`src/portal/narrow-connections.ts`). Who may frame them cannot be said in a page, only in a header
 * (`hosting/`). See docs/decisions/020.
 */
const directives: readonly (readonly [name: string, ...values: readonly string[]])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'", ...ariaStyles.map(hashOf)],
  ["img-src", "'self'"],
  ["connect-src", "https:", "http:"],
  ["object-src", "'none'"],
  ["base-uri", "'none'"],
  // Chromium counts the reload of a page that came by a form POST as one more form (contract B1): "Try again" reloads.
  ["form-action", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "default"],
];

/** The one Content-Security-Policy of both pages, as it stands in their meta element; a header may only add `frame-ancestors`. */
export const contentPolicy: string = directives.map((directive) => directive.join(" ")).join("; ");

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const charset = '<meta charset="utf-8" />';

/** Puts the policy at the head of both built pages, before anything that it judges. The development server's own scripts are inline. */
export function contentPolicyInPages(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!html.includes(charset))
          throw new Error(`A page without ${charset} has no place for its policy.`);
        // The charset stays first: a browser looks for it in the first 1024 bytes only.
        return html.replace(
          charset,
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`,
        );
      },
    },
  };
}
