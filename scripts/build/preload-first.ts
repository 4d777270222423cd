import type { Plugin, Rolldown } from "vite";

/**
 * Lets a page fetch at once what its first script imports, instead of after having read it. Vite's own way would also wrap each
 * later import, which repeats itself here (`repeatable-imports.ts`).
 */
export function preloadFirst(): Plugin {
  return {
    name: "preload-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { chunk, bundle = {} }) =>
        [...importedBy(chunk?.imports ?? [], bundle)].map((file) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
          injectTo: "head" as const,
        })),
    },
  };
}

function importedBy(
  files: readonly string[],
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const chunk = bundle[file];
    if (chunk?.type === "chunk") importedBy(chunk.imports, bundle, found);
  }
  return found;
}
