import { isMap } from "../../php/bind.ts";

/** The caller sent something that means nothing; the message is a sentence for them. */
export class BadInput extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** The JSON map of a body; an empty body is an empty map. */
export function readFields(body: string): Fields {
  if (body.trim() === "") return {};
  const fields = parse(body);
  if (!isMap(fields)) throw new BadInput("The body must be a JSON object.");
  return fields;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) throw new BadInput("The body is not JSON.");
    throw error;
  }
}

export function readText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string" || value === "") throw new BadInput(`"${name}" must be a text.`);
  return value;
}

/** A whole number from 0 on; a text of digits counts, since forms send texts. */
export function readPositive(fields: Fields, name: string): number {
  const value = fields[name];
  const number =
    typeof value === "number" || (typeof value === "string" && value !== "") ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new BadInput(`"${name}" must be a whole number from 0 on.`);
  }
  return number;
}

export function readBoolean(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value !== "boolean") throw new BadInput(`"${name}" must be true or false.`);
  return value;
}

/** One of some words. */
export function readOneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === fields[name]);
  if (found === undefined) throw new BadInput(`"${name}" must be one of ${words.join(", ")}.`);
  return found;
}

/** Complains of names that mean nothing here, so that a misspelt one does not pass for done. */
export function allowOnly(fields: Fields, names: readonly string[]): void {
  const unknown = Object.keys(fields).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new BadInput(`Unknown: ${unknown.join(", ")}. Known: ${names.join(", ")}.`);
  }
}
