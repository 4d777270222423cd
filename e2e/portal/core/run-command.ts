import { bindParams, toText } from "../php/bind.ts";
import { runUnderFaults } from "./apply-faults.ts";
import type { Caller } from "./authenticate.ts";
import type { LoggedCall, LoggedCommand } from "./call-log.ts";
import { complainOfUnknown } from "./complain-of-unknown.ts";
import { passGate } from "./gate.ts";
import type { Hit } from "./hit.ts";
import { applyScope } from "./landing-scope.ts";
import type { MethodContext, MethodDefinition } from "./method.ts";
import { PortalError } from "./portal-error.ts";
import type { PortalParts } from "./portal-parts.ts";
import { findMethod } from "./registry.ts";
import { restError } from "./rest-errors.ts";
import { WholeRequestRefused } from "./whole-request.ts";

export interface CommandCall {
  readonly method: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly hit: Hit;
  readonly entry: LoggedCall;
}

/** Carries out one command, alone or of a batch: scope, faults, holds, operating limit, gate, binding, method. */
export async function runCommand(parts: PortalParts, call: CommandCall): Promise<unknown> {
  const { state, log } = parts;
  const definition = findMethod(call.method);
  if (definition === undefined) {
    log.complain("unknown-method", call.method);
    throw restError("ERROR_METHOD_NOT_FOUND", state.switches);
  }
  if (!hasScope(definition, call.caller.scopes)) throw restError("insufficient_scope", state.switches);
  const command: LoggedCommand = { method: definition.name, params: call.values };
  call.entry.commands.push(command);
  complainOfUnknown(log, definition, call.values);
  return runUnderFaults(parts, definition.name, async () => {
    checkOperating(parts, definition, call.caller);
    try {
      command.result = await runMethod(parts, definition, call);
    } catch (error) {
      if (error instanceof PortalError) command.refusal = error.code;
      throw error;
    }
    return command.result;
  });
}

function hasScope({ scope }: MethodDefinition, scopes: readonly string[]): boolean {
  if (scope === null) return true;
  return (typeof scope === "string" ? [scope] : scope).some((needed) => scopes.includes(needed));
}

const operatingKey = (method: MethodDefinition, caller: Caller) =>
  `${caller.app?.id ?? "webhook"}:${method.name}`;

function checkOperating({ state, operating }: PortalParts, method: MethodDefinition, caller: Caller): void {
  if (!state.switches.operatingLimit) return;
  const used = operating.used(operatingKey(method, caller), state.now());
  if (used > state.plan.operatingLimit) throw restError("OPERATION_TIME_LIMIT", state.switches);
}

/** Used seconds and reset moment of a method, for the envelope (contract A5). */
export function readOperating(
  { state, operating }: PortalParts,
  name: string,
  caller: Caller,
): { operating: number; operating_reset_at: number } | Record<string, never> {
  const method = findMethod(name);
  if (!state.switches.operatingLimit || method === undefined) return {};
  const key = operatingKey(method, caller);
  const resetAt = operating.resetAt(key, state.now());
  return resetAt === null ? {} : { operating: operating.used(key, state.now()), operating_reset_at: resetAt };
}

async function runMethod(parts: PortalParts, method: MethodDefinition, call: CommandCall): Promise<unknown> {
  const { state } = parts;
  const { user, app, scopes } = call.caller;
  const context: MethodContext = { state, hit: call.hit, user, app, scopes };
  try {
    if (method.landing) {
      applyScope(call.hit, call.values["scope"], state.plan);
      passGate(context);
    }
    const params = bindParams(method, call.values);
    const duration = method.durationMs?.(context, params) ?? 0;
    await parts.sleep(duration);
    parts.operating.count(operatingKey(method, call.caller), duration, state.now());
    const result = method.run(context, params);
    return result === undefined ? true : result;
  } catch (error) {
    if (error instanceof PortalError) throw error;
    const text = error instanceof Error ? (error.stack ?? error.message) : toText(error);
    parts.log.complain("bug", `${method.name}: ${text}`);
    throw new WholeRequestRefused("LOCAL_PORTAL_BUG", "The local portal itself failed; see its output.", 500);
  } finally {
    if (!readsOnly.test(method.name)) state.version += 1;
  }
}

/** Calls after which nothing that the portal's pages show has changed. */
const readsOnly = /(?:^|\.)(?:get\w*|resolve\w+|methods|scope|profile|time|info|current)$/i;
