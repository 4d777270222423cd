import { rawValueOf, type Tag } from "./read-tags.ts";

/** Whether a tag is what a manifest's selector (`tag`, `.class`, `tag.class`) finds; selectors of other forms find nothing. */
export function matchesSelector(tag: Tag, selector: string): boolean {
  const [, name = "", classes = ""] = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/i.exec(selector.trim()) ?? [];
  if (tag.closes || (name === "" && classes === "")) return false;
  if (name !== "" && name.toLowerCase() !== tag.name) return false;
  const own = new Set((rawValueOf(tag, "class") ?? "").split(/\s+/));
  return classes
    .split(".")
    .slice(1)
    .every((wanted) => own.has(wanted));
}

/** Which of the elements that a selector finds this one is, from 0 on. */
export const positionOf = (tags: readonly Tag[], tag: Tag, selector: string): number =>
  tags.filter((other) => other.start < tag.start && matchesSelector(other, selector)).length;
