import { decodeText } from "./char-refs.ts";
import { readTags, type Tag } from "./read-tags.ts";

/**
 * Whether two contents are the same but for how they are written: order and quotes of attributes, character references, and a
 * `target` that is what an absent one means (contract D15, the portal writes the block anew from its elements).
 */
export const isSameContent = (one: string, other: string): boolean => normalForm(one) === normalForm(other);

function normalForm(html: string): string {
  const tags = readTags(html);
  const pieces = tags.flatMap((tag, position) => [
    normalTag(tag),
    decodeText(html.slice(tag.end, tags[position + 1]?.start ?? html.length)),
  ]);
  return JSON.stringify([decodeText(html.slice(0, tags[0]?.start ?? html.length)), ...pieces]);
}

function normalTag({ name, closes, attributes }: Tag): unknown {
  if (closes) return `/${name}`;
  const written = attributes
    .map((attribute) => [attribute.name, normalValue(attribute.name, decodeText(attribute.raw))] as const)
    .filter(([attribute, value]) => !(attribute === "target" && value === "_self"));
  return [name, ...written.toSorted(([one], [other]) => (one < other ? -1 : 1))];
}

const normalValue = (name: string, value: string): string =>
  name === "class" ? value.trim().replaceAll(/\s+/g, " ") : value;
