import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

import { expect, test } from "vitest";

import { ask } from "./ask.ts";
import { unpack } from "./find-faults.ts";
import { portalForm } from "./portal-form.ts";
import { makeSampleFolder, sample } from "./sample-folder.ts";
import { startNodeServer } from "./start-server.ts";

const js = "/assets/start-1a_2B-c3.js";

test("a form without a stated length is given up when it becomes longer than a portal's", async () => {
  const { root, remove } = makeSampleFolder();
  const server = await startNodeServer({ root });
  const form = portalForm("/");
  const endless = {
    ...form,
    headers: { ...form.headers, "Transfer-Encoding": "chunked" },
    body: "x".repeat(70_000),
  };
  const answer = await ask(server.origin, endless);
  await server.close();
  remove();
  expect(answer.status).toBe(413);
});

test("told to stop, it lets nobody in any more and answers whoever is inside", async () => {
  const { root, remove } = makeSampleFolder();
  const server = await startNodeServer({ root });
  const inside = connect(Number(new URL(server.origin).port), "127.0.0.1");
  let answer = "";
  inside.on("data", (part: Buffer) => {
    answer += part.toString();
  });
  inside.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nAUTH_");
  // Without an answer to this one the server might not yet know of the first.
  await ask(server.origin, { address: "/" });
  const closed = server.close();
  await expect.poll(() => isOpen(server.origin)).toBe(false);
  inside.write("ID=12");
  await Promise.all([once(inside, "close"), closed]);
  remove();
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/u);
  expect(answer).toContain(sample["index.html"]);
});

test("an update is there at the next opening, also of what was compressed before", async () => {
  const { root, remove } = makeSampleFolder();
  const server = await startNodeServer({ root });
  const open = async () =>
    unpack(await ask(server.origin, { address: "/", headers: { "Accept-Encoding": "br" } }));
  const before = await open();
  writeFileSync(join(root, "index.html"), `${sample["index.html"]}<!-- new -->`);
  const after = await open();
  await server.close();
  remove();
  expect(before).toBe(sample["index.html"]);
  expect(after).toBe(`${sample["index.html"]}<!-- new -->`);
});

test.each([
  { accept: "br;q=0, gzip;q=0.5", encoding: "gzip" },
  { accept: "br ; q=0.000,GZIP", encoding: "gzip" },
  { accept: "gzip;q=0,br;q=1.0", encoding: "br" },
])("of what a browser accepts by “$accept” it takes $encoding", async ({ accept, encoding }) => {
  const { root, remove } = makeSampleFolder();
  const server = await startNodeServer({ root });
  const answer = await ask(server.origin, { address: js, headers: { "Accept-Encoding": accept } });
  await server.close();
  remove();
  expect(answer.headers["content-encoding"]).toBe(encoding);
});

test.each([
  "",
  "https://portal.example.com, https://other.example.com",
  "https://portal.example.com; script-src *",
  "https://portal.example.com\r\nX-Other: 1",
  "portal.example.com",
])("it does not begin where FRAME_ANCESTORS names “%s”, and says why", async (portals) => {
  const { root, remove } = makeSampleFolder();
  await expect(startNodeServer({ root, portals })).rejects.toThrow(
    "FRAME_ANCESTORS takes addresses such as https://portal.example.com, with spaces between them",
  );
  remove();
});

test("brotli is preferred where the browser understands it", async () => {
  const { root, remove } = makeSampleFolder();
  const server = await startNodeServer({ root });
  const answer = await ask(server.origin, {
    address: js,
    headers: { "Accept-Encoding": "gzip, deflate, br" },
  });
  await server.close();
  remove();
  expect(answer.headers["content-encoding"]).toBe("br");
  expect(unpack(answer)).toBe(sample["assets/start-1a_2B-c3.js"]);
});

/** Whether a server lets anybody in. */
const isOpen = (origin: string) =>
  ask(origin, { address: "/" }).then(
    () => true,
    () => false,
  );
