/**
 * The address if it is an absolute one of the web, else `null`: `javascript:`, `data:` and the like from a foreign
 * answer must never become a link.
 */
export function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol } = new URL(href);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
