import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is in the small folder that stands for a build; names as Vite gives them. */
export const sample = {
  "index.html": page("the app"),
  "install.html": page("the installation"),
  "icon.svg": `<svg xmlns="http://www.w3.org/2000/svg">${"<path/>".repeat(100)}</svg>`,
  "licences.txt": "MIT\n".repeat(300),
  "assets/start-1a_2B-c3.js": "export const page = 1;\n".repeat(4_000),
  "assets/start-9z8y7x.css": ".page { color: red; }\n".repeat(300),
} as const;

function page(what: string): string {
  return `<!doctype html><title>${what}</title>\n${"<!-- as long as a page -->\n".repeat(40)}`;
}

export interface SampleFolder {
  readonly root: string;
  readonly remove: () => void;
}

/** Makes the folder, with files in it and beside it that nobody may read. */
export function makeSampleFolder(): SampleFolder {
  const around = mkdtempSync(join(tmpdir(), "page-copier-sample-"));
  const root = join(around, "dist");
  mkdirSync(join(root, "assets"), { recursive: true });
  for (const [name, text] of Object.entries(sample)) writeFileSync(join(root, name), text);
  for (const secret of [join(around, "secret.txt"), join(root, ".env")]) writeFileSync(secret, "a secret");
  return { root, remove: () => rmSync(around, { recursive: true }) };
}
