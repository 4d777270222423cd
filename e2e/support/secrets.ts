import type { BrowserContext, FrameLocator, Request } from "@playwright/test";

import type { LocalPortal } from "../portal/portal.ts";

/** Everything that lets somebody into the portal, by what it is; also what was replaced meanwhile. */
export function secretsOf({ state }: LocalPortal): ReadonlyMap<string, string> {
  return new Map([
    ...[...state.tokens.values()].flatMap(({ value, refresh }) => [
      [value, "access token"] as const,
      [refresh, "refresh token"] as const,
    ]),
    ...[...state.apps.values()].map(
      ({ applicationToken }) => [applicationToken, "application token"] as const,
    ),
    ...state.webhooks.map(({ secret }) => [secret, "webhook"] as const),
  ]);
}

/** Where a page says something: its console, and every request but the bodies that have to carry the token. */
export function listenToPage(
  context: BrowserContext,
  portalUrl: string,
): readonly (readonly [place: string, text: string])[] {
  const heard: (readonly [string, string])[] = [];
  context.on("console", (message) => heard.push(["console", message.text()]));
  context.on("weberror", (error) => heard.push(["uncaught error", error.error().stack ?? ""]));
  context.on("request", (request) => {
    if (isOfPortalPage(request)) return;
    heard.push(["address of a request", request.url()]);
    heard.push(["header of a request", JSON.stringify(request.headers())]);
    if (!mayCarryToken(request, portalUrl)) heard.push(["body of a request", request.postData() ?? ""]);
  });
  return heard;
}

/** The portal's own page around the app, which speaks with its server as it likes. */
export const isOfPortalPage = (request: Request): boolean =>
  !request.isNavigationRequest() && request.frame().parentFrame() === null;

/** REST calls (contract A3), and the form by which the portal opens the app (contract B1). */
function mayCarryToken(request: Request, portalUrl: string): boolean {
  const isCall = request.url().startsWith(`${portalUrl}/rest/`);
  return request.method() === "POST" && (isCall || request.isNavigationRequest());
}

/** All that the app keeps and shows: storage of every kind, the page with what is typed into it, its addresses. */
export async function keptInApp(
  frame: FrameLocator,
): Promise<readonly (readonly [place: string, text: string])[]> {
  return frame.locator("html").evaluate(async (root) => {
    const readAll = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error("The database cannot be read.")));
      });
    const databases: unknown[] = [];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await readAll(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        databases.push([name, store, await readAll(rows.getAllKeys()), await readAll(rows.getAll())]);
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
    const fields = [...root.querySelectorAll("input, textarea")].map((field) => Reflect.get(field, "value"));
    return [
      ["localStorage", JSON.stringify(Object.entries(localStorage))],
      ["sessionStorage", JSON.stringify(Object.entries(sessionStorage))],
      ["IndexedDB", JSON.stringify(databases)],
      ["cookies", document.cookie],
      ["cache", cached.join("\n")],
      ["page", root.outerHTML],
      ["fields", JSON.stringify(fields)],
      ["history", JSON.stringify(history.state)],
    ] as const;
  });
}

/** Addresses that the app has had or asked; its own has the sid of the frame in it (contract B2). */
export const addressesOfApp = (
  frame: FrameLocator,
): Promise<readonly (readonly [place: string, text: string])[]> =>
  frame.locator("html").evaluate(() => [
    ["address", location.href],
    [
      "resources",
      performance
        .getEntries()
        .map(({ name }) => name)
        .join("\n"),
    ],
    ["name of the frame", window.name],
  ]);

/** What stands where it must not, told without it. */
export function findSecrets(
  secrets: ReadonlyMap<string, string>,
  places: readonly (readonly [place: string, text: string])[],
): readonly string[] {
  const found = places.flatMap(([place, text]) =>
    [...secrets].filter(([secret]) => text.includes(secret)).map(([, what]) => `${what} in ${place}`),
  );
  return [...new Set(found)];
}
