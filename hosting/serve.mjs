/**
 * Page Copier for those without a web server: `node hosting/serve.mjs` serves the folder that `npm run build` makes, as
 * `nginx.conf` does. It speaks http; something in front of it has to speak https (docs/hosting.md). By environment:
 * HOST (127.0.0.1), PORT (8080), ROOT (dist beside this folder), FRAME_ANCESTORS (the portals that may show the app, with
 * spaces between them, in place of Bitrix24's cloud).
 */
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { cloudPortals, headersFor, types } from "./headers.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ path: string, type: string, size: number, version: string }} File */

const { HOST = "127.0.0.1", PORT = "8080", FRAME_ANCESTORS = cloudPortals } = process.env;
const portals = FRAME_ANCESTORS.trim().split(/\s+/u);
// In a header a comma begins another policy and a semicolon another part of it: a slip would name other portals than it seems to.
if (!portals.every((portal) => /^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?$/iu.test(portal))) {
  console.error(
    `FRAME_ANCESTORS takes addresses such as https://portal.example.com, with spaces between them, and not "${FRAME_ANCESTORS}".`,
  );
  process.exit(1);
}
const headers = headersFor(portals.join(" "));
const root = process.env["ROOT"] ?? fileURLToPath(new URL("../dist", import.meta.url));

const pages = new Set(["/index.html", "/install.html"]);
const largestBody = 64 * 1024;
const leastToCompress = 512;

const squeezeByBrotli = promisify(brotliCompress);
const compressors = {
  br: (/** @type {Buffer} */ body) =>
    squeezeByBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};
/** @typedef {keyof typeof compressors} Encoding */
/** Compressed files by path and encoding, in the version that was asked for last. */
const compressed = /** @type {Map<string, { version: string, body: Buffer }>} */ (new Map());

/** The file of an address. No part of it may begin with a dot, so none leads out of the folder.
 * @param {string} address @returns {Promise<File | null>} */
async function find(address) {
  if (!/^(?:\/[\w-][\w.-]*)+$/u.test(address)) return null;
  const path = join(root, address);
  const found = await stat(path).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(error.code ?? "")) return null;
    throw error;
  });
  if (found === null || !found.isFile()) return null;
  const { ino, size, ctimeMs } = found;
  // Not the time of the last change: an archive or an image brings that along, and a page is often as long as the one before it.
  const version = [ino, ctimeMs, size].map((number) => number.toString(36)).join("-");
  return { path, type: types[extname(path)] ?? "application/octet-stream", size, version };
}

/** @param {Request} request @param {File} file @returns {Encoding | null} */
function chooseEncoding(request, { type, size }) {
  if (size < leastToCompress || !/^text|json|svg/u.test(type)) return null;
  const wishes = (request.headers["accept-encoding"] ?? "").toLowerCase().split(",");
  const accepted = new Set(
    wishes.flatMap((wish) => {
      const [name = "", ...limits] = wish.split(";").map((part) => part.trim());
      return limits.some((limit) => /^q=0(?:\.0*)?$/u.test(limit)) ? [] : [name];
    }),
  );
  return accepted.has("br") ? "br" : accepted.has("gzip") ? "gzip" : null;
}

/** @param {File} file @param {Encoding} encoding */
async function compress({ path, version }, encoding) {
  const key = `${encoding} ${path}`;
  const kept = compressed.get(key);
  if (kept?.version === version) return kept.body;
  const body = await compressors[encoding](await readFile(path));
  compressed.set(key, { version, body });
  return body;
}

/** Throws away what the portal posts, the user's tokens among it; false where that is more than a portal sends. It is read to its
 * end all the same, as long as that comes soon: else the sender would not hear of the refusal.
 * @param {Request} request @returns {Promise<boolean>} */
async function discardBody(request) {
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > 16 * largestBody) break;
  }
  return size <= largestBody;
}

/** @param {Response} response @param {number} status @param {Readonly<Record<string, string>>} more */
function refuse(response, status, more = {}) {
  response
    .writeHead(status, { "Content-Type": "text/plain", "Cache-Control": "no-cache", ...more })
    .end(`${status}\n`);
}

/** @param {Request} request @param {Response} response @returns {Promise<void>} */
async function answer(request, response) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const { method = "", url = "" } = request;
  const asked = url.split("?", 1)[0] ?? "";
  const address = asked === "/" ? "/index.html" : asked;
  const allowed = pages.has(address) ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
  if (method === "POST" && !(await discardBody(request))) return refuse(response, 413);
  const file = await find(address);
  if (file === null && ["GET", "HEAD", "POST"].includes(method)) return refuse(response, 404);
  if (file === null || !allowed.includes(method)) return refuse(response, 405, { Allow: allowed.join(", ") });
  await send(request, response, { file, lasting: address.startsWith("/assets/") });
}

/** @param {Request} request @param {Response} response @param {{ file: File, lasting: boolean }} what */
async function send(request, response, { file, lasting }) {
  const encoding = chooseEncoding(request, file);
  const tag = `"${file.version}${encoding === null ? "" : `-${encoding}`}"`;
  const about = {
    ETag: tag,
    Vary: "Accept-Encoding",
    "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
  };
  const known =
    request.headers["if-none-match"]?.split(",").map((one) => one.trim().replace(/^W\//u, "")) ?? [];
  if (request.method !== "POST" && (known.includes(tag) || known.includes("*"))) {
    response.writeHead(304, about).end();
    return;
  }
  const body = await (encoding === null ? readFile(file.path) : compress(file, encoding));
  const packed = encoding === null ? {} : { "Content-Encoding": encoding };
  response
    .writeHead(200, { ...about, ...packed, "Content-Type": file.type, "Content-Length": body.length })
    .end(body);
}

/** In ms. Whoever sends or reads slower than that holds a connection for nothing. */
const patience = { headersTimeout: 15_000, requestTimeout: 30_000 };
const longestSilence = 60_000;
/** Longer than what is in front of us keeps a connection that it may use again, which is a minute with most. */
const keepAliveTimeout = 75_000;

const server = createServer({ ...patience, keepAliveTimeout }, (request, response) => {
  answer(request, response).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    // Never what was asked or posted: that is the portal's and the user's alone.
    if (error.code !== "ECONNRESET") console.error(error.message);
    refuse(response, 500);
  });
});
server.setTimeout(longestSilence);
server.listen(Number(PORT), HOST, () => {
  const address = server.address();
  console.log(`Page Copier at http://${HOST}:${typeof address === "object" ? address?.port : PORT}/`);
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}
