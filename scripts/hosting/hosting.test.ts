import { mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { contentPolicy } from "../build/content-policy.ts";
import { ask } from "./ask.ts";
import { findFaults, unpack } from "./find-faults.ts";
import { needsOfHosting, needsOfPortal } from "./needs.ts";
import { portalForm, secrets } from "./portal-form.ts";
import { makeSampleFolder, sample, type SampleFolder } from "./sample-folder.ts";
import { findNginx, replaceOnce, startNginx, withoutNginx } from "./start-nginx.ts";
import { startNodeServer, type ServerOptions, type StartedServer } from "./start-server.ts";

const isNginxMissing = findNginx() === null;
const js = "/assets/start-1a_2B-c3.js";

const hosts = [
  { name: "Node alone", isMissing: false, start: startNodeServer },
  { name: isNginxMissing ? withoutNginx : "nginx", isMissing: isNginxMissing, start: startNginx },
];

describe.each(hosts)("$name", ({ isMissing, start }) => {
  describe.skipIf(isMissing)("as a home of the app", () => {
    let folder: SampleFolder;
    let server: StartedServer;
    beforeAll(async () => {
      folder = makeSampleFolder();
      server = await start({ root: folder.root });
    });
    afterAll(async () => {
      await server.close();
      folder.remove();
    });

    test.each([...needsOfPortal, ...needsOfHosting])("$sentence", async (need) => {
      expect(findFaults(need, await ask(server.origin, need.question))).toEqual([]);
    });

    test("the policy is that of the pages, and names who may show them besides", async () => {
      const { headers } = await ask(server.origin, portalForm("/"));
      const policy = String(headers["content-security-policy"]);
      expect(policy.replace(/; frame-ancestors .*$/u, "")).toBe(contentPolicy);
      expect(policy).toMatch(/; frame-ancestors(?: https:\/\/\*\.bitrix24\.[a-z.]+){23} ?$/u);
    });

    test("only the portals that were named may show the app", async () => {
      const strict = await start({ root: folder.root, portals: "https://portal.example.com" });
      const { headers } = await ask(strict.origin, portalForm("/"));
      await strict.close();
      expect(headers["content-security-policy"]).toMatch(
        /; frame-ancestors +https:\/\/portal\.example\.com$/u,
      );
    });

    test.each([{}, { "Accept-Encoding": "gzip" }])(
      "what a browser has already does not come again, but is allowed for as long (%o)",
      async (accept) => {
        const askFor = (known: object) =>
          ask(server.origin, { address: js, headers: { ...accept, ...known } });
        const first = await askFor({});
        const again = await askFor({ "If-None-Match": `"other", ${first.headers.etag}` });
        const changed = await askFor({ "If-None-Match": '"other"' });
        expect(again).toMatchObject({
          status: 304,
          headers: { "cache-control": first.headers["cache-control"] },
        });
        expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
        expect(again.body).toHaveLength(0);
        expect(changed.status).toBe(200);
      },
    );

    test.each(["GET", "POST"])(
      "an update is there at the next opening by %s, also where files have the length and the time of those before",
      async (method) => {
        const pages = [sample["index.html"], sample["index.html"].replace("the app", "new app")];
        const [before, after] = await Promise.all(pages.map((page) => startWith(page, start)));
        if (before === undefined || after === undefined) throw new Error("Two pages need two servers.");
        const { headers } = await ask(before.origin, { method, address: "/" });
        const known = {
          ...(headers.etag === undefined ? {} : { "If-None-Match": headers.etag }),
          ...(headers["last-modified"] === undefined
            ? {}
            : { "If-Modified-Since": headers["last-modified"] }),
        };
        const answer = await ask(after.origin, { method, address: "/", headers: known });
        await Promise.all([before.close(), after.close()]);
        expect({ status: answer.status, page: unpack(answer) }).toEqual({ status: 200, page: pages[1] });
      },
    );
  });
});

describe.skipIf(isNginxMissing)("nginx, besides", () => {
  test("what the portal posts and where it comes from is written nowhere", async () => {
    const { root, remove } = makeSampleFolder();
    const server = await startNginx({ root });
    for (const address of ["/", "/install.html", "/nowhere", js])
      await ask(server.origin, portalForm(address));
    await ask(server.origin, { ...portalForm("/"), body: `${portalForm("/").body}${"x".repeat(70_000)}` });
    await ask(server.origin, {
      address: "/",
      headers: { Referer: `https://portal.bitrix24.com/?sid=${secrets.sid}` },
    });
    const written = server.written();
    await server.close();
    remove();
    expect(written).toContain("POST /index.html 200");
    for (const secret of [...Object.values(secrets), "bitrix24"]) expect(written).not.toContain(secret);
  });

  test("a certificate can be renewed by a file that certbot puts there", async () => {
    const { root, remove } = makeSampleFolder();
    const challenge = "/.well-known/acme-challenge/one";
    mkdirSync(join(root, ".well-known/acme-challenge"), { recursive: true });
    writeFileSync(join(root, challenge), "token");
    const server = await startNginx({ root });
    const answer = await ask(server.origin, { address: challenge });
    await server.close();
    remove();
    expect({ status: answer.status, text: unpack(answer) }).toEqual({ status: 200, text: "token" });
  });

  test("with its lines for https taken in, it speaks https and insists on it", async () => {
    const { root, remove } = makeSampleFolder();
    const server = await startNginx({ root }, takeHttpsIn);
    const answer = await ask(server.origin.replace("http:", "https:"), portalForm("/"));
    await server.close();
    remove();
    expect(answer).toMatchObject({
      status: 200,
      headers: { "strict-transport-security": "max-age=31536000" },
    });
    expect(unpack(answer)).toBe(sample["index.html"]);
  });
});

/** A server whose first page is `page`, from a moment that all such pages share. */
async function startWith(page: string, start: (options: ServerOptions) => Promise<StartedServer>) {
  const { root, remove } = makeSampleFolder();
  const file = join(root, "index.html");
  writeFileSync(file, page);
  utimesSync(file, 1_600_000_000, 1_600_000_000);
  const server = await start({ root });
  return {
    origin: server.origin,
    close: async () => {
      await server.close();
      remove();
    },
  };
}

/** As the comments in nginx.conf say, with the certificate of the local portal. */
function takeHttpsIn(configuration: string, folder: string): string {
  const port = /listen 127\.0\.0\.1:(\d+);/u.exec(configuration)?.[1] ?? "";
  const doors = new URL("../../e2e/portal/doors/", import.meta.url);
  for (const kind of ["cert", "key"])
    writeFileSync(join(folder, `${kind}.pem`), readFileSync(new URL(`loopback-only.${kind}.pem`, doors)));
  return [
    [`    listen 127.0.0.1:${port};\n`, ""],
    ["#listen 443 ssl http2;", `listen 127.0.0.1:${port} ssl http2;`],
    [
      "#ssl_certificate /etc/letsencrypt/live/copier.example.com/fullchain.pem;",
      `ssl_certificate ${folder}/cert.pem;`,
    ],
    [
      "#ssl_certificate_key /etc/letsencrypt/live/copier.example.com/privkey.pem;",
      `ssl_certificate_key ${folder}/key.pem;`,
    ],
    ["#ssl_protocols", "ssl_protocols"],
  ].reduce((text, [from = "", to = ""]) => replaceOnce(text, from, to), configuration);
}
