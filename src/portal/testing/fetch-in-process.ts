import type { LocalPortal } from "../../../e2e/portal/portal.ts";

/** `fetch` that ends in a local portal of the same process, for the SDK's own HTTP client. */
export function fetchInProcess(portal: LocalPortal): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const data: Readonly<Record<string, unknown>> = JSON.parse(await request.text());
    const method = decodeURIComponent(pathname.replace("/rest/", ""));
    const answer = await portal.call({ method, data, address: "sdk", bearer: null, webhook: null });
    if (answer.dropped) throw new TypeError("fetch failed");
    const { status, body, bytes, contentType } = answer;
    return new Response(bytes ?? body, { status, headers: { "content-type": contentType } });
  };
}
