/** The text fields of a multipart body as a form body; files are left out, since no landing method takes one. */
export function multipartAsForm(contentType: string, body: string): string {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return "";
  return body
    .split(`--${boundary}`)
    .slice(1)
    .flatMap((part) => readField(part) ?? [])
    .join("&");
}

function readField(part: string): string | null {
  const cut = part.indexOf("\r\n\r\n");
  const head = part.slice(0, cut);
  const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1];
  if (cut < 0 || name === undefined || /[;\s]filename="/i.test(head)) return null;
  const value = part.slice(cut + 4).replace(/\r\n$/, "");
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}
