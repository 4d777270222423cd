import { isMap, isTruthy } from "../php/bind.ts";
import { decodeForm } from "../php/form.ts";
import { resolveReferences, type BatchMaps } from "./batch-references.ts";
import { splitResult } from "./envelope.ts";
import { PortalError } from "./portal-error.ts";
import type { PortalParts } from "./portal-parts.ts";
import { withoutReserved } from "./reserved-names.ts";
import { restError } from "./rest-errors.ts";
import { readOperating, runCommand, type CommandCall } from "./run-command.ts";
import { WholeRequestRefused } from "./whole-request.ts";

const maximum = 50;

/** Carries out `batch` (contract A11). All commands share one hit, so the portal's state leaks between them. */
export async function runBatch(parts: PortalParts, call: CommandCall): Promise<unknown> {
  const values = Object.fromEntries(
    Object.entries(call.values).map(([key, value]) => [key.toLowerCase(), value]),
  );
  for (const name of Object.keys(values)) {
    if (name !== "halt" && name !== "cmd" && !name.startsWith("bx24_"))
      parts.log.complain("unknown-parameter", `batch: ${name}`);
  }
  const halt = isTruthy(values["halt"]);
  const maps: BatchMaps = { result: {}, error: {}, total: {}, next: {}, time: {} };
  let run = 0;
  for (const [key, command] of commandsOf(values["cmd"])) {
    if (typeof command !== "string") continue;
    try {
      if (run >= maximum) throw restError("ERROR_BATCH_LENGTH_EXCEEDED", parts.state.switches);
      run += 1;
      maps.result[key] = await runOne(parts, call, { key, command, maps });
    } catch (error) {
      if (!(error instanceof PortalError) || error instanceof WholeRequestRefused) throw error;
      if (error.code === "ERROR_BATCH_METHOD_NOT_ALLOWED" && parts.state.switches.docsMode) {
        throw new WholeRequestRefused(error.code, error.message, 400);
      }
      maps.error[key] = { error: error.code, error_description: error.message, ...error.extra };
      if (halt) break;
    }
  }
  return {
    result: maps.result,
    result_error: maps.error,
    result_total: maps.total,
    result_next: maps.next,
    result_time: maps.time,
  };
}

function commandsOf(commands: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(commands)) return commands.map((command, index) => [String(index), command] as const);
  return isMap(commands) ? Object.entries(commands) : [];
}

async function runOne(
  parts: PortalParts,
  call: CommandCall,
  { key, command, maps }: { key: string; command: string; maps: BatchMaps },
): Promise<unknown> {
  const cut = command.indexOf("?");
  const method = (cut < 0 ? command : command.slice(0, cut)).trim();
  if (method.toLowerCase() === "batch")
    throw restError("ERROR_BATCH_METHOD_NOT_ALLOWED", parts.state.switches);
  const decoded = cut < 0 ? {} : withoutReserved(decodeForm(command.slice(cut + 1)));
  const values = Object.fromEntries(
    Object.entries(decoded).map(([name, value]) => [name, resolveReferences(value, maps)]),
  );
  const start = parts.state.now() / 1000;
  const { result, next, total } = splitResult(await runCommand(parts, { ...call, method, values }));
  if (next !== undefined) maps.next[key] = next;
  if (total !== undefined) maps.total[key] = total;
  const finish = parts.state.now() / 1000;
  maps.time[key] = { start, finish, duration: finish - start, ...readOperating(parts, method, call.caller) };
  return result;
}
