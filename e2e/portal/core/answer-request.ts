import type { RestAnswer } from "../faults/fault-rules.ts";
import { encodePhpJson } from "../php/json.ts";
import { encodePhpXml } from "../php/xml.ts";
import { runUnderFaults } from "./apply-faults.ts";
import { authenticate, type Caller } from "./authenticate.ts";
import { runBatch } from "./batch.ts";
import type { LoggedCall } from "./call-log.ts";
import { splitResult, timeOf } from "./envelope.ts";
import { newHit } from "./hit.ts";
import { PortalError } from "./portal-error.ts";
import type { PortalParts } from "./portal-parts.ts";
import { findMethod } from "./registry.ts";
import { withCut } from "./request-cut.ts";
import { withoutReserved } from "./reserved-names.ts";
import { restError } from "./rest-errors.ts";
import { readOperating, runCommand } from "./run-command.ts";
import { BrokenTransport } from "./whole-request.ts";

/** A REST request after its body was decoded (contract A2). */
export interface RestRequest {
  /** As it stood in the address, any letter case; ends in `.json`, `.xml` or neither. */
  readonly method: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Source address, for the leaky bucket. */
  readonly address: string;
  readonly bearer: string | null;
  readonly webhook: { readonly userId: number; readonly secret: string } | null;
}

/** Order of checks as in contract A3: portal, method, authentication, scope, operating time, method. */
export async function answerRequest(allParts: PortalParts, request: RestRequest): Promise<RestAnswer> {
  const { parts, cut } = withCut(allParts);
  const address = request.method.replace(/\/$/, "");
  const name = address.replace(/\.(?:json|xml)$/i, "");
  const answerWith = /\.xml$/i.test(address) ? xml : json;
  const values = withoutReserved(request.data);
  const entry = parts.log.start({ at: parts.state.now(), method: name, userId: null, params: values });
  const honest = await Promise.race([
    answerOrRefuse(parts, { request, name, values, entry, answerWith }),
    cut.then(() => html(504)),
  ]);
  const answer = parts.rewrites.reduce((made, rewrite) => rewrite(made, entry), honest);
  entry.status = answer.dropped ? 0 : answer.status;
  return answer;
}

interface Prepared {
  readonly request: RestRequest;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly entry: LoggedCall;
  /** The encoding that the address asks for (contract A1). */
  readonly answerWith: (status: number, body: object) => RestAnswer;
}

async function answerOrRefuse(parts: PortalParts, prepared: Prepared): Promise<RestAnswer> {
  const { state } = parts;
  const started = state.now();
  try {
    await parts.sleep(state.switches.latency);
    checkPortal(parts, prepared);
    const caller = authenticate(state, {
      token: tokenOf(prepared.request),
      webhook: prepared.request.webhook,
    });
    Object.assign(prepared.entry, { userId: caller.user.id });
    const result = await runNamed(parts, prepared, caller);
    const span = { startMs: started, finishMs: state.now() };
    const operating = readOperating(parts, prepared.name, caller);
    return prepared.answerWith(200, {
      ...splitResult(result),
      time: timeOf(span, operating, state.switches),
    });
  } catch (error) {
    if (error instanceof BrokenTransport) return breakAnswer(error, prepared.entry);
    if (!(error instanceof PortalError)) throw error;
    prepared.entry.error = error.code;
    const refusal = { error: error.code, error_description: error.message, ...error.extra };
    return prepared.answerWith(error.status, refusal);
  }
}

function checkPortal({ state, bucket, log }: PortalParts, { request, name }: Prepared): void {
  const { switches, plan } = state;
  if (switches.rateLimit && !bucket.admit(request.address, plan, state.now())) {
    throw restError("QUERY_LIMIT_EXCEEDED", switches);
  }
  if (switches.closed) throw restError("PORTAL_DELETED", switches);
  if (switches.overloaded) throw restError("OVERLOAD_LIMIT", switches);
  if (name.toLowerCase() !== "batch" && findMethod(name) === undefined) {
    log.complain("unknown-method", name);
    throw restError("ERROR_METHOD_NOT_FOUND", switches);
  }
  if (!plan.rest) throw restError("ACCESS_DENIED", switches);
}

function tokenOf({ data, bearer }: RestRequest): string | null {
  const given = data["auth"] ?? data["access_token"] ?? bearer;
  return typeof given === "string" && given !== "" ? given : null;
}

function runNamed(parts: PortalParts, { name, values, entry }: Prepared, caller: Caller): Promise<unknown> {
  const call = { method: name, values, caller, hit: newHit(), entry };
  // `batch` itself has no row in the registry; faults and holds set for it are about the whole request.
  return name.toLowerCase() === "batch"
    ? runUnderFaults(parts, "batch", () => runBatch(parts, call))
    : runCommand(parts, call);
}

function breakAnswer({ effect }: BrokenTransport, entry: LoggedCall): RestAnswer {
  entry.error = `broken: ${effect.do}`;
  switch (effect.do) {
    case "drop":
      return { status: 0, contentType: "", body: "", dropped: true };
    case "status":
      return html(effect.status);
    case "body":
      return { ...json(200, {}), body: brokenBodies[effect.body] };
  }
}

const brokenBodies = {
  malformed: '{"result": tru',
  truncated: '{"result":{"result":{"copy":10',
  empty: "",
} as const;

function json(status: number, body: object): RestAnswer {
  return {
    status,
    contentType: "application/json; charset=utf-8",
    body: encodePhpJson(body),
    dropped: false,
  };
}

function xml(status: number, body: object): RestAnswer {
  return { status, contentType: "text/xml; charset=utf-8", body: encodePhpXml(body), dropped: false };
}

function html(status: number): RestAnswer {
  const body = `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>`;
  return { status, contentType: "text/html", body, dropped: false };
}
