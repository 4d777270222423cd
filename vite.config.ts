import { fileURLToPath } from "node:url";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Connect, type Plugin } from "vite";

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

export default defineConfig({
  base: "./",
  plugins: [answerPostWithPage(), react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2022",
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
