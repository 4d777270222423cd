import { fileURLToPath } from "node:url";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Connect, type Plugin } from "vite";

import { preloadFirst } from "./scripts/build/preload-first.ts";
import { repeatableImports } from "./scripts/build/repeatable-imports.ts";
import { withoutAriaWords } from "./scripts/build/without-aria-words.ts";
import { withoutPullClient } from "./scripts/build/without-pull-client.ts";
import { ariaPackages } from "./src/app/aria-words.ts";

/** The portal opens the app by a form POST (contract B1); answer it with the page, as any real host must. */
function answerPostWithPage(): Plugin {
  const postAsGet: Connect.NextHandleFunction = (request, _response, next) => {
    if (request.method === "POST") request.method = "GET";
    next();
  };
  return {
    name: "answer-post-with-page",
    configureServer(server) {
      server.middlewares.use(postAsGet);
    },
    configurePreviewServer(server) {
      server.middlewares.use(postAsGet);
    },
  };
}

/** What only one of the two pages needs at first: its own script, and all of the installation. */
const ownScript =
  /[\\/]src[\\/](?:main|install)\.tsx$|[\\/](?:index|install)\.html$|[\\/]wire-install\.tsx$|[\\/]install[\\/]/u;
const languageFile = /[\\/]src[\\/]i18n[\\/](?!sections)[\w-]+[\\/]/u;

export default defineConfig({
  base: "./",
  plugins: [
    answerPostWithPage(),
    withoutAriaWords(ariaPackages),
    preloadFirst(),
    repeatableImports(),
    withoutPullClient(),
    react(),
    tailwindcss(),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2022",
    sourcemap: false,
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
