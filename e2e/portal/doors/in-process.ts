import { issueToken } from "../core/tokens.ts";
import type { RestAnswer } from "../faults/fault-rules.ts";
import type { LocalPortal } from "../portal.ts";

/** A client in the same process: no socket, no CORS, a token of its own. */
export interface InProcessClient {
  /** One REST call; a dropped answer comes as such and is not an exception. */
  call(method: string, params: Readonly<Record<string, unknown>>): Promise<RestAnswer>;
  /** A new token, as `refreshAuth` brings one (contract A10). */
  refresh(): void;
}

/** Signs a user in to the portal's only app. */
export function openInProcess(portal: LocalPortal, userId: number): InProcessClient {
  const newToken = () => {
    const [app] = portal.state.apps.values();
    if (app === undefined) throw new Error("The scenario has no app.");
    return issueToken(portal.state, userId, app.id).value;
  };
  let auth = newToken();
  return {
    call: (method, params) =>
      portal.call({
        method,
        // A copy, so that the portal never shares a value with its client.
        data: { ...structuredClone(params), auth },
        address: "in-process",
        bearer: null,
        webhook: null,
      }),
    refresh: () => {
      auth = newToken();
    },
  };
}
