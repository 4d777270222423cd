import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "vite";

import { listFiles, zipFolder } from "./zip-folder.ts";

export interface Package {
  /** Path of the zip. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** How many files are in it. */
  readonly files: number;
}

/** Builds the app of the working folder aside, and leaves `page-copier-<version>.zip` in the folder `to`. */
export function makePackage(to: string): Promise<Package> {
  return withBuild((builtFolder) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    const zip = zipFolder(builtFolder);
    const file = join(to, `page-copier-${version}.zip`);
    mkdirSync(to, { recursive: true });
    writeFileSync(file, zip);
    return {
      file,
      bytes: zip.byteLength,
      sha256: createHash("sha256").update(zip).digest("hex"),
      files: listFiles(builtFolder).length,
    };
  });
}

/** Builds the app of the working folder into one that is there for as long as it is looked at. */
export async function withBuild<Found>(look: (builtFolder: string) => Found): Promise<Found> {
  // React builds otherwise what it says to developers into the app, should somebody's shell ask for that.
  process.env["NODE_ENV"] = "production";
  const outDir = mkdtempSync(join(tmpdir(), "page-copier-"));
  try {
    await build({ logLevel: "warn", build: { outDir, emptyOutDir: true } });
    return look(outDir);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
