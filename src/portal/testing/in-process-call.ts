import { failed, success } from "@/lib/result.ts";

import { openInProcess } from "../../../e2e/portal/doors/in-process.ts";
import type { LocalPortal } from "../../../e2e/portal/portal.ts";
import { failureOf } from "../failure.ts";
import type { RestCall, RestParams } from "../rest-call.ts";

/**
 * The door to a local portal in the same process, for tests: a signed-in user of its only app. Like the SDK it renews a token
 * whose time is over before it calls; one that the portal calls expired all the same it renews too, and repeats the call once,
 * since the portal did not run it (contract A10, G6).
 */
export function callInProcess(portal: LocalPortal, userId: number): RestCall {
  const client = openInProcess(portal, userId);
  const send = async (method: string, params: RestParams) => readBody(await client.call(method, params));
  let issuedAt = portal.state.now();
  const refresh = () => {
    client.refresh();
    issuedAt = portal.state.now();
  };
  return async (method, params) => {
    if (portal.state.now() - issuedAt >= portal.state.switches.tokenTtl) refresh();
    let answer = await send(method, params);
    if (answer.status === 401 && answer.body?.error === "expired_token") {
      refresh();
      answer = await send(method, params);
    }
    const { status, body } = answer;
    if (body !== null && body.error === null && status === 200) {
      return success({ result: body.result, time: body.time });
    }
    const code = body === null && status === 200 ? "MALFORMED_ANSWER" : (body?.error ?? null);
    return failed(failureOf({ method, status, code, description: body?.description ?? "" }));
  };
}

interface Body {
  readonly result: unknown;
  readonly time: unknown;
  readonly error: string | null;
  readonly description: string;
}

/** The body where it is JSON of the portal, `null` where it is cut off, or the page of a proxy. */
function readBody(answer: { readonly status: number; readonly body: string }): {
  readonly status: number;
  readonly body: Body | null;
} {
  const parsed = parseJson(answer.body);
  if (typeof parsed !== "object" || parsed === null) return { status: answer.status, body: null };
  const field = (name: string): unknown => Reflect.get(parsed, name);
  const text = (name: string) => {
    const value = field(name);
    return typeof value === "string" ? value : null;
  };
  const error = text("error");
  const description = text("error_description") ?? "";
  return {
    status: answer.status,
    body: { result: field("result"), time: field("time"), error, description },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
