import type { RestAnswer } from "../fault-rules.ts";

/** One change to the text of an answer. `at` from 0 to 1 is a place in it. */
export interface TextEdit {
  readonly do: (typeof textEdits)[number];
  readonly at: number;
}

export const textEdits = [
  "cut",
  "more-behind",
  "twice",
  "byte-order-mark",
  "html",
  "empty",
  "blank",
  "content-type",
  "no-utf8",
  "keys-twice",
  "proto-keys",
  "a-list",
  "a-number",
  "null",
  "error-with-200",
  "error-without-text",
  "error-that-is-a-map",
  "error-beside-result",
  "deep",
  "huge",
] as const;

const html = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Please sign in</body></html>";

/** The same answer with other text; its status stays. */
export function editText(answer: RestAnswer, { do: how, at }: TextEdit): RestAnswer {
  if (how === "content-type")
    return { ...answer, contentType: at < 0.5 ? "text/html" : "application/octet-stream" };
  if (how === "html") return { ...answer, body: html, contentType: "text/html" };
  if (how === "no-utf8") return { ...answer, bytes: brokenBytes(answer.body, at) };
  return { ...answer, body: otherText(answer.body, how, at) };
}

type OtherText = Exclude<TextEdit["do"], "content-type" | "html" | "no-utf8">;

function otherText(body: string, how: OtherText, at: number): string {
  switch (how) {
    case "cut":
      return body.slice(0, Math.floor(body.length * at));
    case "more-behind":
      return `${body}<br />\n<b>Warning</b>: Unknown on line 0`;
    case "twice":
      return body + body;
    case "byte-order-mark":
      return `\uFEFF${body}`;
    case "blank":
      return " \n\t ";
    case "keys-twice":
      return body.replace(/\}\s*$/, ',"result":null,"time":null}');
    case "proto-keys":
      return body
        .replaceAll("{", '{"__proto__":{"ID":"1","error":"ACCESS_DENIED","result":true},')
        .replaceAll(",}", "}");
    case "a-list":
      return `[${body}]`;
    case "a-number":
      return "17";
    case "null":
      return "null";
    case "error-with-200":
      return '{"error":"ODD_CODE","error_description":"Odd"}';
    case "error-without-text":
      return '{"error":""}';
    case "error-that-is-a-map":
      return '{"error":{"code":7},"error_description":["Odd"]}';
    case "error-beside-result":
      return body.replace("{", '{"error":"ODD_CODE","error_description":"Odd",');
    case "deep":
      return `{"result":${"[".repeat(10_000)}${"]".repeat(10_000)},"time":{}}`;
    case "huge":
      return `{"result":"${"x".repeat(10_000_000)}","time":{}}`;
    case "empty":
      return "";
  }
}

/** A byte that UTF-8 does not know, somewhere. */
function brokenBytes(body: string, at: number): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(body);
  if (bytes.length > 0) bytes[Math.floor((bytes.length - 1) * at)] = 0xff;
  return bytes;
}
