import type { Plugin } from "vite";

const wordsFile = /[\\/](react-aria|react-stately)[\\/]dist[\\/]private[\\/](\w+)[\\/]intlStrings\.mjs$/u;
const ownWordsFile = /[\\/]react-aria-components[\\/]dist[\\/]private[\\/]intlStrings\.mjs$/u;

/** The name under which a file of words is asked for; `null` for any other file. */
function packageOf(file: string): string | null {
  if (ownWordsFile.test(file)) return "react-aria-components";
  const [, library, folder] = wordsFile.exec(file) ?? [];
  return library === undefined ? null : `@${library}/${folder}`;
}

/**
 * Leaves out what React Aria says in 34 languages, since the app tells it what to say (`src/app/aria-words.ts`). The build fails
 * where something of it is used whose words nobody has given: it would break the screen that it is on.
 */
export function withoutAriaWords(given: readonly string[]): Plugin {
  return {
    name: "without-aria-words",
    apply: "build",
    enforce: "pre",
    load: (file) => (packageOf(file) === null ? null : "export default {};"),
    generateBundle(_, bundle) {
      const used = Object.values(bundle).flatMap((part) =>
        part.type === "chunk" ? Object.entries(part.modules) : [],
      );
      for (const [file, { renderedLength }] of used) {
        const name = renderedLength === 0 ? null : packageOf(file);
        if (name !== null && !given.includes(name)) {
          this.error(`React Aria asks for words of "${name}": give them in src/app/aria-words.ts.`);
        }
      }
    },
  };
}
