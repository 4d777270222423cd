/** An attribute of a tag; offsets into the HTML that it was found in. */
export interface TagAttribute {
  /** In lower case. */
  readonly name: string;
  /** As it is written, without its quotes; empty where there is none. */
  readonly raw: string;
  /** Where `raw` begins. */
  readonly start: number;
}

/** An opening or a closing tag. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: readonly TagAttribute[];
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

// In turn: a comment, PHP, a declaration, or a tag whose attributes may hold `>` between quotes.
const piece =
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*>|<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

/** Elements whose content is no HTML. */
const rawText = new Set(["script", "style", "textarea", "title", "xmp", "noembed"]);

/** All tags, in their order. Comments and what is inside of scripts and styles are passed over. */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const pieces = new RegExp(piece);
  for (let found = pieces.exec(html); found !== null; found = pieces.exec(html)) {
    const [whole, slash = "", name, inside = ""] = found;
    if (name === undefined) continue;
    const end = found.index + whole.length;
    const tag: Tag = {
      name: name.toLowerCase(),
      closes: slash !== "",
      attributes: readAttributes(inside, end - 1 - inside.length),
      start: found.index,
      end,
    };
    tags.push(tag);
    if (!tag.closes && rawText.has(tag.name)) pieces.lastIndex = endOfRawText(html, tag);
  }
  return tags;
}

function readAttributes(inside: string, offset: number): readonly TagAttribute[] {
  return [...inside.matchAll(attribute)].map((found) => {
    const [whole, name = "", double, single, bare] = found;
    const raw = double ?? single ?? bare ?? "";
    const quote = double === undefined && single === undefined ? 0 : 1;
    return { name: name.toLowerCase(), raw, start: offset + found.index + whole.length - quote - raw.length };
  });
}

function endOfRawText(html: string, { name, end }: Tag): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = end;
  return closing.exec(html)?.index ?? html.length;
}

/** Value of an attribute as it is written; `null` where the tag has none of that name. */
export const rawValueOf = ({ attributes }: Tag, name: string): string | null =>
  attributes.find((attribute) => attribute.name === name)?.raw ?? null;

const voidElements = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** Position among `tags` of the one that closes the element opened at `opened`; `null` where nothing closes it. */
export function closingOf(tags: readonly Tag[], opened: number): number | null {
  const name = tags[opened]?.name ?? "";
  if (voidElements.has(name)) return null;
  let depth = 0;
  for (let position = opened; position < tags.length; position += 1) {
    const tag = tags[position];
    if (tag?.name !== name) continue;
    depth += tag.closes ? -1 : 1;
    if (depth === 0) return position;
  }
  return null;
}
