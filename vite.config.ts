import { fileURLToPath } from "node:url";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { answerPostWithPage, tunnelHosts } from "./scripts/build/answer-post.ts";
import { contentPolicyInPages } from "./scripts/build/content-policy.ts";
import { foundFile, licencesInBuild } from "./scripts/build/licences.ts";
import { preloadFirst } from "./scripts/build/preload-first.ts";
import { repeatableImports } from "./scripts/build/repeatable-imports.ts";
import { withoutAriaWords } from "./scripts/build/without-aria-words.ts";
import { withoutPullClient } from "./scripts/build/without-pull-client.ts";
import { ariaPackages } from "./src/app/aria-words.ts";

/** What only one of the two pages needs at first: its own script. The rest of the installation comes later, like that of the app. */
const ownScript =
  /[\\/]src[\\/](?:main|install)\.tsx$|[\\/](?:index|install)\.html$|[\\/]wire-install\.tsx$/u;
const languageFile = /[\\/]src[\\/]i18n[\\/](?!sections)[\w-]+[\\/]/u;

export default defineConfig({
  base: "./",
  plugins: [
    answerPostWithPage(),
    withoutAriaWords(ariaPackages),
    preloadFirst(),
    contentPolicyInPages(),
    repeatableImports(),
    withoutPullClient(),
    licencesInBuild(),
    react(),
    tailwindcss(),
  ],
  resolve: {
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
    // In which order a file is put together depends on where packages lie: linked ones count as lying here (docs/decisions/020).
    preserveSymlinks: true,
  },
  server: { allowedHosts: tunnelHosts() },
  build: {
    target: "es2022",
    sourcemap: false,
    license: { fileName: foundFile },
    modulePreload: false,
    rolldownOptions: {
      input: ["index.html", "install.html"],
      output: {
        codeSplitting: {
          // Beside the page's own script, three files of code: what the first screen needs, the list of pages, and all the rest. What is never loaded by
          // halves never fails by halves.
          groups: [
            { name: "start", tags: ["$initial"], test: (file) => !ownScript.test(file), priority: 2 },
            { name: "list", test: /[\\/]pick-pages[\\/]page-list\.tsx$/u, priority: 1.5 },
            { name: "later", test: (file) => !languageFile.test(file) && !ownScript.test(file), priority: 1 },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1000,
  },
});
