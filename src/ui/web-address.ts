/**
 * The address if it is an absolute one of the web, else `null`: `javascript:`, `data:` and the like from a foreign
 * answer must never become a link, nor one with a name before its host, which seems to lead to that name, or without its
 * slashes, of which a browser makes others.
 */
export function webAddress(href: string): string | null {
  if (!/^https?:\/\/[^/\\]/i.test(href) || !URL.canParse(href)) return null;
  const { username, password } = new URL(href);
  return username === "" && password === "" ? href : null;
}
