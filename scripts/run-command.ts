import { spawn } from "node:child_process";

export interface Finished {
  /** Exit code; 1 where the command was ended by a signal. */
  readonly code: number;
  readonly output: string;
}

/** Runs a command of `node_modules/.bin` or the PATH; with `show` its output also goes to the terminal as it comes. */
export function runCommand(
  command: readonly string[],
  { show, env = {} }: { readonly show: boolean; readonly env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  const [program = "", ...parameters] = command;
  return new Promise((resolve) => {
    const child = spawn("npx", ["--no-install", program, ...parameters], {
      env: { ...process.env, npm_config_loglevel: "error", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (show) process.stdout.write(chunk);
      });
    }
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
