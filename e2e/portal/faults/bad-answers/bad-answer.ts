import type { LoggedCall } from "../../core/call-log.ts";
import type { Rewrite, RestAnswer } from "../fault-rules.ts";
import { editText, type TextEdit } from "./edit-text.ts";
import { editValue, type ValueEdit } from "./edit-value.ts";
import type { Json } from "./odd-values.ts";

/** What is made of a true answer. */
export type BadAnswer =
  /** Values in the result of a method, alone or in a batch. `command`: which one of this method, where a batch has several. */
  | { readonly what: "result"; readonly command: number; readonly edits: readonly ValueEdit[] }
  /** Values anywhere in the answer: `result`, `time`, the maps of a batch. */
  | { readonly what: "envelope"; readonly edits: readonly ValueEdit[] }
  | { readonly what: "text"; readonly edit: TextEdit };

/** The fault that makes answers of this method bad ones; `ids` are those of rows that the portal has. */
export function rewriteAs(method: string, bad: BadAnswer, ids: () => readonly number[]): Rewrite {
  if (bad.what === "text") return (answer) => editText(answer, bad.edit);
  const change = (value: Json) => bad.edits.reduce((made, edit) => editValue(made, edit, ids()), value);
  if (bad.what === "result") return changeResults(method, change, bad.command);
  return (answer) => {
    const body = parse(answer);
    return body === null ? answer : { ...answer, body: JSON.stringify(change(body)) };
  };
}

/** Changes the results of a method, alone or in a batch; with `command` only that one of several in a batch. */
export const changeResults =
  (method: string, change: (result: Json) => Json, command: number | null = null): Rewrite =>
  (answer, call) => {
    const body = parse(answer);
    const places = body === null ? [] : placesOfResults(body, call, method);
    const chosen =
      command === null ? places : places.slice(command % places.length, (command % places.length) + 1);
    for (const { holder, key } of chosen) holder[key] = change(holder[key] ?? null);
    return chosen.length === 0 ? answer : { ...answer, body: JSON.stringify(body) };
  };

type JsonMap = { [name: string]: Json };

export const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The page of a proxy, or a broken connection, stays what it is. */
function parse({ status, body, dropped }: RestAnswer): JsonMap | null {
  if (dropped || status !== 200 || body === "" || body.startsWith("<")) return null;
  const parsed: Json = JSON.parse(body);
  return isMap(parsed) ? parsed : null;
}

/** Where the results of a method stand; none where it was refused. */
function placesOfResults(
  body: JsonMap,
  { method: called, params }: LoggedCall,
  method: string,
): readonly { readonly holder: JsonMap; readonly key: string }[] {
  if (called.toLowerCase() !== "batch" || method === "batch") return [{ holder: body, key: "result" }];
  const commands = params["cmd"];
  const maps = body["result"];
  const results = isMap(maps) ? maps["result"] : undefined;
  if (typeof commands !== "object" || commands === null || !isMap(results)) return [];
  return Object.entries(commands)
    .filter(([key, text]) => methodIn(text) === method && Object.hasOwn(results, key))
    .map(([key]) => ({ holder: results, key }));
}

const methodIn = (command: unknown): string =>
  typeof command === "string" ? (command.split("?")[0] ?? "") : "";

/** Methods of a request: `batch` and its commands, or the method itself. */
export function methodsIn(method: string, params: Readonly<Record<string, unknown>>): readonly string[] {
  const commands = method === "batch" ? params["cmd"] : null;
  if (typeof commands !== "object" || commands === null) return [method];
  return [method, ...Object.values(commands).map(methodIn)];
}
