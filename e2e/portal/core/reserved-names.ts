/** Names that the server keeps for itself: no method ever sees them (contract A2, 5). */
const reserved: ReadonlySet<string> = new Set([
  "auth",
  "access_token",
  "auth_connector",
  "sessid",
  "start",
  "state",
  "token",
  "ap",
  "aplogin",
  "method",
]);

/** Decoded data as a method gets it, of a request or of one command of a batch. */
export function withoutReserved(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !reserved.has(name)));
}
