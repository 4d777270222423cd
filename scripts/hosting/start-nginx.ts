import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { ask } from "./ask.ts";
import { findFreePort, type ServerOptions, type StartedServer } from "./start-server.ts";

export interface StartedNginx extends StartedServer {
  /** All that this nginx has written: logs, and bodies if it keeps any. */
  written(): string;
}

/** Path of an nginx on this system, or `null`. */
export function findNginx(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path)) ?? null;
}

/** Said in the name of tests that are left out where there is none. */
export const withoutNginx = "no nginx here (Debian: apt-get install nginx-light)";

/** nobody: a root of ours would make nginx's workers root as well. */
const plainUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/**
 * Runs nginx with `hosting/nginx.conf` as a plain user on a free port of this machine, all its files in a folder of its own. What the file
 * says an administrator should change is changed, and nothing else. `change` changes more.
 */
export async function startNginx(
  { root, portals }: ServerOptions,
  change: (configuration: string, folder: string) => string = (configuration) => configuration,
): Promise<StartedNginx> {
  const nginx = findNginx();
  if (nginx === null) throw new Error(`There is ${withoutNginx}.`);
  const folder = mkdtempSync(join(tmpdir(), "page-copier-nginx-"));
  const port = await findFreePort();
  // A copy, since the folder of the build may be closed to the plain user.
  cpSync(root, join(folder, "app"), { recursive: true, preserveTimestamps: true });
  for (const name of ["logs", "temp"]) mkdirSync(join(folder, name));
  const shipped = readFileSync(new URL("../../hosting/nginx.conf", import.meta.url), "utf8");
  const configuration = [
    ["listen 127.0.0.1:8080;", `listen 127.0.0.1:${port};`],
    ["root /var/www/page-copier;", `root ${join(folder, "app")};`],
    ["access_log /var/log/nginx/page-copier.log", `access_log ${join(folder, "logs", "access.log")}`],
    ["error_log /var/log/nginx/page-copier-error.log", `error_log ${join(folder, "logs", "error.log")}`],
  ].reduce((text, [from = "", to = ""]) => replaceOnce(text, from, to), shipped);
  const allowed = portals === undefined ? configuration : allowOnly(configuration, portals);
  writeFileSync(join(folder, "page-copier.conf"), change(allowed, folder));
  writeFileSync(join(folder, "nginx.conf"), mainPart(folder));
  if (plainUser !== null) giveAway(folder, plainUser);

  const child = spawn(
    nginx,
    ["-c", join(folder, "nginx.conf"), "-p", folder, "-e", "stderr", "-g", "daemon off;"],
    {
      ...plainUser,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const ended = once(child, "exit");
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswering(child, origin);
  return {
    origin,
    written: () => ["logs", "temp"].map((name) => readAll(join(folder, name))).join("\n"),
    close: async () => {
      // At once: a browser keeps connections open that it has not used yet, for which nginx would wait a minute.
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What Debian's own /etc/nginx/nginx.conf does for the files in conf.d. */
function mainPart(folder: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = places.map((name) => `${name}_temp_path ${join(folder, "temp", name)};`).join("\n  ");
  return `pid ${join(folder, "nginx.pid")};
events {}
http {
  ${temporary}
  include ${join(folder, "page-copier.conf")};
}
`;
}

/** The text with one place of it changed; a place that is not there, or there twice, is a mistake. */
export function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`hosting/nginx.conf does not have once: ${from}`);
  return text.replace(from, () => to);
}

function allowOnly(configuration: string, portals: string): string {
  const own = 'map "" $page_copier_own_portal {\n    default ';
  const cloud = /map "" \$page_copier_cloud \{\n {4}default "[^"]*"/u.exec(configuration)?.[0] ?? "";
  const withoutCloud = replaceOnce(configuration, cloud, 'map "" $page_copier_cloud {\n    default ""');
  return replaceOnce(withoutCloud, `${own}""`, `${own}"${portals}"`);
}

function giveAway(folder: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  for (const name of readdirSync(folder, { recursive: true }))
    chownSync(join(folder, String(name)), uid, gid);
  chownSync(folder, uid, gid);
}

function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

async function untilAnswering(child: ChildProcess, origin: string): Promise<void> {
  let output = "";
  child.stderr?.on("data", (part: Buffer) => {
    output += part.toString();
  });
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx has ended: ${output}`);
    const isThere = await ask(origin, { address: "/" }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await wait(25);
  }
  child.kill("SIGKILL");
  throw new Error(`nginx does not answer: ${output}`);
}
