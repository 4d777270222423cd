import type { Desk } from "../desk.ts";
import { readBody, sendJson, type Exchange } from "../exchange.ts";
import { controlWrites } from "./control-writes.ts";
import { BadInput, readFields } from "./read-input.ts";
import { readCalls, readComplaints, readState } from "./show-state.ts";

const reads: Readonly<Record<string, (desk: Desk, query: URLSearchParams) => unknown>> = {
  state: readState,
  calls: readCalls,
  complaints: readComplaints,
};

/** The control panel over HTTP (docs/local-portal.md): JSON in, JSON out; whatever makes no sense is a 400 with a sentence. */
export async function serveControl(desk: Desk, exchange: Exchange): Promise<void> {
  const { request, url } = exchange;
  const name = url.pathname.replace(/^\/control\//, "").replace(/\/$/, "");
  try {
    if (request.method === "GET") return serveRead(desk, exchange, name);
    const body = await readBody(request);
    const write = Object.hasOwn(controlWrites, name) ? controlWrites[name] : undefined;
    const run = write?.[request.method ?? ""];
    if (write === undefined) return sendJson(exchange, 404, { error: listOf(Object.keys(controlWrites)) });
    if (run === undefined)
      return sendJson(exchange, 405, { error: `Use ${Object.keys(write).join(" or ")}.` });
    sendJson(exchange, 200, run(desk, readFields(body)) ?? readState(desk));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    sendJson(exchange, 400, { error: error.message });
  }
}

function serveRead(desk: Desk, exchange: Exchange, name: string): void {
  const read = Object.hasOwn(reads, name) ? reads[name] : undefined;
  if (read === undefined) return sendJson(exchange, 404, { error: listOf(Object.keys(reads)) });
  sendJson(exchange, 200, read(desk, exchange.url.searchParams));
}

const listOf = (names: readonly string[]) => `No such address. There are ${names.join(", ")}.`;
