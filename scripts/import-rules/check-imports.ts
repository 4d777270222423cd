import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

import { parseSync } from "oxc-parser";

import { rooms, testPackages } from "./rules.ts";

export interface Violation {
  /** Path of the importing file, relative to the root. */
  readonly file: string;
  readonly specifier: string;
  readonly reason: string;
}

/** Checks every static, dynamic, type and re-exporting import below `root/src` and `root/e2e/portal`. */
export function checkImports(root: string): readonly Violation[] {
  return [...filesBelow(join(root, "src")), ...filesBelow(join(root, "e2e", "portal"))].flatMap((path) => {
    const file = relative(root, path).split(sep).join("/");
    return specifiersOf(path).flatMap((specifier) => {
      const reason = refuse(root, file, specifier);
      return reason === null ? [] : [{ file, specifier, reason }];
    });
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.(ts|tsx|js|jsx)$/.test(entry.name) ? [path] : [];
  });
}

function specifiersOf(path: string): readonly string[] {
  const source = readFileSync(path, "utf8");
  const { module } = parseSync(path, source);
  const fixed = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
    ),
  ];
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^["'`]|["'`]$/g, ""),
  );
  return [...new Set([...fixed, ...dynamic])];
}

/** Why `file` may not import `specifier`, or `null` when it may. */
function refuse(root: string, file: string, specifier: string): string | null {
  const target = targetOf(root, file, specifier);
  if (file.startsWith("e2e/portal/")) {
    if (target.kind === "package" || target.path.startsWith("e2e/portal/")) return null;
    return "the local portal is the other side of the wire: it imports nothing of ours outside e2e/portal";
  }
  const room = file.split("/")[1] ?? "";
  const rule = rooms[room];
  // main.tsx and install.tsx only call the composition root.
  const allowed = rule ?? { rooms: ["app"], packages: ["react", "react-dom"] };
  const isTest = /\.test\.tsx?$|\/testing\//.test(file);
  if (target.kind === "package") {
    const packages = isTest ? [...allowed.packages, ...testPackages] : allowed.packages;
    const permitted = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return permitted ? null : `${room} may not import the package "${specifier}"`;
  }
  if (isTest && target.path.startsWith("e2e/portal/")) return null;
  return refuseRoom(file, room, allowed.rooms, target.path);
}

function refuseRoom(file: string, room: string, allowed: readonly string[], path: string): string | null {
  const [top, targetRoom = "", feature] = path.split("/");
  if (top !== "src") return `${room} may not import ${path}`;
  if (targetRoom !== room) {
    return allowed.includes(targetRoom)
      ? null
      : `${room} may not import ${targetRoom}; see the table in ARCHITECTURE.md`;
  }
  const own = file.split("/")[2];
  return room === "features" && feature !== own ? `feature ${own} may not import feature ${feature}` : null;
}

type Target = { readonly kind: "package" } | { readonly kind: "file"; readonly path: string };

function targetOf(root: string, file: string, specifier: string): Target {
  if (specifier.startsWith("@/")) return { kind: "file", path: `src/${specifier.slice(2)}` };
  if (!specifier.startsWith(".")) return { kind: "package" };
  const path = relative(root, resolve(root, dirname(file), specifier));
  return { kind: "file", path: path.split(sep).join("/") };
}
