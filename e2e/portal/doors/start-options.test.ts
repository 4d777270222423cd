import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { readTls, StartRefused } from "./start-options.ts";

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const key = file("loopback-only.key.pem");
const cert = file("loopback-only.cert.pem");

test("without files for TLS the portal speaks http", () => {
  expect(readTls(undefined, undefined)).toBeNull();
});

test("key and certificate are read from their files", () => {
  const pair = readTls(key, cert);
  expect([pair?.key, pair?.cert]).toEqual([
    expect.stringContaining("BEGIN PRIVATE KEY"),
    expect.stringContaining("BEGIN CERTIFICATE"),
  ]);
});

test.each([
  ["one of the two alone", key, undefined, "--tls-key and --tls-cert belong together."],
  ["a file that is not there", key, file("missing.pem"), "missing.pem cannot be read (ENOENT)."],
  ["files that are no such pair", cert, key, "--tls-key and --tls-cert hold no key with its certificate"],
])("%s is refused in a sentence", (_what, keyFile, certFile, sentence) => {
  const read = () => readTls(keyFile, certFile);
  expect(read).toThrow(StartRefused);
  expect(read).toThrow(sentence);
});
