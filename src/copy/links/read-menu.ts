import type { MenuLine } from "@/model/blocks.ts";

import { decodeText } from "./char-refs.ts";
import { closingOf, rawValueOf, type Tag } from "./read-tags.ts";

interface Reader {
  readonly html: string;
  readonly tags: readonly Tag[];
  /** Classes by what they are on: the portal gives all elements of one kind and level the same (contract E3 5b). */
  readonly classes: Map<string, string>;
}

/**
 * The lines of the menu whose element is opened at `opened`, as `updatenodes` takes them. `null` where there is more in it than
 * lines of plain text: the portal makes the whole of it anew, and that would be lost.
 */
export function readMenu(html: string, tags: readonly Tag[], opened: number): readonly MenuLine[] | null {
  const end = closingOf(tags, opened);
  if (end === null) return null;
  return readLines({ html, tags, classes: new Map() }, { from: opened, to: end, level: "root" });
}

function readLines(
  reader: Reader,
  { from, to, level }: { readonly from: number; readonly to: number; readonly level: string },
): readonly MenuLine[] | null {
  const lines: MenuLine[] = [];
  let last = from;
  while (last + 1 < to) {
    const opened = last + 1;
    const closed = closingOf(reader.tags, opened);
    if (closed === null || !isPlain(reader, opened, "li", level) || !isBlank(reader, last)) return null;
    const line = readLine(reader, { from: opened, to: closed, level });
    if (line === null) return null;
    lines.push(line);
    last = closed;
  }
  return isBlank(reader, last) ? lines : null;
}

function readLine(
  reader: Reader,
  { from, to, level }: { readonly from: number; readonly to: number; readonly level: string },
): MenuLine | null {
  const { html, tags } = reader;
  const [link, linkEnd] = [tags[from + 1], tags[from + 2]];
  if (link === undefined || linkEnd === undefined || !isBlank(reader, from)) return null;
  if (!isPlain(reader, from + 1, "a", level) || linkEnd.name !== "a" || !linkEnd.closes) return null;
  const text = decodeText(html.slice(link.end, linkEnd.start));
  const children = readChildren(reader, from + 2, to);
  if (children === null || text.trim() === "" || /[<>]/.test(text)) return null;
  return {
    text,
    href: decodeText(rawValueOf(link, "href") ?? ""),
    target: decodeText(rawValueOf(link, "target") ?? "_self"),
    children,
  };
}

/** What comes behind the link of a line: nothing, or one list. */
function readChildren(reader: Reader, linkEnd: number, to: number): readonly MenuLine[] | null {
  if (!isBlank(reader, linkEnd)) return null;
  if (linkEnd + 1 === to) return [];
  const closed = closingOf(reader.tags, linkEnd + 1);
  if (closed === null || closed + 1 !== to || !isPlain(reader, linkEnd + 1, "ul", "children")) return null;
  return isBlank(reader, closed)
    ? readLines(reader, { from: linkEnd + 1, to: closed, level: "children" })
    : null;
}

const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  li: ["class"],
  ul: ["class"],
  a: ["class", "href", "target"],
};

/** An opening tag of that name with nothing of its own that the portal would not make again. */
function isPlain({ tags, classes }: Reader, position: number, name: string, level: string): boolean {
  const tag = tags[position];
  if (tag?.name !== name || tag.closes) return false;
  if (!tag.attributes.every((attribute) => ownAttributes[name]?.includes(attribute.name) === true))
    return false;
  const given = (rawValueOf(tag, "class") ?? "").trim();
  const kind = `${level} ${name}`;
  const usual = classes.get(kind) ?? given;
  classes.set(kind, usual);
  return usual === given;
}

/** Nothing but white space between a tag and the next. */
const isBlank = ({ html, tags }: Reader, position: number): boolean =>
  html.slice(tags[position]?.end ?? 0, tags[position + 1]?.start ?? html.length).trim() === "";
