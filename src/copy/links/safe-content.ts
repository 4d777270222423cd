import { readTags } from "./read-tags.ts";

/** What the portal's filter may take out of a content, or what components and CRM forms have made of it (contract D15). */
const filtered =
  /<\?|<!|<\/?(?:script|style|iframe|object|embed|form|input|select|button|textarea|svg|video|audio|link|meta|noscript|template)\b|\son\w+\s*=|javascript:|data-b24form|#crm|#user|form:|product:|\$result\[/i;

/** As contact data of the CRM looks once its marker is replaced (contract E1). */
const contact = /tel:|mailto:|@|\d(?:[\s().–-]*\d){6}/i;

/**
 * Whether a block without components may be written whole: what `getcontent` shows is rendered, and writing it would freeze what the
 * portal fills in. Nothing in it looks as if the portal had, nor as if its filter would take it out (docs/decisions/014).
 */
export const isSafeToWrite = (html: string): boolean => !filtered.test(html) && !contact.test(seenText(html));

/** The text between the tags, and where links lead. */
function seenText(html: string): string {
  const tags = readTags(html);
  const links = tags.flatMap(({ attributes }) => attributes.filter(({ name }) => name === "href"));
  const between = tags.map(({ end }, position) => html.slice(end, tags[position + 1]?.start ?? html.length));
  return [
    html.slice(0, tags[0]?.start ?? html.length),
    ...between,
    ...links.map(({ raw }) => hrefOf(raw)),
  ].join("\n");
}

/** Digits of ids and of addresses are no phone numbers. */
const hrefOf = (raw: string): string => (/^(?:tel|mailto):/i.test(raw.trim()) ? raw : "");
