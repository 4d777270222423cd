import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";

import { zipFolder } from "./zip-folder.ts";

const folders: string[] = [];

function makeFolder(files: Readonly<Record<string, string>>, changedAt: number): string {
  const folder = mkdtempSync(join(tmpdir(), "zip-"));
  folders.push(folder);
  mkdirSync(join(folder, "assets"));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: changedAt % 2 === 0 ? 0o600 : 0o755 });
    utimesSync(join(folder, name), changedAt, changedAt);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test("the same files make the same zip, whatever their folder, age, rights and order of writing", () => {
  const one = makeFolder({ "index.html": "page", "assets/b.js": "b", "assets/a.js": "a" }, 1_600_000_001);
  const other = makeFolder({ "assets/a.js": "a", "assets/b.js": "b", "index.html": "page" }, 1_700_000_000);
  expect(Buffer.from(zipFolder(one)).equals(zipFolder(other))).toBe(true);
});

test("the time zone of the machine does not show in the zip", () => {
  const folder = makeFolder({ "index.html": "page" }, 1_600_000_001);
  const zone = process.env["TZ"];
  const zips = ["Pacific/Kiritimati", "America/Los_Angeles"].map((name) => {
    process.env["TZ"] = name;
    return Buffer.from(zipFolder(folder)).toString("hex");
  });
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(zips[0]).toBe(zips[1]);
});

test("what was packed comes out again, by names with slashes in their order", () => {
  const files = { "assets/a.js": "a", "assets/b.js": "ü".repeat(2000), "index.html": "" };
  const unpacked = unzipSync(zipFolder(makeFolder(files, 1_600_000_001)));
  const texts = Object.entries(unpacked).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]);
  expect(texts).toEqual(Object.entries(files));
});
