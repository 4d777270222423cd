import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Document {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** All that people read: the documents at the root, and those in `docs` and `docs/decisions`. */
export const readDocuments = (): readonly Document[] =>
  [".", "docs", "docs/decisions"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name))
      .map((file) => ({ file, text: readFileSync(file, "utf8") })),
  );

/** Text without code, in which brackets mean something else. */
const withoutCode = (text: string): string => text.replaceAll(/^(?: {4}).*$|`[^`\n]*`/gm, "");

/** Where links and pictures of a document lead within the repository, as they are written. */
export const innerLinks = ({ text }: Document): readonly string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link ?? "")
    .filter((link) => !/^[a-z]+:/.test(link));

/** Whether there is a file, and in it the heading, that the link of a document leads to. */
export function leadsSomewhere(document: Document, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? document.file : normalize(join(dirname(document.file), path));
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, "utf8")).has(anchor);
}

/** The anchors that the usual viewers of Markdown give to headings. */
const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      (heading ?? "")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );

/** Names of the scripts of `package.json` that a text tells to run. */
export const namedScripts = (text: string): readonly string[] => [
  ...[...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? ""),
  ...[...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name]) => name ?? ""),
];

/** What a document quotes from the code: a file, and pieces of its text, as in "`src/a.ts`: `limit = 4`, `other = 5`". */
export const quotesOf = (text: string): readonly { readonly file: string; readonly quote: string }[] =>
  [...text.matchAll(/`(src\/[\w./-]+)`: (`[^`\n]+`(?:, `[^`\n]+`)*)/g)].flatMap(
    ([, file = "", quotes = ""]) =>
      [...quotes.matchAll(/`([^`]+)`/g)].map(([, quote = ""]) => ({ file, quote })),
  );
