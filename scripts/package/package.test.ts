import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";

import { contentPolicy } from "../build/content-policy.ts";
import { licencesFile, readLicences } from "../build/licences.ts";
import { writeTable } from "./licence-table.ts";
import type { Package } from "./make-package.ts";

const project = process.cwd();
const room = mkdtempSync(join(tmpdir(), "package-"));
const made: Package[] = [];
let contents = new Map<string, string>();

/** Two builds on a machine that does other things as well. */
const patience = 600_000;

beforeAll(async () => {
  const here = copySources(project, join(room, "here"));
  const elsewhere = copySources(here, join(room, "somewhere", "else", "entirely"));
  made.push(await runPackage(here, { TZ: "Pacific/Kiritimati", LANG: "C" }));
  made.push(await runPackage(elsewhere, { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8" }));
  const zip = readFileSync(made[0]?.file ?? "");
  contents = new Map(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}, patience);

afterAll(() => rmSync(room, { recursive: true }), patience);

/** `npm run package` in a folder of the sources, in whatever the tests' own environment says. */
async function runPackage(folder: string, env: Readonly<Record<string, string>>): Promise<Package> {
  const to = join(room, `zip-${made.length}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/package.ts", "--to", to],
    { cwd: folder, env: { ...process.env, ...env } },
  );
  return JSON.parse(stdout) as Package;
}

const sources =
  "index.html install.html package.json public scripts src tailwind.config.ts tsconfig.json vite.config.ts".split(
    " ",
  );

/** The sources alone in another place, with the packages that are installed here. */
function copySources(from: string, to: string): string {
  mkdirSync(to, { recursive: true });
  for (const name of sources) cpSync(join(from, name), join(to, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(to, "node_modules"), "dir");
  return to;
}

const names = () => [...contents.keys()];

test("the same sources make the same bytes in another folder, time zone and language", () => {
  const [here, elsewhere] = made;
  expect(here?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  expect({ ...elsewhere, file: "" }).toEqual({ ...here, file: "" });
});

test("the two pages lie at the root, and every file that they and the scripts name is there by a relative path", () => {
  expect(names()).toEqual(expect.arrayContaining(["index.html", "install.html", licencesFile]));
  const addresses = [...contents].flatMap(([name, text]) =>
    name.endsWith(".html")
      ? [...text.matchAll(/ (?:src|href)="([^"]*)"/gu)].map(([, address = ""]) => address)
      : [],
  );
  expect(addresses.length).toBeGreaterThan(6);
  expect(addresses.filter((address) => !names().includes(address.replace(/^\.\//u, "")))).toEqual([]);
  const parts = [...contents].flatMap(([name, text]) =>
    name.endsWith(".js")
      ? [...text.matchAll(/["'`]\.\/([\w-]+\.js)["'`]/gu)].map(([, part = ""]) => part)
      : [],
  );
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.filter((part) => !names().includes(`assets/${part}`))).toEqual([]);
});

test("both pages carry the content policy before anything that it judges", () => {
  for (const page of ["index.html", "install.html"]) {
    const text = contents.get(page) ?? "";
    expect(text).toContain(`<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`);
    expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.search(/<(?:script|link|style)\b/u));
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/u);
  }
});

test("no source map, no folder of this machine and no name of its user is in the package", () => {
  expect(names().filter((name) => name.endsWith(".map"))).toEqual([]);
  const traces = [project, room, homedir(), "sourceMappingURL"];
  const found = [...contents].flatMap(([name, text]) =>
    traces.filter((trace) => trace.length > 1 && text.includes(trace)).map((trace) => `${name}: ${trace}`),
  );
  expect(found).toEqual([]);
});

test("docs/licences.md lists what is in the package", () => {
  const table = writeTable(readLicences(contents.get(licencesFile) ?? ""));
  expect(readFileSync("docs/licences.md", "utf8"), "npm run licences writes it").toBe(table);
});
