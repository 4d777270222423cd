/** Letters, digits, dots, dashes, or an IPv6 address, and a port: as a host calls itself in a request. */
const plainHost = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d+)?$/;

/**
 * Origin of the portal as `window.name` tells it: `HOST|PROTO|APP_SID` (contract B2); `null` where that is not there. Whoever is
 * around the app may have written the name: a host that an address would read otherwise (`portal@evil`, `evil/portal`, `0x7f.1`)
 * is none, so that the portal that is shown, compared and asked is always the same.
 */
export function readPortalOrigin(windowName: string): string | null {
  const [host = "", protocol = "", sid = ""] = windowName.split("|");
  // The standard ports are left out of an origin; the portal may name either with either protocol.
  const named = host.toLowerCase().replace(/:(80|443)$/, "");
  const address = `${protocol === "1" ? "https" : "http"}://${named}`;
  if (sid === "" || !plainHost.test(named) || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.host === named ? url.origin : null;
}
