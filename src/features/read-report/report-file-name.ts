/** Name of a report's file: the day of the run (UTC) and the source site, without what a file system would refuse. */
export function reportFileName(startedAt: number, site: string, ending: "csv" | "json"): string {
  const day = new Date(startedAt).toISOString().slice(0, 10);
  const plain = site
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  const name = /^.{0,60}/u.exec(plain)?.[0] ?? "";
  return ["page-copier", day, name].filter((part) => part !== "").join("_") + `.${ending}`;
}
