/** One element inside a block's HTML; offsets into the text it was found in. */
export interface HtmlNode {
  readonly name: string;
  /** Where the opening tag begins and ends. */
  readonly start: number;
  readonly contentStart: number;
  /** Where the closing tag begins; the same as `contentStart` for an element without content. */
  readonly contentEnd: number;
}

interface Tag {
  readonly closing: boolean;
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

const tagPattern = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const withoutContent = new Set(["area", "br", "hr", "img", "input", "link", "meta", "source"]);

function readTags(html: string): readonly Tag[] {
  return [...html.matchAll(tagPattern)].map((found) => ({
    closing: found[1] === "/",
    name: (found[2] ?? "").toLowerCase(),
    attributes: found[3] ?? "",
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Elements that a selector of a manifest (`.class`, `tag`, `tag.class`) finds, in the order of the text. */
export function findNodes(html: string, selector: string): readonly HtmlNode[] {
  const [, wantedName = "", wantedClass = ""] = /^([\w-]*)(?:\.([\w-]+))?$/.exec(selector) ?? [];
  if (wantedName === "" && wantedClass === "") return [];
  const tags = readTags(html);
  return tags.flatMap((tag, index) => {
    if (tag.closing || (wantedName !== "" && tag.name !== wantedName.toLowerCase())) return [];
    const classes = (readAttribute(tag.attributes, "class") ?? "").split(/\s+/);
    if (wantedClass !== "" && !classes.includes(wantedClass)) return [];
    return [
      { name: tag.name, start: tag.start, contentStart: tag.end, contentEnd: findEnd(tags, index, tag) },
    ];
  });
}

function findEnd(tags: readonly Tag[], index: number, tag: Tag): number {
  if (withoutContent.has(tag.name) || tag.attributes.endsWith("/")) return tag.end;
  let depth = 1;
  for (const next of tags.slice(index + 1)) {
    if (next.name !== tag.name) continue;
    depth += next.closing ? -1 : 1;
    if (depth === 0) return next.start;
  }
  return tag.end;
}

const attributePattern = (name: string) =>
  new RegExp(`\\s${name.replaceAll(/[^\w-]/g, "")}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, "i");

function readAttribute(attributes: string, name: string): string | null {
  const found = attributePattern(name).exec(attributes)?.[1];
  return found === undefined ? null : found.replaceAll(/^["']|["']$/g, "");
}

/** The HTML with other content inside the element. */
export function setContent(html: string, node: HtmlNode, content: string): string {
  return html.slice(0, node.contentStart) + content + html.slice(node.contentEnd);
}

/** The HTML with an attribute set, or removed for `null`. */
export function setAttribute(html: string, node: HtmlNode, name: string, value: string | null): string {
  const tag = html.slice(node.start, node.contentStart);
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  const pattern = attributePattern(name);
  const changed = pattern.test(tag)
    ? tag.replace(pattern, () => written)
    : tag.replace(/\s*\/?>$/, (end) => `${written}${end}`);
  return html.slice(0, node.start) + changed + html.slice(node.contentStart);
}

export function escapeAttribute(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** What the portal's filter makes of text sent by a client: no scripts, no event attributes, no PHP (contract D15). */
export function sanitise(html: string): string {
  return html
    .replaceAll(/<script\b[\s\S]*?(?:<\/script\s*>|$)/gi, "")
    .replaceAll(/(<[a-z][^>]*?)\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, "$1")
    .replaceAll("<?", "< ?");
}
