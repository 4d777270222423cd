import { readFileSync } from "node:fs";

import type { Licence } from "../build/licences.ts";

type Row = Omit<Licence, "text">;

const reasons = "docs/decisions/001-libraries.md";

/** `docs/licences.md`: what is passed on with the app, what for, and under which licence. Throws for a dependency that nobody gave a reason. */
export function writeTable(licences: readonly Row[]): string {
  const purposes = readPurposes(readFileSync(reasons, "utf8"));
  const { dependencies } = readManifest("package.json");
  const unfounded = Object.keys(dependencies).filter((name) => !purposes.has(name));
  if (unfounded.length > 0) throw new Error(`${reasons} has no line for ${unfounded.join(", ")}.`);
  const names = licences.map(({ name }) => name);
  const rows = licences.map(
    ({ name, licence }) =>
      `| \`${name}\` | ${purposes.get(name) ?? purposeOfPart(name, names)} | ${licence} |`,
  );
  return `# Licences

Page Copier itself is under the MIT licence ([LICENSE](../LICENSE)). These packages are in what is built, each with its text in
\`licences.txt\` of the build and of the zip; why they were taken is in [decision 001](decisions/001-libraries.md). The build fails on
a licence outside of the list in \`scripts/build/licences.ts\`. Written by \`npm run licences\`; a test compares.

| package | for | licence |
| --- | --- | --- |
${rows.join("\n")}
`;
}

/** What each package is for, from the table of the decision, which may name several in one line. */
function readPurposes(markdown: string): ReadonlyMap<string, string> {
  const lines = [...markdown.matchAll(/^\| (`[^|]+) \| ([^|]+) \|/gmu)];
  return new Map(
    lines.flatMap(([, packages = "", purpose = ""]) =>
      [...packages.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => [name, purpose] as const),
    ),
  );
}

/** A package that came with others says with which. */
function purposeOfPart(name: string, others: readonly string[]): string {
  const users = others.filter((other) => {
    const { dependencies, peerDependencies } = readManifest(`node_modules/${other}/package.json`);
    return name in dependencies || name in peerDependencies;
  });
  return users.length === 0
    ? "its own text in the build"
    : `part of ${users.map((user) => `\`${user}\``).join(", ")}`;
}

interface Manifest {
  readonly dependencies: object;
  readonly peerDependencies: object;
}

function readManifest(file: string): Manifest {
  const given = JSON.parse(readFileSync(file, "utf8")) as Partial<Manifest>;
  return { dependencies: given.dependencies ?? {}, peerDependencies: given.peerDependencies ?? {} };
}
