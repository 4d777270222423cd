/** Gives a document with other text in one of its marked parts. Throws where the part is not marked, once and in this order. */
export function putPart(document: string, name: string, content: string): string {
  const begin = `<!-- ${name}: written by npm run docs -->\n`;
  const end = `\n<!-- end of ${name} -->`;
  const [before, rest, more] = document.split(begin);
  if (before === undefined || rest === undefined || more !== undefined || !rest.includes(end)) {
    throw new Error(`There is no part "${name}", or more than one.`);
  }
  return `${before}${begin}${content}${rest.slice(rest.indexOf(end))}`;
}
