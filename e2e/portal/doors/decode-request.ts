import { isMap } from "../php/bind.ts";
import { decodeForm } from "../php/form.ts";
import { multipartAsForm } from "./multipart.ts";

export interface Incoming {
  /** Without the question mark. */
  readonly query: string;
  readonly contentType: string;
  readonly body: string;
}

/** The data of a request (contract A2): the query first, the body's names lie over it, one level deep. */
export function decodeRequest({ query, contentType, body }: Incoming): Readonly<Record<string, unknown>> {
  return { ...decodeForm(query), ...decodeBody(contentType, body) };
}

function decodeBody(contentType: string, body: string): Readonly<Record<string, unknown>> {
  const [kind = ""] = contentType.split(";");
  switch (kind.trim().toLowerCase()) {
    case "application/json":
      return decodeJson(body);
    case "multipart/form-data":
      return decodeForm(multipartAsForm(contentType, body));
    default:
      return decodeForm(body);
  }
}

/** Broken JSON is ignored without a word, and whatever it held is lost, the token included (contract A2). */
function decodeJson(body: string): Readonly<Record<string, unknown>> {
  try {
    const decoded: unknown = JSON.parse(body);
    return isMap(decoded) ? decoded : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
