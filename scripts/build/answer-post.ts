import type { Connect, Plugin } from "vite";

/** Addresses of the two pages; a portal adds a query of its own (contract B2). */
const pageAddress = /^\/(?:index\.html|install\.html)?(?:\?|$)/u;

/**
 * Lets the development server and the preview answer the form POST by which a portal opens the app (contract B1), as any host must.
 * The body holds tokens of the user and is read by nobody.
 */
export function answerPostWithPage(): Plugin {
  const postAsGet: Connect.NextHandleFunction = (request, _response, next) => {
    if (request.method === "POST" && pageAddress.test(request.url ?? "")) request.method = "GET";
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

/**
 * Names under which a tunnel leads a real portal to the development server, from the variable ALLOWED_HOSTS, separated by commas; Vite refuses
 * all others. `.example.com` allows every name below it.
 */
export function tunnelHosts(): string[] {
  const named = process.env["ALLOWED_HOSTS"] ?? "";
  return named.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}
