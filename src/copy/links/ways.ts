import type { Attributes, BlockChange, BlockContent, LinkNode, MenuLine } from "@/model/blocks.ts";

import { decodeText } from "./char-refs.ts";
import { readMenu } from "./read-menu.ts";
import { closingOf, rawValueOf, type Tag, type TagAttribute } from "./read-tags.ts";
import { matchesSelector, positionOf } from "./selectors.ts";

/** A method of the portal that reaches one value of a block and changes nothing else (contract E3, 5a to 5c). */
export type Way =
  | { readonly by: "link"; readonly key: string; readonly tag: Tag }
  | { readonly by: "menu"; readonly key: string; readonly lines: readonly MenuLine[] }
  | {
      readonly by: "attrs" | "node-attrs";
      readonly key: string;
      readonly name: string;
      readonly raw: string;
    };

type Manifest = Pick<BlockContent, "content" | "nodes" | "attrs">;

interface Value {
  readonly tag: Tag;
  readonly attribute: TagAttribute;
}

/** How a value can be changed; `null` where only the whole content can be written. */
export function wayOf(block: Manifest, tags: readonly Tag[], { tag, attribute }: Value): Way | null {
  const keyOf = (selector: string) => `${selector}@${positionOf(tags, tag, selector)}`;
  const { name, raw } = attribute;
  const link = linkSelectorOf(block, tag, name);
  if (link !== null) return { by: "link", key: keyOf(link), tag };
  const menu = name === "href" ? menuAround(block, tags, tag) : null;
  if (menu !== null) return menu;
  const attrs = [...block.attrs].find(
    ([selector, names]) => names.includes(name) && matchesSelector(tag, selector),
  );
  if (attrs !== undefined) return { by: "attrs", key: keyOf(attrs[0]), name, raw };
  const node = [...block.nodes.keys()].find((selector) => matchesSelector(tag, selector));
  // Links of pictures and icons, which are nodes too (contract D15).
  if (name !== "data-pseudo-url" || node === undefined) return null;
  return { by: "node-attrs", key: keyOf(node), name, raw };
}

const ownOfLink = new Set(["href", "data-embed", "data-url"]);

/** Any other target would be made `_self`. */
const keptTargets = new Set([null, "_self", "_blank", "_popup"]);

function linkSelectorOf({ nodes }: Manifest, tag: Tag, name: string): string | null {
  if (!ownOfLink.has(name) || !keptTargets.has(rawValueOf(tag, "target"))) return null;
  const found = [...nodes].find(([selector, type]) => type === "link" && matchesSelector(tag, selector));
  return found?.[0] ?? null;
}

/** The menu that the link is a line of; the portal knows the first one of a selector only. */
function menuAround({ content, nodes }: Manifest, tags: readonly Tag[], link: Tag): Way | null {
  for (const [selector, type] of nodes) {
    const opened = type === "menu" ? tags.findIndex((tag) => matchesSelector(tag, selector)) : -1;
    const end = opened === -1 ? null : closingOf(tags, opened);
    const [from, to] = [tags[opened]?.start, end === null ? undefined : tags[end]?.start];
    if (from === undefined || to === undefined || link.start < from || link.start > to) continue;
    const lines = readMenu(content, tags, opened);
    if (lines !== null) return { by: "menu", key: selector, lines };
  }
  return null;
}

/** The changes that these ways come to: at most one of nodes and one of attributes. */
export function writeWays(ways: readonly Way[], renew: (value: string) => string): readonly BlockChange[] {
  const nodes = new Map<string, LinkNode | readonly MenuLine[] | { readonly attrs: Attributes }>();
  const attrs = new Map<string, Attributes>();
  for (const way of ways) {
    if (way.by === "link") nodes.set(way.key, linkNode(way.tag, renew));
    else if (way.by === "menu") nodes.set(way.key, renewLines(way.lines, renew));
    else if (way.by === "node-attrs")
      nodes.set(way.key, { attrs: { [way.name]: renew(decodeText(way.raw)) } });
    else attrs.set(way.key, { ...attrs.get(way.key), [way.name]: renew(decodeText(way.raw)) });
  }
  return [
    ...(nodes.size === 0 ? [] : [{ kind: "nodes", data: Object.fromEntries(nodes) } as const]),
    ...(attrs.size === 0 ? [] : [{ kind: "attrs", data: Object.fromEntries(attrs) } as const]),
  ];
}

/** All that the portal would take away otherwise is sent along; its text is not, so it stays (contract D15). */
function linkNode(tag: Tag, renew: (value: string) => string): LinkNode {
  const value = (name: string) => {
    const raw = rawValueOf(tag, name);
    return raw === null ? null : renew(decodeText(raw));
  };
  const target = value("target");
  const attrs = Object.fromEntries(
    ["data-embed", "data-url"].flatMap((name) => {
      const given = value(name);
      return given === null ? [] : [[name, given] as const];
    }),
  );
  return {
    href: value("href") ?? "",
    ...(target === null ? {} : { target }),
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
  };
}

const renewLines = (lines: readonly MenuLine[], renew: (value: string) => string): readonly MenuLine[] =>
  lines.map(({ href, children, ...line }) => ({
    ...line,
    href: renew(href),
    children: renewLines(children, renew),
  }));
