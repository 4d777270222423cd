import type { Plugin } from "vite";

/**
 * What stands in the built app in place of `import(file)`. Browsers before 2026 remember for good that a file did not come
 * (whatwg/html#10327), so that only another address is asked for anew. What has come is kept under the address it came from: no
 * file is ever there twice. Self-contained, since its text goes to the head of the file that imports.
 */
const bringSource = `
const partsByFile = new Map();
function bringPart(file, load) {
  const part = partsByFile.get(file) ?? { failures: 0, loading: null };
  partsByFile.set(file, part);
  part.loading ??= load(part.failures === 0 ? file : file + "?again=" + part.failures).catch((error) => {
    part.failures += 1;
    part.loading = null;
    throw error;
  });
  return part.loading;
}
`;

const preloadHelper = "\0vite/preload-helper.js";
const firstWords = /[\\/]src[\\/]i18n[\\/][\w-]+[\\/]first\.ts$/u;
/**
 * Files that others stand on, which see to it that these are there first. They are asked for under their own address only: under
 * a second one they would be there twice. A browser that remembers their failure has to load the app again, as it is told.
 */
const stoodOn = /^(?:\.\/)?(?:assets\/)?list-/u;
const importOfFile = /\bimport\((["'`])(\.\/[^"'`]+\.js)\1\)/gu;

/** The code with every import of a file made repeatable. */
export function makeImportsRepeatable(code: string): string {
  const changed = code.replace(importOfFile, (_, quote: string, file: string) => {
    const address = `${quote}${file}${quote}`;
    if (stoodOn.test(file)) return `import(${address})`;
    return `bringPart(${address}, (address) => import(/* @vite-ignore */ address))`;
  });
  return changed === code ? code : `${bringSource}${changed}`;
}

/**
 * Has a part of the app that did not come fetched anew when it is imported again. That works for a file only if all that it needs
 * itself is there already, so anything else fails the build.
 */
export function repeatableImports(): Plugin {
  return {
    name: "repeatable-imports",
    apply: "build",
    enforce: "pre",
    // Vite's own wrapper brings style sheets and other files along, of which there are none.
    load: (id) => (id === preloadHelper ? "export const __vitePreload = (load) => load();" : null),
    renderChunk: (code) => ({ code: makeImportsRepeatable(code), map: null }),
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter((part) => part.type === "chunk");
      const isFirst = (id: string | null) => id !== null && firstWords.test(id);
      // With the first words comes what the other words of a language share with them.
      const there = new Set(
        files
          .filter(
            ({ isEntry, facadeModuleId, fileName }) =>
              isEntry || isFirst(facadeModuleId) || stoodOn.test(fileName),
          )
          .flatMap(({ fileName, imports }) => [fileName, ...imports]),
      );
      for (const { fileName, imports } of files) {
        const missing = imports.filter((file) => !there.has(file));
        if (missing.length > 0)
          this.error(`${fileName} cannot be fetched anew: it needs ${missing.join(", ")}.`);
      }
    },
  };
}
