/**
 * The import table of the house: what each room may import. ARCHITECTURE.md shows the same table to people.
 * A room is the first folder below `src`, with `e2e/portal` beside them.
 */
export interface Room {
  /** Other rooms whose files may be imported. */
  readonly rooms: readonly string[];
  /** Packages that may be imported; a trailing slash-less name also covers its subpaths. */
  readonly packages: readonly string[];
}

const react = ["react", "react-dom"];
const reactAria = ["react-aria-components", "@internationalized/string", "lucide-react"];

export const rooms: Readonly<Record<string, Room>> = {
  lib: { rooms: [], packages: [] },
  model: { rooms: ["lib"], packages: [] },
  tree: { rooms: ["model", "lib"], packages: [] },
  copy: { rooms: ["model", "lib"], packages: [] },
  install: { rooms: ["model", "lib"], packages: [] },
  portal: { rooms: ["model", "lib"], packages: ["@bitrix24/b24jssdk", "valibot"] },
  journal: { rooms: ["model", "lib"], packages: ["idb", "valibot"] },
  i18n: { rooms: ["model", "lib"], packages: ["react", "@internationalized/string"] },
  ui: { rooms: ["lib"], packages: [...react, ...reactAria] },
  bindings: {
    rooms: ["portal", "copy", "install", "journal", "tree", "model", "lib"],
    packages: [...react, "@tanstack/react-query"],
  },
  parts: { rooms: ["ui", "tree", "model", "i18n", "lib"], packages: [...react, ...reactAria] },
  features: {
    rooms: ["bindings", "parts", "ui", "tree", "model", "i18n", "lib"],
    packages: [...react, ...reactAria, "papaparse"],
  },
  app: {
    rooms: [
      "features",
      "bindings",
      "parts",
      "ui",
      "portal",
      "copy",
      "install",
      "journal",
      "tree",
      "model",
      "i18n",
      "lib",
    ],
    packages: [...react, ...reactAria, "@tanstack/react-query"],
  },
};

/** Packages that tests of any room may import, beside the local portal, which they may talk to; tests run in Node. */
export const testPackages: readonly string[] = [
  "vitest",
  "fast-check",
  "fake-indexeddb",
  "node:fs",
  "node:util",
];
