import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { parseSync } from "oxc-parser";

import {
  allowedIn,
  checkedLink,
  formAttributes,
  leadingAttributes,
  leadingProperties,
  unsafeElements,
  unsafeNames,
  unsafeScheme,
} from "./unsafe-names.ts";

export interface Finding {
  /** Path below the root. */
  readonly file: string;
  /** What stands there. */
  readonly name: string;
}

/** Places below `root/src`, tests left out, that only the files of `allowedIn` may have. */
export function findUnsafe(root: string): readonly Finding[] {
  return filesBelow(join(root, "src")).flatMap((path) => {
    const file = relative(root, path).split(sep).join("/");
    const allowed = new Set(allowedIn[file] ?? []);
    return unsafeNamesIn(file, readFileSync(path, "utf8"))
      .filter((name) => !allowed.has(name))
      .map((name) => ({ file, name }));
  });
}

/** Where in a source a text of the portal could become markup, a script, a link or a message, or a token could be kept. */
export const unsafeNamesIn = (file: string, source: string): readonly string[] => [
  ...new Set(namesBelow(parseSync(file, source).program)),
];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "testing" ? [] : filesBelow(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function namesBelow(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesBelow);
  if (typeof node !== "object" || node === null) return [];
  return [...namesAt(node), ...Object.values(node).flatMap(namesBelow)];
}

/** A part of a node of the syntax tree, by the way to it. */
function part(node: unknown, ...way: readonly string[]): unknown {
  let found = node;
  for (const name of way)
    found = typeof found === "object" && found !== null ? Reflect.get(found, name) : undefined;
  return found;
}

function namesAt(node: object): readonly string[] {
  const isText = (text: unknown): text is string => typeof text === "string";
  const [name, value] = [part(node, "name"), part(node, "value")];
  switch (part(node, "type")) {
    case "Identifier":
    case "JSXIdentifier":
      return isText(name) && unsafeNames.has(name) ? [name] : [];
    case "Literal":
      if (!isText(value)) return [];
      return unsafeScheme.test(value) ? ["address with a script"] : unsafeNames.has(value) ? [value] : [];
    case "TemplateElement": {
      const text = part(value, "cooked");
      return isText(text) && unsafeScheme.test(text) ? ["address with a script"] : [];
    }
    case "JSXOpeningElement":
      return namesOfElement(node);
    case "AssignmentExpression": {
      const written = part(node, "left", "property", "name") ?? part(node, "left", "name");
      return isText(written) && leadingProperties.has(written) ? [`${written} =`] : [];
    }
    case "CallExpression":
      return namesOfCall(node);
    default:
      return [];
  }
}

function namesOfElement(node: object): readonly string[] {
  const element = String(part(node, "name", "name"));
  const isOwn = /^[A-Z]/.test(element) || part(node, "name", "type") !== "JSXIdentifier";
  const attributes = part(node, "attributes");
  const names = Array.isArray(attributes) ? attributes.map((one) => String(part(one, "name", "name"))) : [];
  return [
    ...(!isOwn && unsafeElements.has(element) ? [`<${element}>`] : []),
    ...names
      .filter((name) => leadingAttributes.has(name) && element !== checkedLink)
      .map((name) => `<… ${name}>`),
    ...names.filter((name) => formAttributes.has(name) && !isOwn).map((name) => `<… ${name}>`),
  ];
}

const leavingCalls = new Set([
  "window.open",
  "location.assign",
  "location.replace",
  "document.write",
  "document.writeln",
]);

function namesOfCall(node: object): readonly string[] {
  const called = part(node, "callee", "property", "name");
  const object = part(node, "callee", "object", "name") ?? part(node, "callee", "object", "property", "name");
  const whole = `${String(object)}.${String(called)}`;
  if (leavingCalls.has(whole)) return [whole];
  const event = part(node, "arguments", "0", "value");
  return called === "addEventListener" && event === "message" ? ["on message"] : [];
}
