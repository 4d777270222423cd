import { isMap, toText } from "./bind.ts";
import { PhpDate } from "./json.ts";

/** An answer's body as `.xml` has it (contract A1): one element a key, `item` for what stands in a list. */
export function encodePhpXml(body: object): string {
  return `<?xml version="1.0" encoding="utf-8"?><response>${encodeValue(body)}</response>`;
}

function encodeValue(value: unknown): string {
  if (value instanceof PhpDate) return "";
  if (!Array.isArray(value) && !isMap(value)) return escapeText(toText(value));
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const name = elementName.test(key) ? key : "item";
      return `<${name}>${encodeValue(field)}</${name}>`;
    })
    .join("");
}

const elementName = /^[a-z_][\w.-]*$/i;

function escapeText(text: string): string {
  return text.replaceAll(notInXml, "").replaceAll(/[<>&'"]/g, (found) => escapes[found] ?? found);
}

/** Control characters and halves of surrogate pairs. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "'": "&apos;",
  '"': "&quot;",
};
