import { readFileSync } from "node:fs";

import type { Plugin } from "vite";

/** Where Vite puts what it found, and the file of the build that people read. */
export const foundFile = "licences.json";
export const licencesFile = "licences.txt";

/** Licences that ask for no more than that they are passed on with the code. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

/** What a package is passed on under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly text: string;
}

/** They write text of their own into the build, without a module that Vite could find. */
const writers: readonly Licence[] = [
  readInstalled("rolldown", "LICENSE"),
  readInstalled("tailwindcss", "LICENSE"),
];

/**
 * Puts `licences.txt` into the build: each package that is bundled, its version, its licence and the text of it. A package without a text, or under
 * another licence than the allowed ones, fails the build. Needs `build.license` with the file name above.
 */
export function licencesInBuild(): Plugin {
  return {
    name: "licences",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const found = bundle[foundFile];
        if (found?.type !== "asset") throw new Error(`Vite left no ${foundFile}.`);
        const licences = readFound(found.source.toString());
        const problems = problemsOf(licences);
        if (problems.length > 0) this.error(problems.join(" "));
        Reflect.deleteProperty(bundle, foundFile);
        this.emitFile({ type: "asset", fileName: licencesFile, source: writeLicences(licences) });
      },
    },
  };
}

/** The bundled packages by name, out of Vite's JSON, and those who write into the build. */
export function readFound(json: string): readonly Licence[] {
  const rows = JSON.parse(json) as readonly {
    readonly name: string;
    readonly version: string;
    readonly identifier?: string;
    readonly text?: string;
  }[];
  const found = rows.map(({ name, version, identifier = "", text = "" }) => ({
    name,
    version,
    licence: identifier,
    text,
  }));
  return [...found, ...writers].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why these may not be passed on, in sentences; none where they may. */
export function problemsOf(licences: readonly Licence[]): readonly string[] {
  return licences.flatMap(({ name, licence, text }) => [
    ...(allowed.has(licence) ? [] : [`${name} has the licence "${licence}", which is not allowed.`]),
    ...(text === "" ? [`${name} has no licence text to pass on.`] : []),
  ]);
}

const rule = "-".repeat(78);

export function writeLicences(licences: readonly Licence[]): string {
  const parts = licences.map(
    ({ name, version, licence, text }) => `${rule}\n${name} ${version}\nLicence: ${licence}\n\n${text}\n`,
  );
  return `Page Copier contains code of these packages, under their own licences.\n\n${parts.join("\n")}`;
}

const heading = new RegExp(String.raw`^${rule}\n(\S+) (\S+)\nLicence: (\S+)$`, "gmu");

/** The packages that a `licences.txt` lists, without their texts. */
export function readLicences(text: string): readonly Omit<Licence, "text">[] {
  return [...text.matchAll(heading)].map(([, name = "", version = "", licence = ""]) => ({
    name,
    version,
    licence,
  }));
}

function readInstalled(name: string, textFile: string): Licence {
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
    readonly version: string;
    readonly license: string;
  };
  return { name, version, licence: license, text: readFileSync(new URL(textFile, folder), "utf8").trim() };
}
