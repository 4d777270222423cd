/** Origin of the portal as `window.name` tells it: `HOST|PROTO|APP_SID` (contract B2); `null` where that is not there. */
export function readPortalOrigin(windowName: string): string | null {
  const [host = "", protocol = "", sid = ""] = windowName.split("|");
  if (host === "" || sid === "") return null;
  // The standard ports are left out of an origin; the portal may name either with either protocol.
  const address = `${protocol === "1" ? "https" : "http"}://${host.replace(/:(80|443)$/, "")}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}
