import type { Question } from "./ask.ts";
import { portalForm } from "./portal-form.ts";
import type { sample } from "./sample-folder.ts";

/** What one question is to be answered with. */
export interface Need {
  readonly sentence: string;
  readonly question: Question;
  readonly status: number | readonly number[];
  /** The file that comes, as it is in the folder; nothing where only the headers may come. */
  readonly file?: keyof typeof sample | "nothing";
  /** Headers that come with it; `null` where one must not. */
  readonly headers?: Readonly<Record<string, string | RegExp | null>>;
}

const html = { "content-type": /^text\/html(?:; ?charset=utf-8)?$/iu };
const js = "/assets/start-1a_2B-c3.js";

/** What a portal needs of any server, also of those for development. */
export const needsOfPortal: readonly Need[] = [
  ...(["/", "/index.html", "/install.html"] as const).flatMap((address): readonly Need[] => {
    const file = address === "/install.html" ? "install.html" : "index.html";
    return [
      {
        sentence: `the form that a portal posts to ${address} is answered with the page`,
        question: portalForm(address),
        status: 200,
        file,
        headers: html,
      },
      {
        sentence: `${address} opened by its address is the page`,
        question: { address },
        status: 200,
        file,
        headers: html,
      },
      {
        sentence: `${address} can be asked for its headers`,
        question: { method: "HEAD", address },
        status: 200,
        file: "nothing",
        headers: html,
      },
    ];
  }),
  {
    sentence: "a form without fields is answered with the page as well",
    question: { method: "POST", address: "/" },
    status: 200,
    file: "index.html",
  },
];

const everyAnswer = {
  "content-security-policy": /^default-src 'none';.*; frame-ancestors https:\/\/\*\.bitrix24\.com /u,
  "permissions-policy": /^(?:[a-z-]+=\(\)(?:, |$))+$/u,
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": null,
  "x-powered-by": null,
  "strict-transport-security": null,
  server: /^(?!.*\d)/u,
};
const lasting = { "cache-control": "public, max-age=31536000, immutable" };
const asked = { "cache-control": "no-cache" };
const compressed = { "content-encoding": "gzip", vary: /accept-encoding/iu };
const accept = (encodings: string) => ({ "Accept-Encoding": encodings });

/** What nobody else needs but a server that the app really lives on. */
export const needsOfHosting: readonly Need[] = [
  {
    sentence: "the answer to the portal's form says who may show the page, and what it may load",
    question: portalForm("/"),
    status: 200,
    headers: { ...everyAnswer, ...asked },
  },
  {
    sentence: "so does that of the installation",
    question: portalForm("/install.html"),
    status: 200,
    headers: { ...everyAnswer, ...asked },
  },
  {
    sentence: "so does a file",
    question: { address: js },
    status: 200,
    file: "assets/start-1a_2B-c3.js",
    headers: everyAnswer,
  },
  {
    sentence: "so does a refusal",
    question: { address: "/nowhere" },
    status: 404,
    headers: { ...everyAnswer, ...asked },
  },
  {
    sentence: "a page is asked for anew at each opening",
    question: { address: "/" },
    status: 200,
    headers: asked,
  },
  {
    sentence: "a file whose name changes with its content is kept for a year",
    question: { address: js },
    status: 200,
    headers: { ...lasting, "content-type": "text/javascript; charset=utf-8" },
  },
  {
    sentence: "a file that keeps its name is asked for anew",
    question: { address: "/icon.svg" },
    status: 200,
    file: "icon.svg",
    headers: { ...asked, "content-type": "image/svg+xml" },
  },
  {
    sentence: "a file of an older build that is gone is not remembered as gone",
    question: { address: "/assets/start-old.js" },
    status: 404,
    headers: asked,
  },
  {
    sentence: "style sheets come as such",
    question: { address: "/assets/start-9z8y7x.css" },
    status: 200,
    headers: { "content-type": "text/css; charset=utf-8" },
  },
  {
    sentence: "licences can be read in the browser",
    question: { address: "/licences.txt" },
    status: 200,
    headers: { "content-type": "text/plain; charset=utf-8" },
  },
  {
    sentence: "scripts come compressed to a browser that understands it",
    question: { address: js, headers: accept("gzip, deflate") },
    status: 200,
    file: "assets/start-1a_2B-c3.js",
    headers: { ...compressed, ...lasting },
  },
  {
    sentence: "so does the page after the portal's form",
    question: { ...portalForm("/"), headers: { ...portalForm("/").headers, ...accept("gzip") } },
    status: 200,
    file: "index.html",
    headers: { ...compressed, ...asked },
  },
  {
    sentence: "to others they come as they are",
    question: { address: js, headers: accept("identity") },
    status: 200,
    file: "assets/start-1a_2B-c3.js",
    headers: { "content-encoding": null, vary: /accept-encoding/iu },
  },
  {
    sentence: "gzip that is refused is not sent",
    question: { address: js, headers: accept("gzip;q=0") },
    status: 200,
    file: "assets/start-1a_2B-c3.js",
    headers: { "content-encoding": null },
  },
  { sentence: "an unknown address is none of the app's", question: { address: "/api/" }, status: 404 },
  {
    sentence: "nor is one that is longer than any name of a file",
    question: { address: `/${"a".repeat(300)}` },
    status: 404,
    headers: everyAnswer,
  },
  { sentence: "nor is a folder", question: { address: "/assets/" }, status: 404 },
  { sentence: "nor is one without its slash", question: { address: "/assets" }, status: 404 },
  {
    sentence: "nor does posting to an unknown address help",
    question: portalForm("/index.php"),
    status: 404,
  },
  {
    sentence: "a file cannot be posted to",
    question: portalForm(js),
    status: 405,
    headers: { allow: "GET, HEAD", ...asked },
  },
  ...["PUT", "DELETE", "OPTIONS", "PATCH"].map((method): Need => ({
    sentence: `${method} is refused`,
    question: { method, address: "/" },
    status: 405,
    headers: { ...everyAnswer, allow: "GET, HEAD, POST" },
  })),
  {
    sentence: "so is DELETE of a page by its name",
    question: { method: "DELETE", address: "/install.html" },
    status: 405,
    headers: { ...everyAnswer, allow: "GET, HEAD, POST" },
  },
  ...[
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%00",
    "//etc/passwd",
    "/.env",
    "/..",
    "/%",
  ].map((address): Need => ({
    sentence: `${address} leads to nothing`,
    question: { address },
    status: [400, 404],
  })),
  {
    sentence: "more than a portal ever posts is refused",
    question: { ...portalForm("/"), body: "x".repeat(70_000) },
    status: 413,
  },
];
