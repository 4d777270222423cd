import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import { zipSync, type Zippable } from "fflate";

/** A zip knows no time zone, so the clock on the wall is what must be the same everywhere; it knows no earlier year. */
const noTime = () => new Date(1980, 0, 1, 12);

/** A plain file that everybody may read, as Unix writes it into a zip. */
const unix = 3;
const readable = 0o100644 * 2 ** 16;

/** Names of all files below a folder, with `/`, in the same order everywhere. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** A zip of all files below a folder: the same files make the same bytes, whoever packs them, wherever and whenever. */
export function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const name of listFiles(folder)) {
    files[name] = [
      readFileSync(join(folder, name)),
      { level: 9, mtime: noTime(), os: unix, attrs: readable },
    ];
  }
  return zipSync(files);
}
