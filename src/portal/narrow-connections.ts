/** What the page may connect to when nothing but one portal is meant to hear from it; a policy only ever takes away from the page's own. */
export function policyFor(portalOrigin: string, development: boolean): string {
  // Vite's refresh speaks with the server that the app comes from.
  return `connect-src ${portalOrigin}${development ? " 'self' ws: wss:" : ""}`;
}

/**
 * From now on code of this page can ask and tell (`fetch`, beacons, sockets) that portal only, so that no mistake of ours could call anybody
 * else. It cannot be taken back as long as the page lives. Not a matter of this policy: the app's own files, which still come from
 * where it lies, and addresses that are opened in another tab.
 */
export function narrowConnections(portalOrigin: string): void {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = policyFor(portalOrigin, import.meta.env.DEV);
  document.head.append(policy);
}
