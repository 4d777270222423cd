import type { BrowserContext, ConsoleMessage, Request } from "@playwright/test";

interface Watched {
  readonly appUrl: string;
  readonly portalUrl: string;
  /** What the console may say as an error, since the journey provokes it. */
  readonly expectedErrors: readonly RegExp[];
}

/**
 * Collects what no page of a journey may do: an uncaught error, an error in the console (what the content policy blocked is one), and a request
 * or a socket to anything but the app's own files and the portal, also to another port of this machine.
 */
export function watchContext(context: BrowserContext, watched: Watched): readonly string[] {
  const problems: string[] = [];
  const homes = [originOf(watched.appUrl), originOf(watched.portalUrl)];
  context.on("weberror", (webError) => problems.push(`uncaught: ${webError.error().message}`));
  context.on("console", (message) => {
    if (message.type() !== "error" || isNetworkError(message, homes)) return;
    const text = message.text();
    if (!watched.expectedErrors.some((expected) => expected.test(text))) problems.push(`console: ${text}`);
  });
  context.on("request", (request) => {
    if (!isAtHome(request, homes)) problems.push(`request to ${request.url()}`);
  });
  context.on("page", (page) =>
    page.on("websocket", (socket) => {
      const { origin } = new URL(socket.url().replace(/^ws/u, "http"));
      if (!homes.includes(origin)) problems.push(`request to ${socket.url()}`);
    }),
  );
  return problems;
}

/** What a page makes itself is no request to anybody. */
function isAtHome(request: Request, homes: readonly string[]): boolean {
  const { protocol, origin } = new URL(request.url());
  return ["data:", "blob:", "about:"].includes(protocol) || homes.includes(origin);
}

/** The browser's own note that a file or an answer did not come: the local portal breaks answers on purpose, and the app tells what it means. */
function isNetworkError(message: ConsoleMessage, homes: readonly string[]): boolean {
  const { url } = message.location();
  const isNote = message.text().startsWith("Failed to load resource: ");
  return isNote && URL.canParse(url) && homes.includes(originOf(url));
}

function originOf(address: string): string {
  return new URL(address).origin;
}
