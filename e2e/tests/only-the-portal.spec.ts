import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Frame, Page } from "@playwright/test";

import { expect, test as base } from "../support/fixtures.ts";
import { watchContext } from "../support/watch-context.ts";

interface Stranger {
  readonly url: string;
  /** What reached it. */
  readonly heard: readonly string[];
}

/** Another server of this machine, which has nothing to do with app and portal. */
const test = base.extend<{ stranger: Stranger }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
  stranger: async ({}, use) => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(`${request.method} ${request.url}`);
      response.writeHead(200, { "Access-Control-Allow-Origin": "*" });
      response.end("{}");
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    await use({ url: `http://127.0.0.1:${port}/`, heard });
    server.close();
    server.closeAllConnections();
  },
});

test.describe("the app in its portal", () => {
  test.use({ expectedErrors: [/Content Security Policy|This document requires 'Trusted/] });

  test("can ask its portal, and neither another server nor the one that it came from", async ({
    page,
    portalScreen,
    app,
    running,
    stranger,
  }) => {
    await portalScreen.openApp();
    await expect(app.heading("Which pages?")).toBeVisible();
    const frame = appFrame(page);
    expect(await ask(frame, `${running.url}/rest/app.info`)).toBe("answered");
    expect(await ask(frame, stranger.url)).toBe("Failed to fetch");
    expect(await ask(frame, new URL("icon.svg", frame.url()).href)).toBe("Failed to fetch");
    expect(await frame.evaluate((url) => navigator.sendBeacon(url, "x"), stranger.url)).toBe(true);
    expect(stranger.heard).toEqual([]);
  });

  test("runs and shows nothing that is written into the page", async ({ page, portalScreen, app }) => {
    await portalScreen.openApp();
    await expect(app.heading("Which pages?")).toBeVisible();
    const outcome = await appFrame(page).evaluate(writeIntoPage);
    expect(outcome).toEqual({ html: "TypeError", script: "not run", style: "not styled", image: "blocked" });
  });
});

test("a journey is told of a request to anybody else, on any page and at any port", async ({
  browser,
  running,
  stranger,
}) => {
  const context = await browser.newContext();
  const appUrl = running.url;
  const problems = watchContext(context, { appUrl, portalUrl: running.url, expectedErrors: [] });
  const page = await context.newPage();
  await page.goto(`${running.url}/sites/`);
  expect(problems).toEqual([]);
  await page.evaluate((url) => fetch(url), stranger.url);
  await page.evaluate(() => console.error("something broke"));
  await expect.poll(() => problems).toEqual([`request to ${stranger.url}`, "console: something broke"]);
  const socketUrl = stranger.url.replace("http:", "ws:");
  await page.evaluate((url) => void new WebSocket(url), socketUrl);
  await expect.poll(() => problems).toContain(`request to ${socketUrl}`);
  await context.close();
});

function appFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error("The portal shows no app.");
  return frame;
}

/** What a mistake of the app would get from there. */
function ask(frame: Frame, url: string): Promise<string> {
  return frame.evaluate(
    (address) =>
      fetch(address).then(
        () => "answered",
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    url,
  );
}

/** Runs in the browser: what hostile text could try, had it found its way into the page. */
async function writeIntoPage(): Promise<Readonly<Record<string, string>>> {
  const marked = document.createElement("p");
  document.body.append(marked);
  const attempt = (write: () => void): string => {
    try {
      write();
      return "written";
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  };
  const html = attempt(() => marked.insertAdjacentHTML("beforeend", "<b>bold</b>"));
  // Newer browsers refuse the first of these lines, older ones the click.
  attempt(() => {
    marked.setAttribute("onclick", "document.title = 'run'");
    marked.click();
  });
  marked.setAttribute("style", "width: 7px");
  const image = new Image();
  const loaded = new Promise<string>((resolve) => {
    image.addEventListener("load", () => resolve("loaded"));
    image.addEventListener("error", () => resolve("blocked"));
  });
  image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=";
  return {
    html,
    script: document.title === "run" ? "run" : "not run",
    style: marked.style.width === "7px" ? "styled" : "not styled",
    image: await loaded,
  };
}
