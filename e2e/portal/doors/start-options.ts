import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";

import type { LocalPortal } from "../portal.ts";
import { scenarios, type ScenarioName } from "../samples/scenarios.ts";
import { startHttp, type HttpOptions, type RunningPortal, type TlsPair } from "./http.ts";

/** The command line asks for something that cannot be done; the message is the sentence to print. */
export class StartRefused extends Error {}

/** Where the local portal is usually found. */
const usualPort = 8600;

export function readScenario(name: string): ScenarioName {
  const names = Object.keys(scenarios) as ScenarioName[];
  const found = names.find((known) => known === name);
  if (found === undefined) {
    throw new StartRefused(`There is no scenario "${name}"; choose one of ${names.join(", ")}.`);
  }
  return found;
}

/** A port out of the command line; `null` where none was given. */
export function readPort(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartRefused(`--${option} must be a port from 0 to 65535, not "${text}".`);
  }
  return port;
}

/** Key and certificate out of the files of the command line; `null` where neither was given. */
export function readTls(keyFile: string | undefined, certFile: string | undefined): TlsPair | null {
  if (keyFile === undefined && certFile === undefined) return null;
  if (keyFile === undefined || certFile === undefined) {
    throw new StartRefused("--tls-key and --tls-cert belong together.");
  }
  const pair = { key: readPem(keyFile), cert: readPem(certFile) };
  try {
    createSecureContext(pair);
  } catch (error) {
    const text = "--tls-key and --tls-cert hold no key with its certificate, both as PEM.";
    throw new StartRefused(text, { cause: error });
  }
  return pair;
}

function readPem(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new StartRefused(`${file} cannot be read (${String(error.code)}).`, { cause: error });
  }
}

/** Opens the portal on the port that was asked for, which must be free, or on the usual one, else on any free one. */
export async function startOnPort(
  portal: LocalPortal,
  port: number | null,
  options: Omit<HttpOptions, "port">,
): Promise<RunningPortal> {
  try {
    return await startHttp(portal, { ...options, port: port ?? usualPort });
  } catch (error) {
    if (!isPortProblem(error)) throw error;
    if (port !== null)
      throw new StartRefused(`Port ${port} cannot be used (${error.code}).`, { cause: error });
    return startHttp(portal, { ...options, port: 0 });
  }
}

function isPortProblem(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")
  );
}

/** Runs a command; what cannot be done ends in one sentence on the error output and the exit code 1. */
export async function runOrRefuse(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const isUsage =
      error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!(error instanceof StartRefused) && !isUsage) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Ends the process cleanly when it is asked to. */
export function closeOnSignal(close: () => Promise<unknown>): void {
  const end = () => void close().then(() => process.exit(0));
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
