const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u{A0}",
};

/** The text that HTML with character references stands for; references that are not known stay as they are. */
export const decodeText = (html: string): string =>
  html.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (written, hex, decimal, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? written;
    const point = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : written;
  });
