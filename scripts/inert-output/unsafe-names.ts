/** What could make more of a text than a text, or lead, tell or keep something elsewhere. */
export const unsafeNames: ReadonlySet<string> = new Set([
  "dangerouslySetInnerHTML",
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "parseHTMLUnsafe",
  "createContextualFragment",
  "DOMParser",
  "XSLTProcessor",
  "srcdoc",
  "srcDoc",
  "eval",
  "Function",
  "execCommand",
  "importScripts",
  "createElement",
  "createElementNS",
  "setAttribute",
  "postMessage",
  "opener",
  "cookie",
  "localStorage",
  "sessionStorage",
  "caches",
  "serviceWorker",
  "sendBeacon",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "console",
]);

/** Attributes that lead or load, on elements and on components that hand them on. */
export const leadingAttributes: ReadonlySet<string> = new Set([
  "href",
  "xlinkHref",
  "src",
  "srcSet",
  "target",
  "ping",
]);

/** The component that checks where it leads. */
export const checkedLink = "LinkOut";

export const formAttributes: ReadonlySet<string> = new Set(["action", "formAction"]);

export const unsafeElements: ReadonlySet<string> = new Set([
  "iframe",
  "object",
  "embed",
  "script",
  "style",
  "base",
  "link",
  "meta",
]);

/** Properties that load or lead away when they are written. */
export const leadingProperties: ReadonlySet<string> = new Set(["href", "src", "action", "location"]);

export const unsafeScheme = /^\s*(?:javascript|vbscript|data):/i;

/** The only files that need any of it, and what for. */
export const allowedIn: Readonly<Record<string, readonly string[]>> = {
  // The only link: http and https alone, and the other side learns nothing of us.
  "src/ui/link-out.tsx": ["<… href>", "<… target>"],
  // A download, of a blob of ours.
  "src/ui/save-file.ts": ["createElement", "href ="],
  // The policy that narrows the page to the one portal.
  "src/portal/narrow-connections.ts": ["createElement"],
  // Tells other tabs of this origin that a run has gone on; a number, and no text.
  "src/journal/broadcast.ts": ["postMessage", "on message"],
  // Which folders are open, and what was shown before: choices of the screen.
  "src/ui/remembered.ts": ["localStorage"],
  "src/app/open-later.ts": ["localStorage"],
};
