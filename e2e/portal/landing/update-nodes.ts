import type { MethodContext } from "../core/method.ts";
import { PortalError } from "../core/portal-error.ts";
import { isMap, isTruthy, mapOf, toInt, toList, toText } from "../php/bind.ts";
import type { BlockRow } from "../state/entities.ts";
import { nodeAttributes, nodeTypes } from "./block-answers.ts";
import {
  escapeAttribute,
  findNodes,
  sanitise,
  setAttribute,
  setContent,
  type HtmlNode,
} from "./html-nodes.ts";

type Data = Readonly<Record<string, unknown>>;

/** A change of one element: the HTML around it in, the changed HTML out. */
type Edit = (html: string, node: HtmlNode) => string;

/** `selector@position`; without a position the first element is meant (contract D15). */
function splitSelector(key: string): { readonly selector: string; readonly position: number } {
  const [selector = "", position = "0"] = key.split("@");
  return { selector, position: toInt(position) };
}

function editNode(block: BlockRow, key: string, edit: Edit): void {
  const { selector, position } = splitSelector(key);
  const node = findNodes(block.content, selector)[position];
  if (node !== undefined) block.content = edit(block.content, node);
}

/** `landing.block.updatenodes` (contract D15): unknown selectors are ignored, no selector at all is an error. */
export function updateNodes(context: MethodContext, block: BlockRow, data: Data, append: boolean): void {
  if (Object.keys(data).length === 0) throw new PortalError("NODES_NOT_FOUND", "No nodes were found");
  if (isMap(data["dynamicParams"])) block.sourceParams = { ...data["dynamicParams"] };
  for (const [key, value] of Object.entries(data)) {
    if (isMap(value) && Object.keys(value).join() === "attrs") {
      editNode(block, key, (html, node) => setAttributes(html, node, value["attrs"]));
      continue;
    }
    const type = nodeTypes[splitSelector(key).selector];
    if (type !== undefined) editNode(block, key, editOf(context, type, value, append));
  }
}

function editOf(
  { state }: MethodContext,
  type: (typeof nodeTypes)[string],
  value: unknown,
  append: boolean,
): Edit {
  switch (type) {
    case "text":
      return (html, node) => setContent(html, node, sanitise(toText(value)));
    case "link":
      // An absent target becomes `_self` in the source and is cleared in the docs.
      return (html, node) => editLink(html, node, isMap(value) ? value : {}, state.switches.docsMode);
    case "img":
      return (html, node) => editPicture(html, node, isMap(value) ? value : {});
    case "menu":
      return (html, node) => {
        const before = html.slice(node.contentStart, node.contentEnd);
        return setContent(html, node, (append ? before : "") + menuItems(value, menuClasses(before)));
      };
  }
}

/** Absent `text` keeps the text; absent `attrs` removes `data-embed` and `data-url` (contract D15). */
function editLink(html: string, node: HtmlNode, value: Data, clearTarget: boolean): string {
  const query = toText(value["query"]);
  const href = toText(value["href"]) + (query === "" ? "" : `?${query}`);
  const target = toText(value["target"]);
  const attrs: Data = mapOf(value["attrs"]);
  const text = value["text"];
  // From the end to the beginning, so that the offsets of the node stay true.
  const withText =
    text === undefined || isTruthy(value["skipContent"])
      ? html
      : setContent(html, node, sanitise(toText(text)));
  return setAttributes(withText, node, {
    "data-embed": attrs["data-embed"] ?? null,
    "data-url": attrs["data-url"] ?? null,
    href,
    target: target === "" ? (clearTarget ? null : "_self") : target,
  });
}

function editPicture(html: string, node: HtmlNode, value: Data): string {
  return setAttributes(html, node, {
    ...(value["src"] === undefined ? {} : { src: value["src"] }),
    ...(value["alt"] === undefined ? {} : { alt: value["alt"] }),
    ...(value["url"] === undefined ? {} : { "data-pseudo-url": value["url"] }),
  });
}

/** Sets or, for `null`, removes attributes; a map or a list is stored as JSON. */
function setAttributes(html: string, node: HtmlNode, attributes: unknown): string {
  let changed = html;
  for (const [name, value] of Object.entries(isMap(attributes) ? attributes : {})) {
    const written = typeof value === "object" && value !== null ? JSON.stringify(value) : toText(value);
    changed = setAttribute(changed, findAgain(changed, node), name, value === null ? null : written);
  }
  return changed;
}

/** The opening tag grows and shrinks with its attributes; where it starts does not change. */
function findAgain(html: string, node: HtmlNode): HtmlNode {
  return findNodes(html, node.name).find(({ start }) => start === node.start) ?? node;
}

interface LineClasses {
  readonly ul: string;
  readonly li: string;
  readonly a: string;
}

interface MenuClasses {
  readonly root: LineClasses;
  readonly children: LineClasses;
}

/** A real manifest names the classes of the lines of its menu; here those that the menu has stand for them. */
function menuClasses(html: string): MenuClasses {
  const nested = /<ul\b/i.exec(html)?.index ?? html.length;
  const classesIn = (part: string): LineClasses => {
    const of = (tag: string) => new RegExp(`<${tag}\\b[^>]*?(\\sclass="[^"]*")`, "i").exec(part)?.[1] ?? "";
    return { ul: of("ul"), li: of("li"), a: of("a") };
  };
  return { root: classesIn(html.slice(0, nested)), children: classesIn(html.slice(nested)) };
}

function menuItems(value: unknown, { root, children }: MenuClasses): string {
  return toList(value)
    .filter(isMap)
    .map((line) => {
      const target = toText(line["target"]);
      const href = escapeAttribute(toText(line["href"]));
      const link = `<a${root.a} href="${href}" target="${escapeAttribute(target === "" ? "_self" : target)}">${escapeAttribute(toText(line["text"]))}</a>`;
      const below = menuItems(line["children"], { root: children, children });
      return `<li${root.li}>${link}${below === "" ? "" : `<ul${children.ul}>${below}</ul>`}</li>`;
    })
    .join("");
}

/** `landing.block.updateattrs`: only attributes that the manifest names. */
export function updateAttributes(block: BlockRow, data: Data): void {
  if (Object.keys(data).length === 0) throw new PortalError("NODES_NOT_FOUND", "No nodes were found");
  for (const [key, value] of Object.entries(data)) {
    const allowed = nodeAttributes[splitSelector(key).selector] ?? [];
    const given = Object.entries(isMap(value) ? value : {}).filter(([name]) => allowed.includes(name));
    editNode(block, key, (html, node) => setAttributes(html, node, Object.fromEntries(given)));
  }
}
